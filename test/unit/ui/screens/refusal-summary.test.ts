import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { SurveySession } from '../../../../src/model/session.js';
import { blockingViolations } from '../../../../src/ui/flow/blocking-violations.js';
import { refusalSummary } from '../../../../src/ui/screens/refusal-summary.js';
import { sessionOf, text, type Json } from '../../model/session-of.js';
import { ru } from '../render-question.js';

const panel = (name: string, elements: readonly Json[], members: Json = {}): Json => ({
  type: 'panel',
  name,
  title: `Часть ${name}`,
  isRequired: true,
  elements,
  ...members,
});

/** What the summary of the page at hand says, line by line, and where each line leads. */
const summaryOf = (session: SurveySession): { lines: string[][]; targets: string[]; count: string | undefined } => {
  const box = document.createElement('div');
  const targets: string[] = [];
  render(
    refusalSummary(ru, session.state, blockingViolations(session.state), (id) => targets.push(id)),
    box,
  );
  const links = [...box.querySelectorAll('a')];
  for (const link of links) link.click();
  return {
    lines: links.map((link) => [...link.children].map((part) => part.textContent ?? '')),
    targets,
    count: box.querySelector('.summary-count')?.textContent ?? undefined,
  };
};

describe('the summary of what keeps a person from going on', () => {
  it('names a part of which no question is answered, and leads to it', () => {
    const session = sessionOf([panel('A', [text('hall'), text('day')])]);
    session.next();
    const { lines, targets, count } = summaryOf(session);
    expect(lines).to.deep.equal([['Часть A', ru('err.required.panel')]]);
    expect(targets).to.deep.equal([`${session.state.page.elements[0]?.key}-root`]);
    expect(count).to.equal(ru('err.count', { count: 1 }));
  });

  it('goes through parts within parts from the top of the page', () => {
    const inner = panel('B', [text('day', { title: 'День', isRequired: true })]);
    const session = sessionOf([panel('A', [text('hall'), inner]), text('end', { title: 'Конец', isRequired: true })]);
    session.next();
    expect(summaryOf(session).lines.map(([title]) => title)).to.deep.equal(['Часть A', 'Часть B', 'День', 'Конец']);
  });

  it('calls a part without a title by its first question', () => {
    const untitled = panel('A', [text('hall', { title: 'Номер зала' })], { title: undefined });
    const session = sessionOf([untitled]);
    session.next();
    expect(summaryOf(session).lines).to.deep.equal([['Номер зала', ru('err.required.panel')]]);
  });

  it('says all that is wrong with one answer, and counts it', () => {
    const validators = [
      { type: 'regex', regex: '^[А-Я]', text: 'С большой буквы' },
      { type: 'text', minLength: 9, text: 'Подробнее' },
    ];
    const session = sessionOf([text('hall', { title: 'Зал', validators })]);
    session.answer('hall', 'зал');
    session.next();
    const { lines, count } = summaryOf(session);
    expect(lines).to.deep.equal([['Зал', 'С большой буквы', 'Подробнее']]);
    expect(count).to.equal(ru('err.count', { count: 2 }));
  });

  it('names the part also when Send was refused', () => {
    const session = sessionOf({
      pages: [
        { name: 'p1', elements: [panel('A', [text('hall')], { visibleIf: "{day} = 'x'" })] },
        { name: 'p2', elements: [text('day')] },
      ],
    });
    session.next();
    session.answer('day', 'x');
    expect(session.complete()).to.equal(false);
    expect(session.state.page.name).to.equal('p1');
    expect(summaryOf(session).lines).to.deep.equal([['Часть A', ru('err.required.panel')]]);
  });

  it('is not there for a page that can be left', () => {
    expect(summaryOf(sessionOf([panel('A', [text('hall')])])).lines).to.deep.equal([]);
  });
});
