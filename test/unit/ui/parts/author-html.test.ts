import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { authorHtml } from '../../../../src/ui/parts/author-html.js';
import { safeHref } from '../../../../src/ui/parts/html-tree.js';

const drawn = (source: string): string => {
  const box = document.createElement('div');
  render(authorHtml(source), box);
  return box.innerHTML.replace(/<!--.*?-->|\n\s*/g, '');
};

describe("an author's HTML", () => {
  for (const [situation, source, result] of [
    [
      'keeps paragraphs and emphasis',
      '<p>a <strong>b</strong> <em>c</em></p>',
      '<p>a <strong>b</strong> <em>c</em></p>',
    ],
    ['keeps line breaks in both spellings', 'a<br>b<br/>c', 'a<br>b<br>c'],
    ['keeps lists and headings', '<h3>x</h3><ol><li>1</li></ol>', '<h3>x</h3><ol><li>1</li></ol>'],
    ['drops unknown elements and keeps their words', '<div><span class="x">a</span></div>', 'a'],
    ['drops attributes', '<p style="color:red" onclick="x()">a</p>', '<p>a</p>'],
    ['drops scripts with their content', 'a<script>alert(1)</script>b', 'ab'],
    ['drops a script that never ends', 'a<script>alert(1)', 'a'],
    ['drops styles, frames and pictures', '<style>p{}</style><iframe src=x>y</iframe><img src=x onerror=y>a', 'a'],
    ['drops comments', 'a<!-- <b>x</b> -->b', 'ab'],
    ['decodes entities once', '&lt;b&gt; &amp;amp; &#1171; &#x493; &laquo;', '&lt;b&gt; &amp;amp; ғ ғ «'],
    ['leaves unknown entities', '&unknown;', '&amp;unknown;'],
    ['reads a lonely < as text', '1 < 2 и 3 > 2', '1 &lt; 2 и 3 &gt; 2'],
    ['closes what was left open', '<p><b>a', '<p><b>a</b></p>'],
    ['ignores what was never opened', 'a</b></p>b', 'ab'],
    ['starts a new paragraph where the last was not closed', '<p>a<p>b', '<p>a</p><p>b</p>'],
    ['keeps the words of a dangerous link', '<a href="javascript:alert(1)">a</a>', 'a'],
  ] as const) {
    it(situation, () => {
      expect(drawn(source)).to.equal(result);
    });
  }

  it('sets a bold lead-in apart from its sentence', () => {
    expect(drawn('<ul><li><strong>Уақыты</strong> 7 минут, <a href="tel:119">119</a></li><li>a</li></ul>')).to.equal(
      '<ul role="list"><li class="lead-in"><strong>Уақыты</strong> <span> 7 минут, <a rel="noopener noreferrer" href="tel:119">119</a></span></li><li>a</li></ul>',
    );
  });

  it('survives > inside a quoted attribute', () => {
    expect(drawn('<a href="https://a.kz/?x=>">a</a>')).to.match(/^<a rel="noopener noreferrer" href="[^"]*">a<\/a>$/);
  });

  it('flattens nesting nobody needs', () => {
    expect(drawn('<b>'.repeat(5000)).length).to.be.below(40_000);
  });

  for (const [href, kept] of [
    ['href="https://sud.kz/a"', 'https://sud.kz/a'],
    ["href='http://sud.kz'", 'http://sud.kz'],
    ['href=mailto:a@sud.kz', 'mailto:a@sud.kz'],
    ['class="x" HREF = "TEL:119"', 'TEL:119'],
    ['href="javascript:alert(1)"', undefined],
    ['href="java&#10;script:alert(1)"', undefined],
    ['href="&#x6a;avascript:alert(1)"', undefined],
    ['href="data:text/html,x"', undefined],
    ['href="//evil.kz"', undefined],
    ['href="/relative"', undefined],
    ['data-href="https://sud.kz"', undefined],
    ['', undefined],
  ] as const) {
    it(`${href || 'no address'} → ${String(kept)}`, () => {
      expect(safeHref(href)).to.equal(kept);
    });
  }
});
