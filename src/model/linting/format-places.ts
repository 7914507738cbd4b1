import type { Kind } from '../format/format-class.js';
import { classOfType, propertyNamed, type FormatProperty } from '../format/format.js';
import { isObject, pointerTo } from '../parsing/place.js';

/** An object of the document, with the class of the format it belongs to. */
export interface FormatPlace {
  readonly className: string;
  readonly json: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  /** Classes of the objects around it, outermost first. */
  readonly inside: readonly string[];
  /** Its `type` is none of the format's: only what every question has can be judged. */
  readonly foreign: boolean;
}

/** A member that the format knows. */
export interface FormatMember {
  readonly place: FormatPlace;
  readonly property: FormatProperty;
  readonly value: unknown;
  readonly pointer: string;
}

/** Every object of a document that the format describes, outermost first, in document order. */
export const formatPlaces = (document: Readonly<Record<string, unknown>>): readonly FormatPlace[] => {
  const found: FormatPlace[] = [];
  const add = (place: FormatPlace): void => {
    found.push(place);
    for (const { property, value, pointer } of membersOf(place)) {
      if (property.support !== 'ignored') descend(place, property.kind, value, pointer);
    }
  };
  const descend = (parent: FormatPlace, kind: Kind, value: unknown, pointer: string): void => {
    if (typeof kind !== 'object' || 'words' in kind) return;
    if ('list' in kind) {
      if (Array.isArray(value))
        value.forEach((item: unknown, index) => descend(parent, kind.list, item, pointerTo(pointer, index)));
      return;
    }
    if (!isObject(value)) return;
    const inside = [...parent.inside, parent.className];
    const className =
      'typed' in kind ? classOfType(kind.typed, value['type']) : 'item' in kind ? kind.item : kind.object;
    if (className !== undefined) add({ className, json: value, pointer, inside, foreign: false });
    else if ('typed' in kind && kind.typed === 'element')
      add({ className: 'question', json: value, pointer, inside, foreign: true });
  };
  add({ className: 'survey', json: document, pointer: '', inside: [], foreign: false });
  return found;
};

/** The members of a place that the format knows, in document order. */
export const membersOf = (place: FormatPlace): readonly FormatMember[] =>
  Object.entries(place.json).flatMap(([written, value]) => {
    const property = propertyNamed(place.className, written);
    return property ? [{ place, property, value, pointer: pointerTo(place.pointer, written) }] : [];
  });

/** A member by today's name, whichever name the document uses. */
export const memberNamed = (place: FormatPlace, name: string): unknown =>
  membersOf(place).find(({ property }) => property.name === name)?.value;
