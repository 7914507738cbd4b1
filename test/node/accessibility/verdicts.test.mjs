// What happens to a finding of the accessibility checkers: it is mended, or a person has written down why it is all right.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, stale } from '../../accessibility/judge.mjs';
import { eachOnce, everyVariation } from '../../accessibility/passes.mjs';
import { scenes } from '../../gallery/scenes.mjs';

const verdict = { rule: 'tint', scene: /^intro$/, what: /^span$/, measured: true, why: 'a tint', how: 'measured' };
const verdicts = { axe: [verdict], ibm: [] };
const found = { checker: 'axe', kind: 'open', rule: 'tint', scene: 'intro', what: 'span', contrast: 7 };
const failuresOf = (...findings) => judge(verdicts, findings, 4.5).failures.length;

describe('A finding of a checker', () => {
  it('that a verdict speaks of is all right', () => assert.equal(failuresOf(found), 0));

  it('in another scene, at another element, by another rule or checker is not', () => {
    assert.equal(failuresOf({ ...found, scene: 'review' }), 1);
    assert.equal(failuresOf({ ...found, what: 'p' }), 1);
    assert.equal(failuresOf({ ...found, rule: 'tints' }), 1);
    assert.equal(failuresOf({ ...found, checker: 'ibm' }), 1);
  });

  it('that is a violation cannot be talked away', () => assert.equal(failuresOf({ ...found, kind: 'violation' }), 1));

  it('is no longer all right when the measured contrast is too low', () => {
    assert.equal(failuresOf({ ...found, contrast: 4.4 }), 1);
    assert.equal(failuresOf({ ...found, contrast: null }), 0, 'no words are drawn');
  });
});

describe('A verdict', () => {
  const unused = (findings, rareToo = true) =>
    stale(verdicts, ['axe'], judge(verdicts, findings, 4.5).used, { rareToo }).length;

  it('that nothing matches any more is reported', () => {
    assert.equal(unused([found]), 0);
    assert.equal(unused([]), 1);
  });
});

describe('The short form', () => {
  it('shows every scene, and among them both languages, both schemes and both widths evenly', () => {
    const visits = eachOnce();
    assert.deepEqual(
      visits.map(({ name }) => name),
      scenes.map(({ name }) => name),
    );
    const kinds = new Map();
    for (const { lang, scheme, widths } of visits) {
      const kind = `${lang} ${scheme} ${widths}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    assert.equal(kinds.size, 8);
    assert.ok(Math.max(...kinds.values()) - Math.min(...kinds.values()) <= 1);
  });

  it('the full form shows every scene in all eight', () => {
    const pages = everyVariation().reduce((sum, { widths }) => sum + widths.length, 0);
    assert.equal(pages, scenes.length * 8);
  });
});
