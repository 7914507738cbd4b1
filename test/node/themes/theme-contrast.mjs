// What a person must be able to tell apart, recomputed from the tokens of a theme.
import { contrast, guardAccent, parseColor } from '../../../build/src/ui/styles/accent-guard.js';

/** `#rgb` and `#rrggbb` as browsers compute them. */
const computed = (hex) => {
  const digits =
    hex.length === 4
      ? Array.from(hex.slice(1), String)
          .map((digit) => digit + digit)
          .join('')
      : hex.slice(1);
  return `rgb(${[0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)).join(', ')})`;
};
const read = (color) => parseColor(color.startsWith('#') ? computed(color) : color);
const over = (top, alpha, ground) => top.map((part, at) => part * alpha + ground[at] * (1 - alpha));

/** Every custom property that a style sheet sets, in order: `[name, value]`. */
export const declarations = (css) =>
  [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/(?:^|[;{])\s*([\w-]+):([^;{}]+)(?=[;}])/g)].map(
    ([, name, value]) => [name, value.trim()],
  );

const sides = (value) => {
  const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
  return { light: both?.[1] ?? value, dark: both?.[2] ?? value };
};

/** The colours of a theme in a scheme by short name (`text-muted`). */
export const colorsOf = (css, scheme) =>
  Object.fromEntries(
    declarations(css).map(([name, value]) => [name.replace('--court-survey-', ''), sides(value)[scheme]]),
  );

const pages = { light: ['#fff', '#f4f5f6'], dark: ['#141618', '#1e2123'] };

/**
 * The pairs of a scheme with their ratio and what it must be.
 * @param {{ tint: number, wash: number, banner: number }} strengths of the private tokens in that scheme
 */
export const pairs = (colors, scheme, { tint, wash, banner }) => {
  const guard = guardAccent({
    accent: computed(colors.accent),
    surface: computed(colors.surface),
    text: computed(colors.text),
  });
  const rgb = Object.fromEntries(
    ['text', 'text-muted', 'surface', 'border-strong', 'accent', 'error', 'warning', 'success', 'focus'].map((name) => [
      name,
      read(colors[name]),
    ]),
  );
  const [label, press, edge, link] = ['label', 'press', 'edge', 'link'].map((name) => read(guard[name]));
  const { text, surface, accent, error, warning, success, focus } = rgb;
  const muted = rgb['text-muted'];
  const control = rgb['border-strong'];
  const row = over(accent, tint, surface);
  const hovered = over(text, wash, surface);
  const grounds = { surface, 'selected row': row, 'hovered row': hovered };
  const host = Object.fromEntries(pages[scheme].map((page) => [`page ${page}`, read(page)]));
  const on = (name, color, least, places) =>
    Object.entries(places).map(([place, ground]) => [`${name} on ${place}`, contrast(color, ground), least]);
  const bannerOn = (name, tone) =>
    Object.entries({ surface, ...host }).flatMap(([place, ground]) =>
      on(name, tone, 4.5, { [`its banner on ${place}`]: over(tone, banner, ground) }),
    );
  return [
    ...on('text', text, 4.5, {
      ...grounds,
      ...host,
      'warning banner': over(warning, banner, host[`page ${pages[scheme][0]}`]),
    }),
    ...on('muted text', muted, 4.5, { ...grounds, ...host }),
    ...on('link', link, 4.5, { surface, ...host }),
    ...on('label', label, 4.5, {
      'the button': accent,
      hover: over(press, 0.12, accent),
      press: over(press, 0.22, accent),
    }),
    ...on('error', error, 4.5, {
      surface,
      ...host,
      'hovered button': over(error, 0.06, surface),
      'pressed button': over(error, 0.12, surface),
    }),
    ...bannerOn('warning', warning),
    ...on('success', success, 4.5, { surface, ...host }),
    ...on('control edge', control, 3, { surface, 'hovered row': hovered, ...host }),
    ...on('checked control', edge, 3, { 'its row': row, surface }),
    ...on('focus ring', focus, 3, { surface, 'selected row': row, ...host }),
  ];
};

/** The pairs that a person cannot tell apart. */
export const tooWeak = (list) =>
  list.filter(([, ratio, least]) => ratio < least).map(([name, ratio]) => `${name}: ${ratio.toFixed(2)}`);
