// The ready themes are style sheets that any portal could have written: public tokens, readable in both schemes.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { colorsOf, declarations, pairs, tooWeak } from './theme-contrast.mjs';

const root = new URL('../../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const [element] = JSON.parse(read('src/ui/court-survey.manifest.json')).modules[0].declarations;
const publicTokens = element.cssProperties.map(({ name }) => name);
const themes = readdirSync(new URL('src/themes/', root)).map((file) => [file, read(`src/themes/${file}`)]);

const [light, dark] = read('src/ui/styles/tokens.ts').split("[data-scheme='dark']");
const strength = (sheet, name) => Number(new RegExp(`--_${name}: ([\\d.]+);`).exec(sheet)[1]);
const banner = strength(light, 'banner-tint');
const strengths = {
  light: { tint: strength(light, 'tint'), wash: strength(light, 'wash'), banner },
  dark: { tint: strength(dark, 'tint'), wash: strength(dark, 'wash'), banner },
};

const foreign = (css) => declarations(css).filter(([name]) => !publicTokens.includes(name));
const selectors = (css) =>
  [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector.trim());
const elsewhere = (css) => selectors(css).filter((selector) => !/^(court-survey$|@supports |@media )/.test(selector));

describe('a portal that links a ready theme', () => {
  it('finds three of them beside the build and in the README', () => {
    assert.deepEqual(
      themes.map(([file]) => file),
      ['blue.css', 'large.css', 'paper.css'],
    );
    for (const [file, css] of themes) {
      assert.ok(existsSync(new URL(`dist/themes/${file}`, root)), file);
      assert.equal(read(`dist/themes/${file}`), css);
      assert.ok(read('README.md').includes(`themes/${file}`), `${file} in the README`);
    }
  });

  for (const [file, css] of themes) {
    it(`${file} sets public tokens of the tag and nothing else`, () => {
      assert.ok(declarations(css).length > 10);
      assert.deepEqual(foreign(css), []);
      assert.deepEqual(elsewhere(css), []);
    });

    for (const scheme of ['light', 'dark'])
      it(`${file} can be read on a ${scheme} page, every pair of colours`, () => {
        const list = pairs(colorsOf(css, scheme), scheme, strengths[scheme]);
        assert.ok(list.length > 30, `${list.length} pairs`);
        assert.deepEqual(tooWeak(list), []);
      });
  }

  it('control: a pale text, a property of its own and a rule for the page are named', () => {
    const [, css] = themes[0];
    const pale = css
      .replace('light-dark(#4a5868', 'light-dark(#8a98a8')
      .replace('light-dark(#61738a', 'light-dark(#a1b3ca');
    const weak = tooWeak(pairs(colorsOf(pale, 'light'), 'light', strengths.light));
    assert.ok(
      weak.some((name) => name.startsWith('muted text on surface')),
      weak.join(),
    );
    assert.ok(
      weak.some((name) => name.startsWith('control edge on surface')),
      weak.join(),
    );
    assert.deepEqual(tooWeak(pairs(colorsOf(pale, 'dark'), 'dark', strengths.dark)), []);
    assert.deepEqual(
      foreign('court-survey { --_text: red; color: red; }').map(([name]) => name),
      ['--_text', 'color'],
    );
    assert.deepEqual(elsewhere('body { --court-survey-text: red; }'), ['body']);
  });
});
