import { expect } from '@open-wc/testing';
import { contrast, guardAccent, parseColor, type Rgb } from '../../../../src/ui/styles/accent-guard.js';

const schemes = [
  { name: 'light', surface: '#fff', text: '#211f1c', tint: 0.09 },
  { name: 'dark', surface: '#1e2123', text: '#ecebe7', tint: 0.14 },
] as const;
const hex = (color: string): Rgb => {
  const size = color.length === 4 ? 1 : 2;
  const part = (at: number): number => {
    const digits = color.slice(1 + at * size, 1 + (at + 1) * size);
    return Number.parseInt(digits.length === 1 ? digits + digits : digits, 16) / 255;
  };
  return [part(0), part(1), part(2)];
};
const css = (rgb: Rgb): string => `rgb(${rgb.map((part) => Math.round(part * 255)).join(', ')})`;
const over = (top: Rgb, alpha: number, ground: Rgb): Rgb =>
  [0, 1, 2].map((i) => (top[i] ?? 0) * alpha + (ground[i] ?? 0) * (1 - alpha)) as unknown as Rgb;
const read = (color: string): Rgb => parseColor(color) ?? hex(color);

describe('any portal colour stays readable', () => {
  for (const { name, surface, text, tint } of schemes) {
    it(`in the ${name} scheme: 5832 accents keep label, edge and link above the thresholds`, () => {
      const ground = hex(surface);
      let [label, edge, link, pressed] = [21, 21, 21, 21];
      for (let index = 0; index < 5832; index++) {
        const accent: Rgb = [(index % 18) / 17, (Math.floor(index / 18) % 18) / 17, Math.floor(index / 324) / 17];
        const guarded = guardAccent({ accent: css(accent), surface: css(ground), text: css(hex(text)) });
        const row = over(accent, tint, ground);
        label = Math.min(label, contrast(read(guarded.label), accent));
        pressed = Math.min(pressed, contrast(read(guarded.label), over(read(guarded.press), 0.22, accent)));
        edge = Math.min(edge, contrast(read(guarded.edge), row));
        link = Math.min(link, contrast(read(guarded.link), ground));
      }
      expect(label).to.be.at.least(4.49);
      expect(pressed).to.be.at.least(4.49);
      expect(edge).to.be.at.least(3);
      expect(link).to.be.at.least(4.5);
    });
  }

  it("keeps the host's own label colour", () => {
    const own = guardAccent({
      accent: 'rgb(254, 197, 12)',
      accentText: 'rgb(33, 31, 28)',
      surface: 'rgb(255, 255, 255)',
      text: 'rgb(0, 0, 0)',
    });
    expect(own.label).to.equal('rgb(33, 31, 28)');
    expect(own.press).to.equal('#fff');
  });

  it('falls back to the text colour for an accent it cannot read', () => {
    for (const accent of ['oklch(0.7 0.2 40)', 'rgba(0, 0, 0, 0.5)', 'color(display-p3 1 0 0)', '']) {
      const guarded = guardAccent({ accent, surface: 'rgb(255, 255, 255)', text: 'rgb(33, 31, 28)' });
      expect(guarded.edge).to.equal('rgb(33, 31, 28)');
      expect(guarded.link).to.equal('rgb(33, 31, 28)');
    }
  });

  it('reads colours as browsers write them', () => {
    expect(parseColor('rgb(255, 0, 0)')).to.deep.equal([1, 0, 0]);
    expect(parseColor('rgba(255, 0, 0, 1)')).to.deep.equal([1, 0, 0]);
    expect(parseColor('color(srgb 1 0 0.5)')).to.deep.equal([1, 0, 0.5]);
    expect(parseColor('color(srgb 1 0 0.5 / 0.5)')).to.equal(undefined);
  });
});
