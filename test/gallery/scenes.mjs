// Every screen and every question type as a scene: which element, which answers, and what a person presses to get there.
import { readFileSync } from 'node:fs';
import { advocate, brief, claimant } from '../support/journeys.mjs';
import { questionsByType } from './types.mjs';

const courtUsers = JSON.parse(
  readFileSync(new URL('../../src/questionnaires/court-users.json', import.meta.url), 'utf8'),
);

/**
 * @typedef {object} Scene
 * @property {string} name in the address
 * @property {object} [questionnaire] instead of the built-in one; a list is one for each visit
 * @property {Record<string, string>} [attributes] of the element; `false` takes the usual one away
 * @property {object} [answers] given by the host before the first answer
 * @property {string[]} [before] what is wrong with the browser, see reach.js
 * @property {(string | [string, unknown])[][]} visits what is done in each visit, see reach.js; every visit but the last ends by leaving the page
 */

const next = '.navigation [part~="button-primary"]';
const primary = '[part~="button-primary"]';
const pageOf = (name) => `[data-page="${name}"]`;

const step = {
  press: (selector = next) => ['press', selector],
  see: (selector) => ['see', selector],
  until: (selector) => ['pressUntil', selector],
  saved: ['saved', ''],
};
const seeReview = '[part~="review"]';
const started = [step.see(pageOf('intro')), step.until('[data-page]:not([data-page="intro"])')];
const atReview = [step.see(pageOf('intro')), step.until(seeReview)];
const sent = (selector) => [...atReview, step.press(), step.see(selector)];
const disc = '.disc';

const section = (page) => ({
  name: `section-${page.name}`,
  answers: page.name === 'prosecutor' ? advocate.answers : claimant.answers,
  visits: [[step.see(pageOf('intro')), step.until(pageOf(page.name))]],
});

const refused = (name, outcome) => ({
  name: `rejected-${name}`,
  answers: brief.answers,
  attributes: { endpoint: `/outcome/${outcome}` },
  visits: [sent('[part~="meta"], .meta')],
});

const screens = [
  { name: 'intro', visits: [[step.see(pageOf('intro'))]] },
  { name: 'intro-anonymous', attributes: { anonymous: '' }, visits: [[step.see(pageOf('intro'))]] },
  { name: 'intro-error', visits: [[step.see(pageOf('intro')), step.press(), step.see('[part~="error-summary"]')]] },
  ...courtUsers.pages.filter(({ name }) => name !== 'intro').map(section),
  {
    name: 'section-errors',
    answers: { consent: ['yes'] },
    visits: [[...started, step.press(), step.see('[part~="error-summary"]')]],
  },
  {
    name: 'saved',
    answers: { consent: ['yes'] },
    visits: [[...started, step.press('input[type="radio"]'), step.saved]],
  },
  { name: 'review', answers: claimant.answers, visits: [atReview] },
  { name: 'review-brief', answers: brief.answers, visits: [atReview] },
  {
    name: 'sending',
    answers: brief.answers,
    attributes: { endpoint: '/outcome/never' },
    visits: [sent('[aria-disabled="true"]')],
  },
  { name: 'receipt', answers: brief.answers, visits: [sent('[part~="receipt-number"]')] },
  {
    name: 'receipt-anonymous',
    answers: brief.answers,
    attributes: { anonymous: '' },
    visits: [sent('[part~="receipt-number"]')],
  },
  {
    name: 'already-sent',
    answers: brief.answers,
    visits: [sent('[part~="receipt-number"]'), [step.see('[part~="receipt-number"]')]],
  },
  { name: 'unsent', answers: brief.answers, attributes: { endpoint: '/outcome/busy' }, visits: [sent(disc)] },
  {
    name: 'unsent-shared',
    answers: brief.answers,
    attributes: { endpoint: '/outcome/busy', storage: 'shared', 'draft-key': false },
    visits: [sent(disc)],
  },
  {
    name: 'unsent-kiosk',
    answers: brief.answers,
    attributes: { endpoint: '/outcome/busy', storage: 'kiosk' },
    visits: [sent(disc)],
  },
  {
    name: 'unsent-erase',
    answers: brief.answers,
    attributes: { endpoint: '/outcome/busy' },
    visits: [[...sent(disc), step.press('.message > .link'), step.see('[part~="button-danger"]')]],
  },
  {
    name: 'session-over',
    answers: brief.answers,
    attributes: { endpoint: '/outcome/signed-out', 'login-href': '/sign-in' },
    visits: [sent(disc)],
  },
  { name: 'no-endpoint', answers: brief.answers, attributes: { endpoint: false }, visits: [sent(disc)] },
  refused('validation', 'validation'),
  refused('closed', 'closed'),
  refused('forbidden', 'forbidden'),
  refused('version', 'unknown-version'),
  refused('duplicate', 'already-answered'),
  refused('other', 'gone'),
  {
    name: 'left',
    answers: { consent: ['yes'] },
    visits: [
      [
        ...started,
        step.press('input[type="radio"]'),
        step.saved,
        step.press('.navigation .link'),
        step.see('.message'),
      ],
    ],
  },
  {
    name: 'restore',
    answers: { consent: ['yes'] },
    visits: [[...started, step.press('input[type="radio"]'), step.saved], [step.see('.facts')]],
  },
  {
    name: 'restart',
    answers: { consent: ['yes'] },
    visits: [
      [...started, step.press('input[type="radio"]'), step.saved],
      [step.see('.facts'), step.press('[part~="button-secondary"]'), step.see('[part~="button-danger"]')],
    ],
  },
  {
    name: 'changed',
    answers: { consent: ['yes'] },
    questionnaire: [courtUsers, withoutRoleChoices(courtUsers)],
    visits: [
      [...started, step.press('input[type="radio"]'), step.saved],
      [step.see('.facts'), step.press(primary), step.see('[part~="banner"]')],
    ],
  },
  { name: 'other-tab', before: ['otherTab'], visits: [[step.see(disc)]] },
  {
    name: 'read-only',
    answers: { consent: ['yes'] },
    visits: [
      [...started, step.press('input[type="radio"]'), step.saved, ['takeOver', ''], step.see('[part~="banner"]')],
    ],
  },
  {
    name: 'idle',
    attributes: { storage: 'kiosk', 'idle-minutes': '0.03' },
    answers: { consent: ['yes'] },
    visits: [[...started, step.see('.message')]],
  },
  {
    name: 'not-saved',
    before: ['noStorage'],
    answers: { consent: ['yes'] },
    visits: [[...started, step.press('input[type="radio"]'), step.see('[part~="banner"]')]],
  },
  ...['personal', 'shared', 'kiosk'].map((storage) => ({
    name: `offline-${storage}`,
    attributes: { storage, ...(storage === 'personal' ? {} : { 'draft-key': false }) },
    answers: { consent: ['yes'] },
    visits: [[...started, ['network', 'offline'], step.see('[part~="banner"]')]],
  })),
  {
    name: 'online-again',
    answers: { consent: ['yes'] },
    visits: [
      [...started, ['network', 'offline'], step.see('.tone-warning'), ['network', 'online'], step.see('.tone-success')],
    ],
  },
  { name: 'loading', attributes: { src: '/outcome/never' }, questionnaire: false, visits: [[step.see('.loading')]] },
  { name: 'failure-load', attributes: { src: '/outcome/gone' }, questionnaire: false, visits: [[step.see(disc)]] },
  {
    name: 'failure-broken',
    questionnaire: { id: 'broken', version: '1', elements: [{ type: 'nothing', name: 'a' }] },
    visits: [[step.see(disc)]],
  },
  { name: 'closed', questionnaire: { ...courtUsers, closesAt: '2020-01-31' }, visits: [[step.see(disc)]] },
  { name: 'not-yet', questionnaire: { ...courtUsers, opensAt: '2099-01-31' }, visits: [[step.see(disc)]] },
  { name: 'second', before: ['twice'], visits: [[step.see(disc)]] },
];

