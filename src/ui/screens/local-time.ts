import type { Language } from '../../i18n/catalog.js';
import { formatDayMonth, formatTime } from '../../i18n/dates.js';

/** The time of day of a moment on this device, e.g. 14:05. */
export const localTime = (milliseconds: number): string => {
  const at = new Date(milliseconds);
  return formatTime(at.getHours(), at.getMinutes());
};

/** The day of a moment on this device without its year, e.g. «24 қараша». */
export const localDay = (language: Language, milliseconds: number): string => {
  const at = new Date(milliseconds);
  return formatDayMonth(language, { month: at.getMonth() + 1, day: at.getDate() });
};
