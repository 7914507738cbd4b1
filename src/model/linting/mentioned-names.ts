import { rootName } from '../expression/root-name.js';
import { parseExpression } from '../expression/expression.js';
import { takesNames } from '../format/kinds.js';
import { isObject } from '../parsing/place.js';
import { pipedNames } from '../session/text-piping.js';
import { membersOf, type FormatPlace } from './format-places.js';

/** Names that any expression or text of the document mentions, in lower case, up to the first dot or bracket too. */
export const mentionedNames = (places: readonly FormatPlace[]): ReadonlySet<string> => {
  const mentioned = new Set<string>();
  const add = (name: string): void => {
    const lower = name.toLowerCase();
    mentioned.add(lower).add(rootName(lower));
  };
  for (const place of places) {
    for (const { property, value } of membersOf(place)) {
      if (property.kind === 'expression' && typeof value === 'string') {
        const parsed = parseExpression(value);
        if ('expression' in parsed) parsed.expression.references.forEach(({ name }) => add(name));
      } else if (takesNames(property.kind)) {
        const texts: readonly unknown[] = isObject(value) ? Object.values(value) : [value];
        for (const text of texts) if (typeof text === 'string') pipedNames(text).forEach(add);
      }
    }
  }
  return mentioned;
};
