// One scene on one page: opens it, asks the checkers at each width, measures what they leave open, and closes it.
import { ask, inPage, scripts } from './checkers.mjs';
import { measure } from './contrast.mjs';

const place = ({ lang, scheme, forced }, width) => `${lang} ${forced ? 'forced ' : ''}${scheme} ${width}`;

/** Open findings of these rules are measured. */
const aboutContrast = /^color-contrast$|^text_contrast_sufficient:|G18\.|G145\./;

/** Asks the checkers that can look into a shadow tree, and measures the contrast that they could not tell. */
const askInShadow = async (page, checkers, sheet) => {
  const findings = [];
  for (const checker of checkers) findings.push(...(await ask(page, checker)));
  const pale = findings.filter(({ kind, rule }) => kind === 'open' && aboutContrast.test(rule));
  const measured = sheet ? await measure(page, sheet, pale) : [];
  for (const [index, contrast] of measured.entries()) pale[index].contrast = contrast;
  return findings;
};

/**
 * All findings of the checkers on one scene in one variation.
 * @param browser from engines.mjs
 * @param {string[]} checkers
 * @param {(page) => Promise<void>} [change] what is done to the page before it is checked
 */
export const visit = async (browser, { name, widths, ...variation }, checkers, change) => {
  const page = await browser.open(name, variation);
  try {
    for (const script of inPage) await page.load(script);
    await change?.(page);
    for (const checker of checkers) await page.load(scripts[checker]);
    const findings = [];
    const check = async (some) => {
      if (some.length === 0) return;
      for (const width of widths) {
        await page.setWidth?.(width);
        for (const found of await askInShadow(page, some, browser.sheet))
          findings.push({ ...found, scene: name, where: place(variation, width) });
      }
    };
    await check(checkers.filter((checker) => checker !== 'sniffer'));
    if (checkers.includes('sniffer')) {
      // HTML_CodeSniffer is blind in shadow trees; the page itself is no use to anybody afterwards.
      await page.evaluate('accessibility.copyToLight()');
      await check(['sniffer']);
    }
    return findings;
  } finally {
    await page.close();
  }
};
