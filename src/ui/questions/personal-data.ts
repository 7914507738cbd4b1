/** What a free text seems to give away; the finding itself is never repeated on screen. */
export type PersonalData = 'iin' | 'contact';

/** Twelve digits on their own, or a group of digits with single spaces or hyphens that has twelve in all. */
const twelveDigits = /(?:^|\D)\d{12}(?!\d)/u;
const digitGroups = /\d(?:[ -]?\d)*/gu;
/** Kazakh and Russian numbers: +7 or 8 and ten digits with the usual separators. */
const phone = /(?:^|\D)(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/u;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;

/** Looks for numbers like an IIN, phone numbers and e-mail addresses; cheap, only for texts up to a few thousand characters. */
export const findPersonalData = (text: string): PersonalData | undefined => {
  if (hasIin(text)) return 'iin';
  return phone.test(text) || email.test(text) ? 'contact' : undefined;
};

const hasIin = (text: string): boolean =>
  twelveDigits.test(text) || (text.match(digitGroups) ?? []).some((group) => group.replace(/\D/gu, '').length === 12);
