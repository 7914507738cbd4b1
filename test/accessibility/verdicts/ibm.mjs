// What IBM Equal Access leaves to a person (POTENTIAL, MANUAL) or recommends, each with what was found about it.
const any = /^/;
const radioGroups = /^(fieldset|div)\[role=radiogroup\]/;
const byKeyboard = 'test/e2e/keyboard.test.mjs answers the whole questionnaire with nothing but a keyboard.';
const asFloor =
  'axe-core finds a name for each (rules label, select-name), and the tree that Chromium gives to screen readers has it.';

/** @type {import('../judge.mjs').Verdict[]} */
export const ibm = [
  {
    rule: 'aria_child_valid:Fail_invalid_child',
    scene: any,
    what: radioGroups,
    why: 'Recommendation only: the statement, the help, the error and the field of "other" are in the group they belong to, so that whoever enters the group hears them.',
    how: "Read in Chromium's tree for screen readers: every radio button is in its group, the words stand between them.",
  },
  {
    rule: 'aria_keyboard_handler_exists:potential_no_keyboard_access',
    scene: any,
    what: radioGroups,
    why: 'The group holds native radio buttons: the browser itself handles arrows, Space and Tab.',
    how: byKeyboard,
  },
  {
    rule: 'widget_tabbable_single:potential_multiple_tabbable',
    scene: any,
    what: radioGroups,
    why: 'Native radio buttons of one name are one stop of Tab; the field of "other" is a stop of its own on purpose.',
    how: byKeyboard,
  },
  {
    rule: 'widget_tabbable_exists:fail_no_tabbable',
    scene: /^type-radiogroup/,
    what: /^fieldset\[role=radiogroup\]$/,
    why: 'A read-only question: its radio buttons are disabled and there is nothing to do; it can be read.',
    how: 'In the tree for screen readers the chosen one is "checked, disabled" with its name.',
  },
  {
    rule: 'aria_role_redundant:fail_redundant',
    scene: any,
    what: /^(ul|ol)\[role=list\]/,
    why: 'Safari takes a list without marks for no list unless it has the role.',
    how: 'Behaviour of WebKit since Safari 11, on purpose there.',
  },
  {
    rule: 'fieldset_legend_valid:Fail_1',
    scene: /^(intro|second)/,
    what: /^fieldset$/,
    why: 'The legend is there, first in its fieldset; it is only for those who listen, because the words stand beside the box.',
    how: "In Chromium's tree for screen readers the group bears the legend's words.",
  },
  {
    rule: 'input_label_visible:potential_no_label',
    scene: any,
    what: /^select\.field|^textarea\.field/,
    why: 'The label is the title of the question above the field; the rule does not find it across the help line.',
    how: `${asFloor} HTML_CodeSniffer finds the label on the copy.`,
  },
  {
    rule: 'input_label_visible:potential_no_label',
    scene: any,
    what: /^button\[type=button\]\.arrow\.arrow-(up|down)$/,
    why: 'The two order arrows are the only icons without words; the item they move stands beside them.',
    how: 'axe-core finds the name of each (button-name), "item: move up".',
  },
  {
    rule: 'list_structure_proper:Potential_1',
    scene: /^(receipt|receipt-anonymous|already-sent|restore|restart)$/,
    what: /^dl\.facts$/,
    why: 'HTML allows a div around each term and its description.',
    how: 'axe-core finds the list well made (definition-list, dlitem).',
  },
  {
    rule: 'select_options_grouped:Potential_1',
    scene: any,
    what: /^select\.field$/,
    why: "The author's choices are one list of regions or courts; the format has no groups of choices.",
    how: 'Read in the questionnaires of the scenes.',
  },
  {
    rule: 'style_color_misuse:Potential_1',
    scene: any,
    what: /^page link$/,
    why: "Asked about the gallery's own style sheet, which colours the background of the page only.",
    how: 'Read in gallery.css. In the widget a state is never colour alone: every scene is also checked in forced colours.',
  },
  {
    rule: 'style_highcontrast_visible:Manual_1',
    scene: any,
    what: /^page link$/,
    why: "Asked about the gallery's own style sheet, which puts no content on the page.",
    how: 'Every scene is checked in forced colours, light and dark.',
  },
  {
    rule: 'text_block_heading:potential_heading',
    scene: any,
    what: /^div\.(frame|question)/,
    why: 'The bold words are the legend or the label of a question; as a heading they would be heard twice.',
    how: 'Every section has a heading (axe-core, heading-order), every question is a named group or field.',
  },
  {
    rule: 'aria_keyboard_handler_exists:potential_no_keyboard_access',
    scene: any,
    what: /\[role=combobox\]\.field$|\[role=listbox\]\.choices/,
    why: 'The field of a searched list listens to the keys itself, and keeps the focus while the list is open; the rule looks for attributes only.',
    how: 'test/e2e/long-lists.test.mjs and keyboard.test.mjs, with a real keyboard.',
  },
  {
    rule: 'widget_tabbable_exists:fail_no_tabbable',
    scene: any,
    what: /^button\[type=button\]\.opener$|\[role=listbox\]\.choices/,
    why: 'In the ARIA pattern of a combobox the focus stays in the field: its button is for pointers, and its list is walked by aria-activedescendant.',
    how: 'test/e2e/long-lists.test.mjs.',
  },
  {
    rule: 'input_label_visible:potential_no_label',
    scene: any,
    what: /^button\[type=button\]\.opener$/,
    why: 'An arrow at the end of a field, under the title of the question; its name says both.',
    how: 'axe-core finds the name of each (button-name).',
  },
];
