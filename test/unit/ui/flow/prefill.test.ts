import { expect } from '@open-wc/testing';
import { parseQuestionnaire } from '../../../../src/model/parse-questionnaire.js';
import { SurveySession } from '../../../../src/model/session.js';
import { prefill } from '../../../../src/ui/flow/prefill.js';

const begin = (): SurveySession => {
  const { questionnaire } = parseQuestionnaire({
    id: 'x',
    version: '1',
    elements: [
      { type: 'text', name: 'court' },
      { type: 'radiogroup', name: 'role', choices: ['party', { value: 'judge', visibleIf: "{court} = 'A'" }] },
    ],
  });
  if (!questionnaire) throw new Error('the questionnaire of the test is broken');
  const now = (): Date => new Date(2026, 10, 25);
  return new SurveySession(questionnaire, { now, seed: 1, locale: 'kk', mode: 'confidential', context: {} });
};

describe('what a host fills in', () => {
  it('is taken where the questionnaire asks for it, also when one answer opens the choice of the next', () => {
    const session = begin();
    const told: string[] = [];
    prefill(session, { court: 'A', role: 'judge' }, (message) => told.push(message));
    expect(session.state.answers).to.deep.equal({ court: 'A', role: 'judge' });
    expect(told).to.deep.equal([]);
  });

  it('is dropped with one sentence that names all of it, when nobody asks for it or it is no choice', () => {
    const session = begin();
    const told: string[] = [];
    prefill(session, { court: 'B', role: 'judge', iin: '1' }, (message) => told.push(message));
    expect(session.state.answers).to.deep.equal({ court: 'B' });
    expect(told.length).to.equal(1);
    expect(told[0]).to.contain('"role", "iin"');
  });
});
