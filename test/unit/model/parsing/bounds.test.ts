import { expect } from '@open-wc/testing';
import { parseQuestionnaire } from '../../../../src/model/parse-questionnaire.js';
import { problemsIn, text, type Json } from '../session-of.js';

const nested = (depth: number): Json => {
  let inner: Json = text('q');
  for (let level = 0; level < depth; level += 1) inner = { type: 'panel', name: `g${level}`, elements: [inner] };
  return inner;
};

const many = (count: number): readonly Json[] => Array.from({ length: count }, (_, index) => text(`q${index}`));

describe('a document that is too much', () => {
  it('too many characters: 4 MB', () => {
    expect(problemsIn([text('q', { title: 'x'.repeat(4_000_001) })])).to.deep.equal(['error tooLarge ']);
    expect(problemsIn([text('q', { title: 'x'.repeat(3_900_000) })])).to.deep.equal([]);
  });

  it('too many objects: 20,000', () => {
    expect(problemsIn(many(20_000))).to.deep.equal(['error tooManyNodes ']);
    expect(problemsIn(many(19_900))).to.deep.equal([]);
  });

  it('too deep, with the way to where it is', () => {
    const [problem = '', ...more] = problemsIn([nested(40)]);
    expect(problem).to.match(/^error tooDeep (\/elements\/0)+/);
    expect(more).to.deep.equal([]);
    expect(problemsIn([nested(25)])).to.deep.equal([]);
  });

  it('so deep that recursion would end the page: refused as well', () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(problemsIn({ elements: [text('q')], theme: deep })[0]).to.match(/^error tooDeep /);
  });

  it('a list that contains itself is too deep, too', () => {
    const list: unknown[] = [];
    list.push(list);
    expect(problemsIn({ elements: list })[0]).to.match(/^error tooDeep /);
  });
});

describe("a name that could reach JavaScript's own objects", () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    it(`${name} is refused where it stands`, () => {
      const question: unknown = JSON.parse(`{ "type": "text", "name": "q", "${name}": { "hidden": true } }`);
      expect(problemsIn([question as Json])).to.deep.equal([`error forbiddenName /elements/0/${name}`]);
    });
  }

  it('is found behind any name, written in the way as RFC 6901 has it', () => {
    const question: unknown = JSON.parse('{ "type": "text", "name": "q", "a/b~c": { "__proto__": 1 } }');
    expect(problemsIn([question as Json])).to.deep.equal(['error forbiddenName /elements/0/a~1b~0c/__proto__']);
  });

  for (const name of ['__proto__', 'constructor', 'prototype']) {
    it(`${name} names no question, value, panel, page, target of a rule or word of the portal`, () => {
      const document = {
        contextKeys: ['court', name],
        pages: [{ name, elements: [{ type: 'panel', name, elements: [text(name), text('q', { valueName: name })] }] }],
        calculatedValues: [{ name, expression: '1' }],
        triggers: [{ type: 'setvalue', expression: '{q} = 1', setToName: name, setValue: 1 }],
      };
      expect(problemsIn(document)).to.have.members([
        'error forbiddenName /contextKeys/1',
        'error forbiddenName /pages/0/name',
        'error forbiddenName /pages/0/elements/0/name',
        'error forbiddenName /pages/0/elements/0/elements/0/name',
        'error forbiddenName /pages/0/elements/0/elements/1/valueName',
        'error forbiddenName /calculatedValues/0/name',
        'error forbiddenName /triggers/0/setToName',
      ]);
    });
  }

  it('names no row, column, choice or point: a server refuses a response with such a row', () => {
    const written = [
      { type: 'matrix', name: 'm', rows: ['a', '__proto__'], columns: [{ value: '__proto__', text: 'x' }] },
      { type: 'radiogroup', name: 'r', choices: [{ text: '__proto__' }, 'b', '__proto__|words'] },
      { type: 'rating', name: 's', rateValues: [1, '__proto__'] },
    ];
    expect(problemsIn(written)).to.deep.equal([
      'error forbiddenName /elements/0/rows/1',
      'error forbiddenName /elements/0/columns/0/value',
      'error forbiddenName /elements/1/choices/0/text',
      'error forbiddenName /elements/1/choices/2',
      'error forbiddenName /elements/2/rateValues/1',
    ]);
  });

  it('of the others a row may have any: the answer is a value of its own', () => {
    const named = ['constructor', 'prototype', 'toString', '__PROTO__'];
    expect(problemsIn([{ type: 'matrix', name: 'm', rows: named, columns: named }])).to.deep.equal([]);
  });

  it('reaches none of them', () => {
    parseQuestionnaire(JSON.parse('{ "id": "s", "__proto__": { "polluted": 1 }, "elements": [] }'));
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  });

  it('is no name for an answer to fall through', () => {
    expect(problemsIn([text('toString'), text('__proto__'), text('constructor')])).to.be.an('array');
  });
});
