// What HTML_CodeSniffer leaves to a person (warnings and notices), each with what was found about it. It asks the same
// questions about every page; those are in questions.mjs.
import { questions } from './questions.mjs';

const any = /^/;
const hidden = 'Measured on every page of this run: no words are drawn there.';
const hiddenWhy = 'Words for those who listen only, cut to nothing: they have no contrast.';

/** @type {import('../judge.mjs').Verdict[]} */
export const sniffer = [
  {
    rule: '1_4_3.G18.Abs',
    scene: any,
    what: /\.visually-hidden$|^span\.cell-label$|^span\.star$/,
    measured: true,
    why: `${hiddenWhy} In a grid the words of a cell stand in its head.`,
    how: hidden,
  },
  {
    rule: '1_4_3.G18.Abs',
    scene: /^section-overall$|^type-ranking/,
    what: /^span\.place$/,
    measured: true,
    why: 'The number of the place lies on the box of its row.',
    how: 'Measured on every page of this run: at least 4.5:1.',
  },
  {
    rule: '1_1_1.G94.Image',
    scene: /^type-image/,
    what: /^img\.picture$/,
    why: "The picture is the author's, and so are the words that stand for it.",
    how: 'The words of the scene were compared with its picture.',
  },
  {
    rule: '1_1_1.G73,G74',
    scene: /^type-image/,
    what: /^img\.picture$/,
    why: 'A picture that needs more words has a question with help beside it.',
    how: 'The words of the scene were compared with its picture.',
  },
  {
    rule: '1_3_1.H85.2',
    scene: any,
    what: /^select\.field$/,
    why: "The author's choices are one list; the format has no groups of choices.",
    how: 'Read in the questionnaires of the scenes.',
  },
  {
    rule: '1_3_5.H98',
    scene: any,
    what: /^(input|select|textarea)/,
    why: 'No field asks for data about the person that an input purpose is defined for: who answers stays unknown.',
    how: 'Read in the questionnaire; for the same reason every field of words says autocomplete="off".',
  },
  {
    rule: '2_4_2.H25.2',
    scene: any,
    what: /^page title$/,
    why: "The title of the page is the portal's; the widget never touches it.",
    how: 'Read in the gallery: survey and portal, in the language of the page.',
  },
  {
    rule: '2_4_4.H77,H78,H79,H80,H81',
    scene: any,
    what: /^a$|^a\./,
    why: 'Links of the summary are the title of the question and what is wrong; the others say where they lead.',
    how: 'The words of every link that the run lists were read.',
  },
  {
    rule: '3_2_1.G107',
    scene: any,
    what: /^(button|input|select|textarea)/,
    why: 'Nothing listens to focus except to draw the ring.',
    how: 'test/e2e/keyboard.test.mjs walks through every control of the questionnaire and only leaves a page by a button.',
  },
  ...questions,
];
