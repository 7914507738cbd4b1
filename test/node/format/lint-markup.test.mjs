// Author's HTML that the page will not show as it is written.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { authorTags } from '../../../build/src/model/format/author-markup.js';
import { lintQuestionnaire } from '../../../build/src/model/lint-questionnaire.js';
import { htmlTree } from '../../../build/src/ui/parts/html-tree.js';

const told = (html) =>
  lintQuestionnaire({
    id: 'x',
    version: '1',
    elements: [{ type: 'html', name: 'h', html: { kk: html, ru: 'я' } }],
  }).map(({ severity, code, pointer, params }) => [severity, code, pointer, params.found ?? params.scheme].join(' '));

describe('markup in html elements and closing words', () => {
  it('that is shown gets no remark', () => {
    assert.deepEqual(
      told('<h3>A</h3><p>б<br/>в <a href="/x">г</a> <a href="mailto:a@b.kz">д</a></p> 1 < 2, 3 > 2'),
      [],
    );
  });

  it('that is dropped is named with its language, wrappers more softly', () => {
    assert.deepEqual(told('<table><tr><td>а</td></tr></table><p>б</p>'), [
      'warning droppedMarkup /elements/0/html/kk <table>, <tr>, <td>',
    ]);
    assert.deepEqual(told('<div class="a"><span>а</span></div>'), [
      'info droppedMarkup /elements/0/html/kk <div>, <span>',
    ]);
    assert.deepEqual(told('а <script>b()</script>'), ['warning droppedMarkup /elements/0/html/kk <script>']);
  });

  it('links that are not followed are named', () => {
    assert.deepEqual(told('<a class="b" href="javascript:x()">а</a>'), [
      'warning unsafeLink /elements/0/html/kk javascript',
    ]);
  });

  it('the list is that of the page', () => {
    const shows = (tag) => htmlTree(`<${tag}>x</${tag}>`).some((node) => node.tag === tag);
    for (const tag of authorTags) assert.ok(shows(tag), tag);
    for (const tag of ['div', 'img', 'table', 'h1', 'script', 'input']) assert.ok(!shows(tag) && !authorTags.has(tag));
  });
});
