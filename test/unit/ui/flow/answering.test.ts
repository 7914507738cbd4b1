import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { Answering } from '../../../../src/ui/flow/answering.js';
import type { DraftDesk } from '../../../../src/ui/flow/draft-desk.js';
import type { FlowHost } from '../../../../src/ui/flow/flow-host.js';
import { announcer } from '../../../../src/ui/parts/announcer.js';
import { sessionOf, text, type Content } from '../../model/session-of.js';
import { kk } from '../render-question.js';

/** Somebody who answers, and the live regions beside the questions: `heard` is what was put into one since last asked. */
const person = (content: Content): { answering: Answering; heard: () => string[] } => {
  const drafts = { changed: () => undefined } as unknown as DraftDesk;
  const box = document.createElement('div');
  const said: string[] = [];
  const before: string[] = [];
  const draw = (): void => {
    render(announcer(kk, answering.announcement), box);
    for (const [index, region] of [...box.querySelectorAll('[role="status"]')].entries()) {
      const words = region.textContent?.trim() ?? '';
      if (words && words !== before[index]) said.push(words);
      before[index] = words;
    }
  };
  const host = { dispatch: () => true, changed: () => draw(), focus: () => undefined } as unknown as FlowHost;
  const answering = new Answering(sessionOf(content), drafts, host, undefined);
  draw();
  return { answering, heard: () => said.splice(0) };
};

const more = kk('a11y.new_questions');
const fewer = kk('a11y.hidden_questions');

describe('a person who cannot see the page', () => {
  it('hears of questions that come and go, once for each time', () => {
    const { answering, heard } = person([text('a'), text('b', { visibleIf: "{a} = 'x'" })]);
    answering.answer('a', 'x', 'choice');
    expect(heard()).to.deep.equal([more]);
    answering.answer('b', 'there', 'typing');
    answering.answer('b', 'there again', 'typing');
    expect(heard()).to.deep.equal([]);
    answering.answer('a', 'y', 'choice');
    expect(heard()).to.deep.equal([fewer]);
  });

  it('hears it again when one answer after the other brings a question', () => {
    const { answering, heard } = person([
      text('a'),
      text('b', { visibleIf: '{a} notempty' }),
      text('c', { visibleIf: '{b} notempty' }),
      text('d', { visibleIf: '{c} notempty' }),
    ]);
    for (const name of ['a', 'b', 'c']) answering.answer(name, 'x', 'choice');
    expect(heard()).to.deep.equal([more, more, more]);
  });

  it('hears of questions inside a part that stays', () => {
    const inside = [text('b'), text('c', { visibleIf: '{a} notempty' })];
    const { answering, heard } = person([text('a'), { type: 'panel', name: 'p', elements: inside }]);
    answering.answer('a', 'x', 'choice');
    expect(heard()).to.deep.equal([more]);
  });

  it('hears both when one question takes the place of another', () => {
    const { answering, heard } = person([
      text('a'),
      text('b', { visibleIf: "{a} = 'x'" }),
      text('c', { visibleIf: "{a} = 'y'" }),
    ]);
    answering.answer('a', 'x', 'choice');
    heard();
    answering.answer('a', 'y', 'choice');
    expect(heard()).to.deep.equal([`${more}. ${fewer}`]);
  });

  it('is told nothing where only words appear', () => {
    const words = { type: 'html', name: 'b', html: 'Спасибо', visibleIf: '{a} notempty' };
    const { answering, heard } = person([text('a'), words]);
    answering.answer('a', 'x', 'choice');
    expect(heard()).to.deep.equal([]);
  });
});

describe('the percentage that is done', () => {
  const questions = [
    { type: 'radiogroup', name: 'a', choices: ['x', 'y'] },
    { type: 'radiogroup', name: 'b', choices: ['x', 'y'] },
    ...['c', 'd', 'e'].map((name) => text(name, { visibleIf: "{b} = 'x'" })),
  ];
  const sections = {
    pages: [
      { name: 'p1', elements: questions },
      { name: 'p2', elements: [text('f')] },
    ],
  };

  it('never falls within a section, whatever an answer brings', () => {
    const { answering } = person(sections);
    answering.answer('a', 'x', 'choice');
    const before = answering.progress.percent;
    answering.answer('b', 'x', 'choice');
    expect(answering.session.state.progress.percent).to.be.lessThan(before);
    expect(answering.progress.percent).to.equal(before);
  });

  it('is what it is in the next section', () => {
    const { answering } = person(sections);
    answering.next();
    expect(answering.progress).to.deep.equal(answering.session.state.progress);
    answering.answer('f', 'x', 'choice');
    answering.back();
    expect(answering.progress.percent).to.equal(0);
  });
});
