import { expect } from '@open-wc/testing';
import { answered, hindrances, offers, seen, sessionOf, text, type Json } from '../session-of.js';

const choice = (name: string, words: string, members: Json = {}): Json => ({
  type: 'radiogroup',
  name,
  title: words,
  choices: [{ value: 'x', text: words }],
  ...members,
});

describe('texts that stand in each other', () => {
  it('come to an end, where the answer is shown by its value', () => {
    const session = answered([choice('a', 'A of {b}'), choice('b', 'B of {a}')], ['a', 'x'], ['b', 'x']);
    expect(seen(session, 'a').title.text).to.match(/^A of B of /);
    expect(seen(session, 'b').title.text).to.match(/^B of A of /);
  });

  it('do so when a question stands in its own choices', () => {
    expect(seen(answered([choice('a', 'A of {a}')], ['a', 'x']), 'a').choices[0]?.text.text).to.equal('A of x');
  });

  it('do so through a name that a condition asks the words of', () => {
    const carrying = choice('b', 'B', { choicesFromQuestion: 'a', choicesVisibleIf: "displayValue('b') <> 'y'" });
    expect(offers(answered([choice('a', 'A'), carrying], ['b', 'x']), 'b')).to.deep.equal(['x']);
  });

  it('do so in a chain of thousands', () => {
    const chain = Array.from({ length: 3000 }, (_, at) =>
      choice(`q${at}`, `${at} {q${at + 1}}`, { defaultValue: 'x' }),
    );
    expect(seen(sessionOf(chain), 'q0').title.text).to.match(/^0 1 /);
  });

  it('do not multiply without end', () => {
    const multiplied = Array.from({ length: 12 }, (_, at) =>
      choice(`q${at}`, `{q${at + 1}}`.repeat(100), { defaultValue: 'x' }),
    );
    expect(seen(sessionOf(multiplied), 'q0').title.text.length).to.be.below(500_000);
  });
});

describe('questions that take their choices from each other', () => {
  it('in a circle have their own', () => {
    const from = (name: string, source: string): Json =>
      choice(name, name, { choices: [name], choicesFromQuestion: source });
    const session = sessionOf([from('a', 'b'), from('b', 'c'), from('c', 'a'), from('d', 'a')]);
    expect(['a', 'b', 'c', 'd'].map((name) => offers(session, name))).to.deep.equal([['a'], ['b'], ['c'], ['a']]);
  });

  it('in a chain of thousands offer something', () => {
    const chain = Array.from({ length: 3000 }, (_, at) => choice(`q${at}`, '', { choicesFromQuestion: `q${at + 1}` }));
    expect(offers(sessionOf(chain), 'q2999')).to.deep.equal(['x']);
  });
});

describe('validators that wait for each other', () => {
  const waiting = (name: string, other: string, members: Json = {}): Json =>
    text(name, { validators: [{ type: 'expression', expression: `isContainerReady('${other}')` }], ...members });

  it('come to an end', () => {
    expect(hindrances(answered([waiting('a', 'b'), waiting('b', 'a')], ['a', '1'], ['b', '1']))).to.deep.equal([]);
  });

  it('still say what one of them waits for', () => {
    const session = answered([waiting('a', 'b'), waiting('b', 'c'), text('c', { isRequired: true })], ['a', '1']);
    expect(hindrances(session)).to.deep.equal(['a expression', 'b expression', 'c required']);
  });

  it('do so in a chain where each waits for the next twice', () => {
    const chain = Array.from({ length: 300 }, (_, at) => {
      const expression = `isContainerReady('q${at + 1}') and isContainerReady('q${at + 2}')`;
      return text(`q${at}`, at < 298 ? { validators: [{ type: 'expression', expression }] } : {});
    });
    expect(sessionOf(chain).complete()).to.equal(true);
  });
});
