// The questions HTML_CodeSniffer asks about every page as such, whatever is on it.
const keyboard = 'test/e2e/keyboard.test.mjs';
const room = 'On every page of this run, see room.js.';

const answers = [
  [
    '1_3_2.G57',
    'The order in the tree is the order on the screen.',
    `${keyboard}: Tab goes from top to bottom; the copy of the tree is the same without styles.`,
  ],
  [
    '1_3_3.G96',
    'No wording names a shape, a colour or a place as the only sign of something.',
    'locales/kk.json and locales/ru.json were read for above, below, left, right and colours.',
  ],
  [
    '1_3_4.',
    'Nothing asks how the device is held.',
    'axe-core, css-orientation-lock, on every page; no style sheet has an orientation query.',
  ],
  [
    '1_4_1.G14,G182',
    'A state is a filled control and a tint, an icon and a sentence, or an underline and a colour.',
    'Every scene in forced colours, where tints are gone.',
  ],
  ['1_4_4.G142', 'Lengths follow the size of the text.', room],
  [
    '1_4_5.G140,C22,C30.AALevel',
    "There are no pictures of words; a picture is the author's.",
    'Icons are the few in src/ui/parts/icon.ts.',
  ],
  ['1_4_10.C32,C31,C33,C38,SCR34,G206', 'One column that reacts to its container.', room],
  [
    '1_4_11.G195,G207,G18,G145,G174,F78',
    'Edges of controls and the ring have at least 3:1.',
    'test/unit/ui/styles/accent-guard.test.ts, over thousands of accents in both schemes.',
  ],
  ['1_4_12.C36,C35', 'Nothing has a fixed height.', room],
  [
    '1_4_13.F95',
    'Hover and focus show nothing new: there are no tooltips.',
    'No rule of src/ui/styles shows content on hover or focus; rings and washes only.',
  ],
  [
    '2_1_4.',
    'There are no shortcuts of one letter.',
    'Letters typed in the widget are only kept from the host: src/ui/keep-keys-inside.ts.',
  ],
  [
    '2_2_2.SCR33,SCR22,G187,G152,G186,G191',
    'Nothing moves by itself; the time of the next attempt is a sentence that a button ends.',
    'src/ui/styles has one animation, the appearing of "loading" after 400 ms.',
  ],
  ['2_3_1.G19,G176', 'Nothing flashes.', 'src/ui/styles has one animation, which runs once.'],
  [
    '2_4_1.G1,G123,G124,H69',
    "The widget is one part of the portal's page and repeats nothing before its heading.",
    'axe-core, bypass and region, on every page.',
  ],
  [
    '2_4_3.H4.2',
    'tabindex is -1 only, for what takes focus by a script.',
    `axe-core, tabindex, on every page; ${keyboard}.`,
  ],
  ['2_4_5.G125,G64,G63,G161,G126,G185', 'Sections are steps of one process.', 'The criterion excepts them.'],
  [
    '2_4_6.G130,G131',
    "Headings are the author's sections and labels the author's questions; ours name the screen.",
    'locales/review.csv lists each of our words with its place.',
  ],
  [
    '2_4_7.G149,G165,G195,C15,SCR31',
    'Every control has a ring of 3 px.',
    `${keyboard}, which always sees where the focus is, with a control.`,
  ],
  [
    '2_5_1.',
    'There are no gestures: order is changed by buttons.',
    'No file of src/ui listens to touch, and to a pointer only idle-watch.ts, to know that somebody is there.',
  ],
  [
    '2_5_2.',
    'Everything happens on click or change, that is on release.',
    'No file of src/ui acts when a pointer goes down.',
  ],
  ['2_5_3.F96', 'Names begin with the words that are seen.', 'axe-core, label-content-name-mismatch, on every page.'],
  ['2_5_4.', 'Nothing asks how the device is moved.', 'No file of src/ui listens to motion.'],
  [
    '3_1_2.H58',
    'Words in another language carry their own lang: the language switch and what an author left untranslated.',
    'axe-core, valid-lang, on every page; src/ui/parts/resolved-text.ts.',
  ],
  [
    '3_2_3.G61',
    'Top bar, progress and buttons are in one order on all screens.',
    'src/ui/screens/frame.ts and src/ui/parts/navigation.ts draw them for all screens.',
  ],
  ['3_2_4.G197', 'The same button has the same words on all screens.', 'They come from one key of locales each.'],
  [
    '4_1_3.',
    'One status region announces what changes without focus.',
    'test/unit/ui/questions/comment.test.ts and ranking.test.ts hear it.',
  ],
];

/** @type {import('../judge.mjs').Verdict[]} */
export const questions = answers.map(([rule, why, how]) => ({ rule, scene: /^/, what: /^page$/, why, how }));