/** The questionnaire of another day: what was chosen is no choice any more. */
function withoutRoleChoices(questionnaire) {
  const changed = structuredClone(questionnaire);
  changed.version = '1.1.0';
  const role = changed.pages.flatMap(({ elements }) => elements).find(({ name }) => name === 'role');
  role.choices = role.choices.slice(1);
  return changed;
}

const questionnaireOf = (type) => ({
  id: `type-${type}`,
  version: '1',
  title: { kk: 'Сұрақ түрлері', ru: 'Виды вопросов' },
  showPreviewBeforeComplete: true,
  pages: [
    { name: 'first', title: { kk: 'Бірінші бөлім', ru: 'Первый раздел' }, elements: questionsByType[type] },
    {
      name: 'last',
      title: { kk: 'Соңғы бөлім', ru: 'Последний раздел' },
      elements: [{ type: 'text', name: 'end', title: { kk: 'Тағы не қосасыз?', ru: 'Что ещё добавите?' } }],
    },
  ],
});

const isRequired = ({ isRequired: itself, isAllRowRequired }) => itself || isAllRowRequired;

const types = Object.keys(questionsByType).flatMap((type) => {
  const questionnaire = questionnaireOf(type);
  const plain = { name: `type-${type}`, questionnaire, visits: [[step.see(pageOf('first'))]] };
  if (!questionsByType[type].some(isRequired)) return [plain];
  const wrong = [step.see(pageOf('first')), step.press(), step.see('[part~="error-summary"]')];
  return [plain, { name: `type-${type}-errors`, questionnaire, visits: [wrong] }];
});

const search = (selector) => ['type', [selector, { kk: 'қара', ru: 'кара' }]];

/** Long lists as they are while somebody searches them. */
const searches = [
  {
    name: 'type-dropdown-open',
    questionnaire: questionnaireOf('dropdown'),
    visits: [[step.see(pageOf('first')), search('[role="combobox"]'), step.see('[role="option"]')]],
  },
  {
    name: 'type-tagbox-open',
    questionnaire: questionnaireOf('tagbox'),
    visits: [
      [
        step.see(pageOf('first')),
        search('[id$="-search"]'),
        step.press('.scrolled .choice:first-child input'),
        step.press('.scrolled .choice:last-child input'),
        step.see('.taken + .taken'),
      ],
    ],
  },
];

/** @type {readonly Scene[]} */
export const scenes = [...screens, ...types, ...searches];
