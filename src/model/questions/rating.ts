import { readChoices } from '../parsing/choices.js';
import type { Place } from '../parsing/place.js';
import { readQuestion } from '../parsing/question-base.js';
import { readNumber, readTexts } from '../parsing/read-member.js';
import type { ChoiceDefinition, RatingQuestion } from '../questionnaire.js';
import { isOffered, oneChoice } from './offered.js';
import type { QuestionMeaning } from './question-meaning.js';

/** A scale of numbers or of the author's own points. */
export const rating: QuestionMeaning<RatingQuestion> = {
  parse: (place) => ({
    ...readQuestion(place),
    type: 'rating',
    points: readPoints(place),
    ...readTexts(place, { minText: 'minRateDescription', maxText: 'maxRateDescription' }),
  }),
  takesAnswer: true,
  normalise: ({ points }, value, _previous, offered) => {
    if (typeof value === 'boolean') return undefined;
    const isNumbers = points.every((point) => typeof point.value === 'number');
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
    if (isNumbers && Number.isFinite(number)) return number;
    return Array.isArray(value) ? value : oneChoice(value, offered);
  },
  violations: () => [],
  fits: (_, value, { choices }) => isOffered(value, choices),
  keepOffered: (_, value) => value,
};

const mostPoints = 20;

/** The author's points, or numbers from `rateMin` to `rateMax`; a count only moves the end that was not given. */
const readPoints = (place: Place): readonly ChoiceDefinition[] => {
  const given = readChoices(place, 'rateValues');
  if (given.length > 0) return given;
  const has = (name: string): boolean => Object.hasOwn(place.json, name);
  const step = readNumber(place, 1, 'rateStep');
  const span = (readNumber(place, 5, 'rateCount') - 1) * step;
  const min = readNumber(place, 1, 'rateMin');
  const max = readNumber(place, 5, 'rateMax');
  const counted = has('rateCount') && has('rateMin') !== has('rateMax');
  const first = counted && has('rateMax') ? max - span : Math.min(min, max);
  const last = counted && has('rateMin') ? min + span : max;
  const points: ChoiceDefinition[] = [];
  for (let value = first; value <= last && points.length < mostPoints; value = withoutNoise(value + step))
    points.push({ value, exclusive: false });
  return points;
};

const withoutNoise = (value: number): number => Number(value.toFixed(10));
