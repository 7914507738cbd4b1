/** What a free text seems to give away; the finding itself is never repeated on screen. */
export type PersonalData = 'iin' | 'contact';

/** Twelve digits, also grouped by single spaces or hyphens, but not part of a longer number. */
const iin = /(?:^|\D)\d(?:[ -]?\d){11}(?![ -]?\d)/u;
/** Kazakh and Russian numbers: +7 or 8 and ten digits with the usual separators. */
const phone = /(?:^|\D)(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/u;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;

/** Looks for numbers like an IIN, phone numbers and e-mail addresses; cheap, only for texts up to a few thousand characters. */
export const findPersonalData = (text: string): PersonalData | undefined => {
  if (iin.test(text)) return 'iin';
  return phone.test(text) || email.test(text) ? 'contact' : undefined;
};
