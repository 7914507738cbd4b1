import { expect } from '@open-wc/testing';
import { questionnaireOf, type Json } from '../session-of.js';

const first = (question: Json): unknown => questionnaireOf([{ name: 'q', ...question }]).pages[0]?.elements[0];

describe('a document of earlier years', () => {
  for (const [older, newer] of [
    [{ type: 'radiogroup', hasOther: true }, { other: true }],
    [{ type: 'radiogroup', hasNone: true }, { none: true }],
    [{ type: 'checkbox', hasSelectAll: true }, { selectAll: true }],
    [{ type: 'text', hasComment: true }, { commentArea: true }],
    [{ type: 'text', commentPlaceHolder: 'Why' }, { commentPlaceholder: 'Why' }],
    [{ type: 'text', placeHolder: 'Name' }, { placeholder: 'Name' }],
    [{ type: 'text', autoComplete: 'email' }, { autocomplete: 'email' }],
    [{ type: 'dropdown', optionsCaption: 'Choose' }, { placeholder: 'Choose' }],
    [{ type: 'rating', mininumRateDescription: 'Bad' }, { minText: 'Bad' }],
    [{ type: 'rating', maximumRateDescription: 'Good' }, { maxText: 'Good' }],
    [{ type: 'matrix', isAllRowRequired: true }, { eachRowRequired: true }],
    [{ type: 'matrix', rowsOrder: 'random' }, { rowOrder: 'random' }],
  ] as const) {
    it(`${JSON.stringify(older)} means what it meant`, () => expect(first(older)).to.deep.include(newer));
  }

  it('is read by its newer name where it has both', () => {
    expect(first({ type: 'text', placeHolder: 'Old', placeholder: 'New' })).to.deep.include({ placeholder: 'New' });
  });

  for (const [older, newer] of [
    [{ firstPageIsStarted: true }, { startPage: true }],
    [{ mode: 'display' }, { readOnly: true }],
    [{ clearInvisibleValues: true }, { clearInvisibleValues: 'onComplete' }],
    [{ clearInvisibleValues: false }, { clearInvisibleValues: 'none' }],
    [{ showPreviewBeforeComplete: 'showAnsweredQuestions' }, { preview: 'answeredQuestions' }],
    [{ showPreviewBeforeComplete: 'showAllQuestions' }, { preview: 'allQuestions' }],
  ] as const) {
    it(`${JSON.stringify(older)} means what it meant`, () => {
      const pages = [1, 2].map((page) => ({ name: `p${page}`, elements: [{ type: 'text', name: `q${page}` }] }));
      expect(questionnaireOf({ pages, ...older })).to.deep.include(newer);
    });
  }

  it('may put all pages on one', () => {
    const pages = ['a', 'b'].map((name) => ({ name, elements: [{ type: 'text', name: `q-${name}` }] }));
    expect(questionnaireOf({ pages, isSinglePage: true }).pages.length).to.equal(1);
    expect(questionnaireOf({ pages }).pages.length).to.equal(2);
  });

  it('may call its elements questions, with pages or without', () => {
    const questions = [{ type: 'text', name: 'a' }];
    expect(questionnaireOf({ questions }).pages).to.deep.equal(
      questionnaireOf({ pages: [{ name: 'page1', questions }] }).pages.map((page) => ({
        ...page,
        pointer: '',
        elements: questionnaireOf({ questions }).pages[0]?.elements,
      })),
    );
  });

  it('may write flags and numbers as text', () => {
    expect(first({ type: 'text', isRequired: 'true', maxLength: '5' })).to.deep.include({
      required: true,
      maxLength: 5,
    });
  });
});
