import { isItems } from '../format/kinds.js';
import { isObject, pointerTo } from '../parsing/place.js';
import type { Problem } from '../problem.js';
import { membersOf, type FormatMember, type FormatPlace } from './format-places.js';
import { problem } from './problems.js';

/** The languages every text must have, the state's and Russian; others may be left out. */
const required = ['kk', 'ru'];

/** A text for people where it stands. */
interface TextPlace {
  readonly value: unknown;
  readonly pointer: string;
}

/** Texts that lack Kazakh or Russian; a document without any translation is reported once, at its root. */
export const checkTexts = (places: readonly FormatPlace[]): readonly Problem[] => {
  const texts = places.flatMap((place) => [...membersOf(place).flatMap(textsOf), ...bareChoices(place)]);
  const translated = texts.some(({ value }) => isObject(value) && required.some((language) => language in value));
  if (!translated) return texts.some(hasWords) ? [problem('warning', 'oneLanguage', '')] : [];
  const standIn = places[0]?.json['locale'];
  return texts.flatMap((text) => missing(text, typeof standIn === 'string' ? standIn : undefined));
};

/** `default` stands for the document's own `locale`; without one, for the only language that is not written. */
const missing = ({ value, pointer }: TextPlace, locale: string | undefined): readonly Problem[] => {
  if (!isObject(value)) return hasWords({ value, pointer }) ? [problem('warning', 'untranslated', pointer)] : [];
  const absent = required.filter((language) => !value[language]);
  const spoken = value['default'] ? (locale ?? (absent.length === 1 ? absent[0] : undefined)) : undefined;
  return absent
    .filter((language) => language !== spoken)
    .map((language) => problem('warning', 'missingLanguage', pointer, { language }));
};

const hasWords = ({ value }: TextPlace): boolean =>
  typeof value === 'string' && /\p{L}/u.test(value.replace(/\{[^{}]*\}|<[^<>]*>/g, ''));

const textsOf = ({ property: { kind, support }, value, pointer }: FormatMember): readonly TextPlace[] => {
  if (support === 'ignored') return [];
  if (kind === 'text' || kind === 'html') return [{ value, pointer }];
  if (typeof kind === 'object' && 'list' in kind && kind.list === 'text' && Array.isArray(value))
    return value.map((item: unknown, index) => ({ value: item, pointer: pointerTo(pointer, index) }));
  return [];
};

/** Choices without words of their own: people read the value. */
const bareChoices = (place: FormatPlace): readonly TextPlace[] =>
  membersOf(place).flatMap(({ property: { kind, support }, value: list, pointer }) => {
    if (!isItems(kind) || support === 'ignored' || !Array.isArray(list)) return [];
    return list.flatMap((item: unknown, index): readonly TextPlace[] => {
      const value = isObject(item) ? (item['text'] === undefined ? item['value'] : undefined) : item;
      const shown = typeof value === 'string' ? value.slice(value.indexOf('|') + 1) : undefined;
      return shown === undefined ? [] : [{ value: shown, pointer: pointerTo(pointer, index) }];
    });
  });
