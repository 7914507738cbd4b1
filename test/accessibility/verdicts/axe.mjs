// What axe-core leaves to a person: "incomplete" results, each with what was found about it.
const any = /^/;
const ownPixels =
  'On every page of this run: colour of the words against each pixel drawn behind them, at least 4.5:1.';
const otherWidth = 'Shown, and checked, at the other width: every scene is opened at 1280 and at 320 px.';

/** @type {import('../judge.mjs').Verdict[]} */
export const axe = [
  {
    rule: 'color-contrast',
    scene: any,
    what: /^span\.text$|^span\.cell-label$/,
    measured: true,
    why: 'The tint of a chosen row is a pseudo-element, which axe-core does not look through.',
    how: ownPixels,
  },
  {
    rule: 'color-contrast',
    scene: /^type-(radiogroup|checkbox)/,
    what: /^label\.caption$|^input\[type=text\]\.field$/,
    measured: true,
    why: 'The field of "other" stands on the tint of its row, a pseudo-element.',
    how: ownPixels,
  },
  {
    rule: 'color-contrast',
    scene: any,
    what: /^p$|^button\[type=button\]\.link$/,
    measured: true,
    why: 'The tint of a banner is a pseudo-element.',
    how: ownPixels,
  },
  {
    rule: 'hidden-content',
    scene: any,
    what: /\.(narrow-only|wide-only)$/,
    why: 'One of two wordings of the same thing, the shorter for narrow containers.',
    how: otherWidth,
  },
  {
    rule: 'hidden-content',
    scene: any,
    what: /^p\.meta\.row-count$|^div\.matrix-head$/,
    why: 'Rows of a matrix count themselves as cards only, and have heads as a grid only.',
    how: otherWidth,
  },
  {
    rule: 'hidden-content',
    scene: any,
    what: /^button\[type=button\]\.clear$/,
    why: '"Clear the answer" keeps its room and is hidden from everybody until there is an answer.',
    how: 'Shown, and checked, at every answered question of the same scenes and of type-radiogroup.',
  },
  {
    rule: 'hidden-content',
    scene: /^second$/,
    what: /^page court-survey$/,
    why: 'The scene hides the first of its two elements, to show what the second says.',
    how: 'The first is the scene intro.',
  },
  {
    rule: 'hidden-content',
    scene: /^loading$/,
    what: /^p\[role=status\]\.loading$/,
    rare: true,
    why: 'Hidden for its first 400 ms, so that a quick answer does not flicker.',
    how: 'Shown, and checked, in the other variations of the scene, which are slower.',
  },
  {
    rule: 'hidden-content',
    scene: any,
    what: /^div\.field\.printed$/,
    why: 'The words of a field for paper, where a field would cut them; hidden on the screen, where the field shows them.',
    how: 'src/ui/styles/print.ts.',
  },
];
