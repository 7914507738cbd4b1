/** Every function an author may call; names are case-sensitive. Nothing else can be called from an expression. */
export const functionNames = [
  'age',
  'avg',
  'avgInArray',
  'count',
  'countInArray',
  'currentDate',
  'currentYear',
  'dateAdd',
  'dateDiff',
  'day',
  'diffDays',
  'displayValue',
  'getComment',
  'getDate',
  'getYear',
  'iif',
  'isContainerReady',
  'isDisplayMode',
  'max',
  'maxInArray',
  'min',
  'minInArray',
  'month',
  'propertyValue',
  'round',
  'substring',
  'sum',
  'sumInArray',
  'today',
  'trunc',
  'weekday',
  'year',
] as const;

export type FunctionName = (typeof functionNames)[number];

const known: ReadonlySet<string> = new Set(functionNames);

/** True for the exact spelling only: `Sum` is not `sum`. */
export function isFunctionName(name: string): name is FunctionName {
  return known.has(name);
}
