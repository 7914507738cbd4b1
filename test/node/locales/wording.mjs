const outsideVariables = (text) => text.replaceAll(/\{\{.+?\}\}/g, '');
const alone = (words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
const kazakhLetters = /[әғқңөұүһі]/i;

/** One rule per name; each says whether a text (and its key) breaks it. Sources: CLDR quotation marks, state style guides. */
export const sharedRules = {
  'nothing to read': (text) => outsideVariables(text).trim() === '',
  'stray white space': (text) => text !== text.trim() || /[ \u00a0]{2}|[\n\t]/.test(text),
  'Latin letters': (text) => /\p{Script=Latin}/u.test(outsideVariables(text)),
  'quotation marks other than «»': (text) => /["'“”„‘’`]/.test(text),
  'unpaired quotation marks': (text) => text.replaceAll(/«[^«»]*»/g, '').match(/[«»]/) !== null,
  'a hyphen as a dash': (text) => /\s-\s|--|—/.test(text),
  'three dots': (text) => text.includes('..'),
  'a space before punctuation': (text) => /\s[,.:;!?…]/.test(text),
  'broken braces': (text) => /[{}]/.test(outsideVariables(text)) || /\{\{(?![a-zA-Z]+\}\})/.test(text),
};

// A suffix follows the pronunciation of the number before it, which no catalogue knows. These ordinals never change.
const fixedOrdinal = '-(?:бөлімі|жолы|орын)(?!\\p{L})';
const caseEndings = 'д[ае]н|т[ае]н|н[ае]н|[дт]ың|[дт]ің|ның|нің|ға|ге|қа|ке|[дт]ы|[дт]і|ны|ні|мен|бен|пен';

/** Rules for Kazakh alone. */
export const kazakhRules = {
  'a suffix on a variable': (text) =>
    new RegExp(`\\}\\}»?(?!${fixedOrdinal})[-‑'’]?\\p{L}|\\}\\}»? (?:${caseEndings})(?!\\p{L})`, 'u').test(text),
  'a space before %': (text) => /\s%/.test(text),
  'a person addressed in lower case': (text) => alone('сіз|сіздің|сізге|сізді|сізде|сізден').test(text),
  'an order without politeness': (text) => alone('таңда|толтыр|жібер|тексер|көр|жаз|кір').test(text),
};

/** Rules for Russian alone. */
export const russianRules = {
  'a suffix on a variable': (text) => /\}\}»?(?!-е место)[-‑'’]?\p{L}/u.test(text),
  'no fixed space before %': (text) => /(?<!\u00a0)%/.test(text),
  'a person addressed in lower case': (text) => alone('вы|вас|вам|вами|ваш[а-яё]*').test(text),
  'a person given a sex': (text) => /Вы [^.!?]*(?:л|ла|лся|лась)(?!\p{L})/u.test(text),
  'a verb without politeness': (text) => alone('выбери|введи|напиши|проверь|отметь|попробуй').test(text.toLowerCase()),
  'Kazakh letters': (text) => kazakhLetters.test(text),
};

/** Lists `key: rule` for every text of a catalogue that breaks a rule. */
export function wordingComplaints(catalog, rules) {
  return Object.entries(catalog).flatMap(([key, text]) =>
    Object.entries(rules).flatMap(([name, breaks]) => (breaks(text, key) ? [`${key}: ${name}`] : [])),
  );
}
