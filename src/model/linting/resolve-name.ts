import { lineOf } from '../format/format.js';
import type { FormatMember } from './format-places.js';
import type { KnownNames } from './known-names.js';

const everywhere = new Set(['mode', 'locale', 'pageno', 'pagecount', 'self']);
const inRows = words('row prevrow nextrow totalrow rowindex visiblerowindex rowname rowvalue rowtitle');
const inPanels = words('panel prevpanel nextpanel parentpanel panelindex visiblepanelindex');
const perItem = new Set(['choicesVisibleIf', 'choicesEnableIf', 'rowsVisibleIf', 'columnsVisibleIf']);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Whether a name written in a member stands for anything; upper and lower case are the same. */
export const isKnownName = (written: string, member: FormatMember, known: KnownNames): boolean => {
  const name = written.trim().toLowerCase();
  // `{0}` is the value in an expression's format.
  if (/^\d+$/.test(name)) return true;
  if (name.startsWith('$')) return isElementProperty(name.slice(1), member, known);
  const [first = '', second = ''] = name.split(/[.[\]]/);
  if (first === 'context') return known.contextKeys.has(name.slice('context.'.length)) || known.contextKeys.has(second);
  if (everywhere.has(first) || isLocal(first, member)) return true;
  return prefixes(name).some((prefix) => known.answers.has(prefix));
};

const isElementProperty = (name: string, member: FormatMember, known: KnownNames): boolean =>
  ['survey', 'self'].some((first) => name.startsWith(`${first}.`)) ||
  isLocal(name.split('.')[0] ?? '', member) ||
  prefixes(name).some((prefix) => known.elements.has(prefix));

/** Names that exist only inside a row, a panel instance or an item. */
const isLocal = (first: string, { place, property }: FormatMember): boolean => {
  const around = [...place.inside, place.className];
  if (first === 'item' || first === 'choice')
    return perItem.has(property.name) || lineOf(place.className).includes('itemvalue');
  if (inRows.has(first)) return around.some((className) => className.startsWith('matrix'));
  return inPanels.has(first) && around.includes('paneldynamic');
};

/** A name may have dots itself: every beginning of it is tried, with and without the suffixes the format adds. */
const prefixes = (name: string): readonly string[] => {
  const ends = [...name.matchAll(/[.[]/g)].map(({ index }) => index);
  return [...ends, name.length].flatMap((end) => {
    const prefix = name.slice(0, end);
    return [prefix, prefix.replace(/-(comment|total)$/, '')];
  });
};
