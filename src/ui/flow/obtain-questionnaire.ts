import { loadDocument } from '../../delivery/load-document.js';
import { parseQuestionnaire } from '../../model/parse-questionnaire.js';
import type { Problem } from '../../model/problem.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { SurveyErrorEvent } from '../events.js';
import type { FlowHost } from './flow-host.js';

/** A questionnaire ready to run, or why there is none: `detail` is English, for the host's console. */
export type Obtained =
  | { readonly questionnaire: Questionnaire }
  | { readonly reason: 'notLoaded' | 'broken'; readonly attribute: 'src' | 'questionnaire'; readonly detail: string };

/** One console error and one event: the host's page or document is at fault. */
export const tellHost = (
  failure: Exclude<Obtained, { readonly questionnaire: Questionnaire }>,
  host: FlowHost,
): void => {
  host.report(failure.attribute, failure.detail);
  const code = failure.reason === 'broken' ? 'questionnaireBroken' : 'questionnaireNotLoaded';
  host.dispatch(new SurveyErrorEvent(code, failure.detail));
};

const listed = 5;

const asText = (problem: Problem): string => {
  const params = Object.entries(problem.params ?? {}).map(([name, value]) => `${name} ${value}`);
  return [`${problem.pointer || '/'}: ${problem.code}`, ...params].join(', ');
};

const parsed = (document: unknown, attribute: 'src' | 'questionnaire'): Obtained => {
  const { questionnaire, problems } = parseQuestionnaire(document);
  if (questionnaire) return { questionnaire };
  const errors = problems.filter((problem) => problem.severity === 'error').slice(0, listed);
  return { reason: 'broken', attribute, detail: `the questionnaire cannot be run: ${errors.map(asText).join('; ')}` };
};

/** The questionnaire of the property, else of the URL, else the built-in one. Never throws. */
export const obtainQuestionnaire = async (given: unknown, src: string | undefined): Promise<Obtained> => {
  if (given !== undefined && given !== null) return parsed(given, 'questionnaire');
  if (src === undefined) {
    const { default: builtIn } = await import('../../questionnaires/court-users.json', { with: { type: 'json' } });
    return parsed(builtIn, 'src');
  }
  const loaded = await loadDocument(src);
  if ('json' in loaded) return parsed(loaded.json, 'src');
  return {
    reason: 'notLoaded',
    attribute: 'src',
    detail: `the questionnaire at ${src} could not be loaded (${loaded.failure})`,
  };
};
