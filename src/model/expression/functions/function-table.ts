import { avgInArray, countInArray, maxInArray, minInArray, sumInArray } from './array-functions.js';
import {
  age,
  currentDate,
  currentYear,
  dateAdd,
  day,
  getDate,
  getYear,
  month,
  today,
  weekday,
  year,
} from './date-functions.js';
import { dateDiff, diffDays } from './date-difference.js';
import type { ExpressionFunction } from './expression-function.js';
import type { FunctionName } from './function-names.js';
import { avg, count, max, min, sum } from './math-functions.js';
import { round, trunc } from './rounding.js';
import { displayValue, getComment, isContainerReady, isDisplayMode, propertyValue } from './survey-functions.js';
import { iif, substring } from './text-functions.js';

/** Everything an expression can call, so also everything a hostile questionnaire can reach: pure functions and the scope. */
export const functionTable: Readonly<Record<FunctionName, ExpressionFunction>> = {
  age,
  avg,
  avgInArray,
  count,
  countInArray,
  currentDate,
  currentYear,
  dateAdd,
  dateDiff,
  day,
  diffDays,
  displayValue,
  getComment,
  getDate,
  getYear,
  iif,
  isContainerReady,
  isDisplayMode,
  max,
  maxInArray,
  min,
  minInArray,
  month,
  propertyValue,
  round,
  substring,
  sum,
  sumInArray,
  today,
  trunc,
  weekday,
  year,
};
