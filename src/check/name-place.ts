type JsonObject = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/** A JSON pointer in an author's words: `radiogroup "role", choices/3`; the pointer itself where nothing has a name. */
export const namePlace = (pointer: string, document: unknown): string => {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = document;
  let named = '';
  let rest = steps;
  steps.forEach((step, index) => {
    value = isContainer(value) && Object.hasOwn(value, step) ? (value as JsonObject)[step] : undefined;
    const name =
      isContainer(value) && !Array.isArray(value) ? nameOf(value as JsonObject, steps[index - 1]) : undefined;
    if (name === undefined) return;
    named = name;
    rest = steps.slice(index + 1);
  });
  const inside = rest.join('/');
  return named === '' || inside === '' ? named || inside : `${named}, ${inside}`;
};

const nameOf = ({ name, type }: JsonObject, list: string | undefined): string | undefined => {
  if (typeof name !== 'string' || name === '') return undefined;
  if (list === 'pages') return `page "${name}"`;
  return `${typeof type === 'string' ? type : 'item'} "${name}"`;
};
