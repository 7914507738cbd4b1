// More states than the scenes show, for the translator's sheet alone: sentences that are rare, one after the other.
import { brief } from '../support/journeys.mjs';

const next = '.navigation [part~="button-primary"]';
const primary = '[part~="button-primary"]';
const intro = '[data-page="intro"]';
const see = (selector) => ['see', selector];
const press = (selector) => ['press', selector];

const title = { kk: 'Сұрақ', ru: 'Вопрос' };
const text = (name, more) => ({ type: 'text', name, title, ...more });
const yesNo = [
  { value: 'yes', text: { kk: 'Иә', ru: 'Да' } },
  { value: 'no', text: { kk: 'Жоқ', ru: 'Нет' } },
];

/** A page of answers that are wrong from the start, each in a way of its own. */
const wrong = [
  text('number', { inputType: 'number', defaultValue: 'x' }),
  text('integer', { inputType: 'number', step: 1, defaultValue: 1.5 }),
  text('step', { inputType: 'number', step: 5, defaultValue: 7 }),
  text('small', { inputType: 'number', min: 5, defaultValue: 1 }),
  text('early', { inputType: 'date', min: '2026-01-01', defaultValue: '2020-01-01' }),
  text('late', { inputType: 'date', max: '2026-01-01', defaultValue: '2027-01-01' }),
  text('email', { inputType: 'email', defaultValue: 'x', validators: [{ type: 'email' }] }),
  text('pattern', { defaultValue: 'x', validators: [{ type: 'regex', regex: '^[0-9]$' }] }),
  text('expression', { defaultValue: 'x', validators: [{ type: 'expression', expression: "{expression} = 'y'" }] }),
  text('digits', { defaultValue: 'x1', validators: [{ type: 'text', allowDigits: false }] }),
  text('short', { defaultValue: 'x', validators: [{ type: 'text', minLength: 5 }] }),
  text('needed', { inputType: 'number', isRequired: true }),
  text('day', { inputType: 'date', isRequired: true }),
  { type: 'checkbox', name: 'few', title, choices: yesNo, minSelectedChoices: 2, defaultValue: ['yes'] },
  {
    type: 'checkbox',
    name: 'many',
    title,
    choices: yesNo,
    defaultValue: ['yes', 'no'],
    validators: [{ type: 'answercount', maxCount: 1 }],
  },
  {
    type: 'matrix',
    name: 'rows',
    title,
    isAllRowRequired: true,
    columns: yesNo,
    rows: yesNo,
    defaultValue: { yes: 'yes' },
  },
  {
    type: 'matrix',
    name: 'unique',
    title,
    eachRowUnique: true,
    columns: yesNo,
    rows: yesNo,
    defaultValue: { yes: 'yes', no: 'yes' },
  },
];

const asking = (id, elements) => ({
  id,
  version: '1',
  title,
  showPreviewBeforeComplete: true,
  pages: [{ name: 'first', title, elements }],
});

const stored = (storage) => ({
  attributes: { storage, ...(storage === 'personal' ? {} : { 'draft-key': false }) },
});
const toFirst = [see(intro), ['pressUntil', '[data-page]:not([data-page="intro"])']];
const sent = [see(intro), ['pressUntil', '[part~="review"]'], press(next)];

/** @type {readonly import('./scenes.mjs').Scene[]} */
export const moments = [
  { name: 'moment-shared', ...stored('shared'), visits: [[see(intro)]] },
  { name: 'moment-kiosk', ...stored('kiosk'), visits: [[see(intro)]] },
  {
    name: 'moment-restored',
    answers: { consent: ['yes'] },
    visits: [
      [...toFirst, press('input[type="radio"]'), ['saved', '']],
      [see('.facts'), press(primary), see('[part~="banner"]')],
    ],
  },
  {
    name: 'moment-wrong',
    questionnaire: asking('moment-wrong', wrong),
    visits: [[see('[data-page="first"]'), press(next), see('[part~="error-summary"]')]],
  },
  ...[
    ['iin', '850101300123'],
    ['contact', 'Маған жазыңыз: aigul@example.kz'],
  ].map(([name, typed]) => ({
    name: `moment-${name}`,
    questionnaire: asking(`moment-${name}`, [{ type: 'comment', name: 'note', title }]),
    visits: [
      [see('[data-page="first"]'), ['type', ['textarea', typed]], ['leave', 'textarea'], see('[part~="banner"]')],
    ],
  })),
  {
    name: 'moment-nothing-found',
    questionnaire: asking('moment-nothing-found', [
      { type: 'dropdown', name: 'list', title, searchEnabled: true, choices: yesNo },
    ]),
    visits: [[see('[data-page="first"]'), ['type', ['[role="combobox"]', 'щщщ']], see('.list-note')]],
  },
  ...[
    ['other', 'gone'],
    ['session', 'signed-out'],
  ].map(([name, outcome]) => ({
    name: `moment-kiosk-${name}`,
    answers: brief.answers,
    attributes: { endpoint: `/outcome/${outcome}`, storage: 'kiosk', 'draft-key': false },
    visits: [[...sent, see('.message')]],
  })),
  {
    name: 'moment-ranked',
    questionnaire: asking('moment-ranked', [{ type: 'ranking', name: 'order', title, choices: yesNo }]),
    visits: [[see('[data-page="first"]'), press('[id$="-down-0"], [aria-label*="төмен"], [aria-label*="ниже"]')]],
  },
  {
    name: 'moment-queued',
    answers: brief.answers,
    attributes: { endpoint: '/outcome/busy' },
    visits: [[...sent, see('.disc'), ['network', 'offline'], see('.message')]],
  },
  {
    name: 'moment-copied',
    answers: brief.answers,
    visits: [[...sent, see('[part~="receipt-number"]'), press('[part~="button-secondary"]')]],
  },
];
