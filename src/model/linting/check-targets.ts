import { lineOf } from '../format/format.js';
import { pointerTo } from '../parsing/place.js';
import type { Problem } from '../problem.js';
import { membersOf, type FormatMember, type FormatPlace } from './format-places.js';
import type { KnownNames } from './known-names.js';
import { nearest } from './nearest.js';
import { problem } from './problems.js';

/** Members without which an object of the class does nothing. */
const needed: Readonly<Record<string, readonly string[]>> = {
  setvaluetrigger: ['setToName'],
  copyvaluetrigger: ['setToName'],
  skiptrigger: ['gotoName'],
  runexpressiontrigger: ['runExpression'],
  choicesbyurl: ['url'],
  regexvalidator: ['regex'],
  expressionvalidator: ['expression'],
  calculatedvalue: ['name', 'expression'],
  htmlconditionitem: ['expression', 'html'],
  urlconditionitem: ['expression', 'url'],
};

/** Triggers and choice sources that lead to nothing. `used` holds the names that any expression or text mentions. */
export const checkTargets = (place: FormatPlace, known: KnownNames, used: ReadonlySet<string>): readonly Problem[] => [
  ...membersOf(place).flatMap((member) => checkTarget(member, known, used)),
  ...missingMember(place),
];

const checkTarget = (
  { property, value, pointer }: FormatMember,
  known: KnownNames,
  used: ReadonlySet<string>,
): readonly Problem[] => {
  const { kind, name } = property;
  const among = (names: ReadonlyMap<string, string>, written: unknown, at: string): readonly Problem[] => {
    if (typeof written !== 'string' || written === '' || names.has(written.toLowerCase())) return [];
    return [problem('warning', 'unknownTarget', at, { name: written, nearest: nearest(written, names.values()) })];
  };
  if (kind === 'questionName') return among(known.questions, value, pointer);
  if (kind === 'elementName') return among(known.elements, value, pointer);
  if (kind === 'answerName') {
    // A trigger may make an answer of its own; it makes sense when something reads it.
    const isRead = name === 'setToName' && typeof value === 'string' && used.has(value.toLowerCase());
    return isRead ? [] : among(name === 'setToName' ? known.questions : known.answers, value, pointer);
  }
  if (typeof kind === 'object' && 'list' in kind && kind.list === 'elementName' && Array.isArray(value))
    return value.flatMap((item, index) => among(known.elements, item, pointerTo(pointer, index)));
  return [];
};

const missingMember = ({ className, json, pointer }: FormatPlace): readonly Problem[] => {
  const name = needed[className]?.find((member) => !json[member]);
  const absent = name === undefined ? [] : [problem('warning', 'missingTarget', pointer, { name })];
  const never = lineOf(className).includes('trigger') && !json['expression'] && !json['name'];
  return never ? [...absent, problem('warning', 'neverFires', pointer)] : absent;
};
