/**
 * A settable clock for the oracle, which reads the global one. Dates stay ordinary dates (same prototype), and every
 * text the oracle hands to `new Date(text)` is noted, because engines disagree about texts that are not ISO 8601.
 */
const RealDate = Date;

export const clock = { now: new RealDate(2026, 10, 24, 15, 30, 45, 123).getTime(), parsedTexts: [] };

function ClockedDate(...args) {
  if (!new.target) return new RealDate(clock.now).toString();
  if (args.length === 0) return new RealDate(clock.now);
  if (args.length === 1 && typeof args[0] !== 'number' && !(args[0] instanceof RealDate))
    clock.parsedTexts.push(args[0]);
  return new RealDate(...args);
}
ClockedDate.prototype = RealDate.prototype;
ClockedDate.now = () => clock.now;
ClockedDate.UTC = RealDate.UTC;
ClockedDate.parse = RealDate.parse;
RealDate.prototype.constructor = ClockedDate;
globalThis.Date = ClockedDate;
