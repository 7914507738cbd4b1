const noBreakSpace = '\u00a0';
const minus = '\u2212';
const mostDecimals = 6;

/**
 * Writes a number with a decimal comma and at most six decimals; the way of Kazakhstan, whatever the language.
 * Digits are grouped from five digits on, as in print: 1000, but 10 000. Own rules, because Chromium writes Kazakh
 * numbers in the American way.
 */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (!(size < 1e21)) return String(value);
  const [whole = '', decimals] = String(Number(size.toFixed(mostDecimals))).split('.');
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  const text = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return value < 0 && text !== '0' ? minus + text : text;
}
