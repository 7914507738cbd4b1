// The question types of choices: required, answered, read-only and longer than a line.
import { longList, satisfied, services, text } from './choices.mjs';

const required = { isRequired: true };
const readOnly = { readOnly: true };

/** Each type with its questions; names stand for the state that is shown. */
export const choiceQuestions = {
  radiogroup: [
    {
      type: 'radiogroup',
      name: 'required',
      ...required,
      title: text('Қай сервис?', 'Какой сервис?'),
      choices: services,
    },
    {
      type: 'radiogroup',
      name: 'other',
      title: text('Қалай білдіңіз?', 'Как Вы узнали об опросе?'),
      choices: services,
      showOtherItem: true,
      showDontKnowItem: true,
      dontKnowText: text('Жауап беруге қиналамын', 'Затрудняюсь ответить'),
      defaultValue: 'other',
    },
    {
      type: 'radiogroup',
      name: 'scale',
      title: text('Қаншалықты қанағаттанасыз?', 'Насколько Вы удовлетворены?'),
      choices: satisfied,
      defaultValue: 4,
    },
    {
      type: 'radiogroup',
      name: 'readonly',
      ...readOnly,
      title: text('Бұрынғы жауап', 'Прежний ответ'),
      choices: services,
      defaultValue: 'filing',
    },
  ],
  checkbox: [
    {
      type: 'checkbox',
      name: 'required',
      ...required,
      title: text('Не қиын болды?', 'Что вызвало трудности?'),
      choices: services,
      showNoneItem: true,
      noneText: text('Аталғандардың ешқайсысы', 'Ничего из перечисленного'),
    },
    {
      type: 'checkbox',
      name: 'answered',
      title: text('Қай сервистерді пайдаландыңыз?', 'Какими сервисами Вы пользовались?'),
      choices: services,
      showOtherItem: true,
      maxSelectedChoices: 3,
      defaultValue: ['filing', 'other'],
    },
    {
      type: 'checkbox',
      name: 'readonly',
      ...readOnly,
      title: text('Бұрынғы жауап', 'Прежний ответ'),
      choices: services,
      defaultValue: ['filing'],
    },
  ],
  dropdown: [
    { type: 'dropdown', name: 'required', ...required, title: text('Қай сервис?', 'Какой сервис?'), choices: services },
    {
      type: 'dropdown',
      name: 'answered',
      title: text('Қай сервисті жиі пайдаланасыз?', 'Каким сервисом Вы пользуетесь чаще?'),
      choices: services,
      showOtherItem: true,
      defaultValue: 'other',
    },
    {
      type: 'dropdown',
      name: 'long',
      title: text('Қай сот?', 'Какой суд?'),
      choices: longList,
      defaultValue: 15,
    },
    {
      type: 'dropdown',
      name: 'readonly',
      ...readOnly,
      title: text('Бұрынғы жауап', 'Прежний ответ'),
      choices: services,
      defaultValue: 'filing',
    },
  ],
  tagbox: [
    { type: 'tagbox', name: 'required', ...required, title: text('Қай соттар?', 'Какие суды?'), choices: longList },
    {
      type: 'tagbox',
      name: 'answered',
      title: text('Қай сервистер?', 'Какие сервисы?'),
      choices: services,
      defaultValue: ['filing', 'tracking'],
    },
  ],
  boolean: [
    {
      type: 'boolean',
      name: 'required',
      ...required,
      title: text('Адвокат қатысты ма?', 'Участвовал ли адвокат?'),
      labelTrue: text('Иә', 'Да'),
      labelFalse: text('Жоқ', 'Нет'),
    },
    {
      type: 'boolean',
      name: 'answered',
      title: text('Аудармашы қатысты ма?', 'Участвовал ли переводчик?'),
      labelTrue: text('Иә', 'Да'),
      labelFalse: text('Жоқ', 'Нет'),
      defaultValue: true,
    },
  ],
  rating: [
    {
      type: 'rating',
      name: 'required',
      ...required,
      title: text('Қызметке баға беріңіз', 'Оцените работу'),
      rateMax: 5,
      minRateDescription: text('өте нашар', 'очень плохо'),
      maxRateDescription: text('өте жақсы', 'очень хорошо'),
    },
    {
      type: 'rating',
      name: 'answered',
      title: text('Сот ғимараты қаншалықты ыңғайлы?', 'Насколько удобно здание суда?'),
      rateMax: 10,
      defaultValue: 7,
    },
  ],
  ranking: [
    {
      type: 'ranking',
      name: 'required',
      ...required,
      selectToRankEnabled: true,
      maxSelectedChoices: 3,
      title: text('Ең алдымен нені жақсарту керек?', 'Что улучшить в первую очередь?'),
      choices: services,
    },
    {
      type: 'ranking',
      name: 'answered',
      selectToRankEnabled: true,
      maxSelectedChoices: 2,
      title: text('Екі маңызды бағытты таңдаңыз', 'Выберите два важных направления'),
      choices: services,
      defaultValue: ['tracking', 'filing'],
    },
    {
      type: 'ranking',
      name: 'all',
      title: text('Маңыздылығы бойынша реттеңіз', 'Расположите по важности'),
      choices: services,
    },
  ],
};
