import { expect } from '@open-wc/testing';
import { pages, problemsIn, text } from '../session-of.js';

const one = (question: object): readonly string[] => problemsIn([{ name: 'q', ...question }, text('z')]);

describe('a question that this version cannot ask', () => {
  for (const type of ['multipletext', 'matrixdropdown', 'matrixdynamic', 'paneldynamic', 'slider', 'imagepicker']) {
    it(`${type}: not supported yet`, () =>
      expect(one({ type })).to.deep.equal(['error notSupportedYet /elements/0/type']));
  }

  for (const type of ['file', 'signaturepad', 'yesno', 'constructor', undefined, 7]) {
    it(`${String(type)}: unknown`, () => expect(one({ type })).to.deep.equal(['error unknownType /elements/0/type']));
  }

  it('is found inside panels of pages, with the way to it', () => {
    const panel = { type: 'panel', name: 'g', elements: [text('a'), { type: 'file', name: 'f' }] };
    expect(problemsIn(pages([panel]))).to.deep.equal(['error unknownType /pages/0/elements/0/elements/1/type']);
  });
});

describe('a property that would change what is asked', () => {
  it('choices out of the cells of another question: not supported yet', () => {
    for (const name of ['choiceValuesFromQuestion', 'choiceTextsFromQuestion']) {
      expect(one({ type: 'dropdown', [name]: 'x' })).to.deep.equal([`error notSupportedYet /elements/0/${name}`]);
    }
  });

  it('one input per page: not supported yet', () => {
    expect(problemsIn({ questionsOnPageMode: 'inputPerPage', elements: [text('a')] })).to.include(
      'error notSupportedYet /questionsOnPageMode',
    );
  });

  it('control: the same document without it has no problem', () => {
    expect(problemsIn({ questionsOnPageMode: 'singlePage', elements: [text('a')] })).to.deep.equal([]);
  });
});
