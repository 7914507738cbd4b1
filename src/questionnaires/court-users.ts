import document from './court-users.json' with { type: 'json' };

/** The built-in questionnaire as its author wrote it: `unknown`, so that it takes the same road through `parseQuestionnaire` as a court's own. */
export const courtUsers: unknown = document;
