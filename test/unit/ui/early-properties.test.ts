import { expect } from '@open-wc/testing';
import '../../../src/index.js';
import { CourtSurvey } from '../../../src/ui/court-survey.js';
import { area, box, ready, small } from './portal-node.js';

describe('a host whose script runs before the library has come', () => {
  it('gives questionnaire and answers as at any other time', async () => {
    const early = document.createElement('early-survey') as CourtSurvey;
    Object.assign(early, { questionnaire: small(), answers: { idea: 'Written elsewhere' } });
    early.setAttribute('draft-key', 'early');
    box.append(early);
    const isReady = ready(early);
    CourtSurvey.define('early-survey');
    await isReady;
    await early.updateComplete;
    expect(area(early).value).to.equal('Written elsewhere');
    expect(early.answers).to.deep.equal({ idea: 'Written elsewhere' });
  });
});
