// Which questionnaires were ever given to people. The database knows; memory only spares parsing one twice.
import { documentDigest } from './digest.mjs';

/**
 * @param {import('./database.mjs').Database} database
 * @param {Pick<typeof import('../../src/model.ts'), 'parseQuestionnaire'>} model
 */
export const openPublished = (database, model) => {
  /** @type {Map<string, import('../../src/model.ts').Questionnaire>} digest → parsed questionnaire */
  const parsed = new Map();

  const parse = (digest, text) => {
    if (!parsed.has(digest)) parsed.set(digest, model.parseQuestionnaire(JSON.parse(text)).questionnaire);
    return parsed.get(digest);
  };

  return {
    /** Adds a document (again, if need be). Throws when the model cannot run it. @param {unknown} document */
    async publish(document) {
      const { questionnaire, problems } = model.parseQuestionnaire(document);
      if (!questionnaire) throw new Error(`This questionnaire cannot be published: ${JSON.stringify(problems)}`);
      const digest = documentDigest(document);
      await database.query(
        `INSERT INTO published (survey_id, version, digest, document) VALUES ($1, $2, $3, $4)
         ON CONFLICT (survey_id, version, digest) DO UPDATE SET published_at = now()`,
        [document.id, document.version, digest, JSON.stringify(document)],
      );
      parsed.set(digest, questionnaire);
    },

    /**
     * The questionnaire a submission was filled in. Without a digest (the browser had no `crypto.subtle`), the one
     * published last under that version. `undefined` when nothing fits.
     * @param {{ id: string, version: string, digest: string | null }} survey
     * @returns {Promise<{ questionnaire: import('../../src/model.ts').Questionnaire, digest: string } | undefined>}
     */
    async find({ id, version, digest }) {
      const [row] = await database.query(
        `SELECT digest, document FROM published
         WHERE survey_id = $1 AND version = $2 AND ($3::text IS NULL OR digest = $3) ORDER BY published_at DESC LIMIT 1`,
        [id, version, digest],
      );
      const questionnaire = row && parse(row.digest, row.document);
      return questionnaire && { questionnaire, digest: row.digest };
    },

    /** The author's document published last, or `undefined` for a survey never published. @param {string} id */
    async latest(id) {
      const [row] = await database.query(
        'SELECT document FROM published WHERE survey_id = $1 ORDER BY published_at DESC LIMIT 1',
        [id],
      );
      return row && JSON.parse(row.document);
    },
  };
};
