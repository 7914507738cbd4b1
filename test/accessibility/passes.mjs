// Which scenes are opened in which variation: all of them, or each scene once with the variations spread over them.
import { scenes } from '../gallery/scenes.mjs';

const languages = ['kk', 'ru'];
const schemes = ['light', 'dark'];

/** A desk, and the narrowest window that WCAG 1.4.10 asks for. */
export const widths = [1280, 320];

const chosen = (only) => scenes.filter(({ name }) => !only || name === only);

/** Every scene in both languages and both schemes, each at both widths. */
export const everyVariation = (only) =>
  chosen(only).flatMap(({ name }) =>
    languages.flatMap((lang) => schemes.map((scheme) => ({ name, lang, scheme, widths }))),
  );

/** Every scene once: the language changes with each, the scheme with every second, the width with every fourth. */
export const eachOnce = (only) =>
  chosen(only).map(({ name }, index) => ({
    name,
    lang: languages[index % 2],
    scheme: schemes[Math.floor(index / 2) % 2],
    widths: [widths[Math.floor(index / 4) % 2]],
  }));

/** Every scene with the colours of the person's system, the languages in turn. */
export const forcedColours = (only) =>
  chosen(only).flatMap(({ name }, index) =>
    schemes.map((scheme) => ({ name, lang: languages[index % 2], scheme, widths: [1280], forced: true })),
  );

/** Every scene as it comes. */
export const asItComes = (only) =>
  chosen(only).map(({ name }) => ({ name, lang: 'kk', scheme: 'light', widths: [1280] }));
