import { parseDate } from '../expression/date-text.js';

const day = /^\d{4,6}-\d{1,2}-\d{1,2}/;

/** The forms of a text whose field asks for a part of the calendar; other fields take any text. */
const forms: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => day.test(text) && !Number.isNaN(parseDate(text).getTime()),
  'datetime-local': (text) => day.test(text) && !Number.isNaN(parseDate(text).getTime()),
  month: (text) => /^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/.test(text),
  week: (text) => /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(text),
  time: (text) => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(\.\d{1,3})?$/.test(text),
};

/** Whether a field of this kind could have produced the answer: no field for a day says "yesterday". */
export const fitsCalendar = (inputType: string, value: unknown): boolean => {
  const form = Object.hasOwn(forms, inputType) ? forms[inputType] : undefined;
  return form === undefined || (typeof value === 'string' && form(value));
};
