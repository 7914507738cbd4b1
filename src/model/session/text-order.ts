const parts = /\d+|\D+/g;

/** Kazakh in its own order; the Russian letters among them stand in the order of Russian, ё after е. */
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Places of the letters in both cases, where Cyrillic begins among the code units. */
const places = new Map(
  alphabet.split('').flatMap((letter, index): [string, number][] => [
    [letter, 0x400 + index],
    [letter.toUpperCase(), 0x400 + index],
  ]),
);

const placeOf = (letter: string): number => places.get(letter) ?? letter.charCodeAt(0);

/**
 * Orders texts for a list: digits by their number, Cyrillic by the alphabet, the same in Kazakh and Russian and in any
 * letter case, everything else by code unit as in SurveyJS. Never asks `Intl`: some browsers know Kazakh by name only.
 */
export const byText = (one: string, other: string): number => {
  const left = one.match(parts) ?? [];
  const right = other.match(parts) ?? [];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = byPart(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || Number(one > other) - Number(one < other);
};

const byPart = (one: string, other: string): number => {
  if (one === other) return 0;
  const [x, y] = [Number(one), Number(other)];
  if (!Number.isNaN(x) && !Number.isNaN(y) && x !== y) return x - y;
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const order = placeOf(one.charAt(index)) - placeOf(other.charAt(index));
    if (order !== 0) return order;
  }
  return one.length - other.length;
};
