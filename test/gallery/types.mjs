// One small questionnaire for each question type: required, answered, read-only and longer than a line.
import { choiceQuestions } from './choice-types.mjs';
import { agreed, satisfied, services, statements, text } from './choices.mjs';

const required = { isRequired: true };
const readOnly = { readOnly: true };

/** Each type with its questions; names stand for the state that is shown. */
export const questionsByType = {
  ...choiceQuestions,
  text: [
    { type: 'text', name: 'required', ...required, title: text('Сот атауы', 'Название суда') },
    {
      type: 'text',
      name: 'answered',
      title: text('Тараптар саны', 'Число сторон'),
      description: text('Санды цифрмен жазыңыз', 'Укажите число цифрами'),
      inputType: 'number',
      max: 10,
      defaultValue: 12,
    },
    {
      type: 'text',
      name: 'date',
      title: text('Отырыс өткен күн', 'День заседания'),
      inputType: 'date',
      defaultValue: '2026-11-23',
    },
    {
      type: 'text',
      name: 'readonly',
      ...readOnly,
      title: text('Сауалнама толқыны', 'Волна опроса'),
      defaultValue: '2026/4',
    },
  ],
  comment: [
    {
      type: 'comment',
      name: 'required',
      ...required,
      title: text('Не ұнамады?', 'Что не понравилось?'),
      maxLength: 500,
    },
    {
      type: 'comment',
      name: 'answered',
      title: text('Ұсынысыңызды жазыңыз', 'Напишите Ваше предложение'),
      description: text(
        'Өзіңіз және басқа адамдар туралы дербес деректерді жазбаңыз.',
        'Не указывайте персональные данные, свои и чужие.',
      ),
      maxLength: 40,
      defaultValue: 'Қоңыр үстел, ғылым, әділ, өнер, ұлы, үкім, һәм, іс',
    },
  ],
  matrix: [
    {
      type: 'matrix',
      name: 'required',
      isAllRowRequired: true,
      title: text('Тұжырымдармен келісесіз бе?', 'Согласны ли Вы с утверждениями?'),
      columns: agreed,
      rows: statements,
    },
    {
      type: 'matrix',
      name: 'answered',
      title: text('Процесс туралы не айтасыз?', 'Что Вы скажете о процессе?'),
      columns: satisfied,
      rows: statements,
      defaultValue: { clear: 4 },
    },
    {
      type: 'matrix',
      name: 'several',
      cellType: 'checkbox',
      title: text('Не сай келеді?', 'Что подходит?'),
      columns: agreed,
      rows: statements,
      defaultValue: { clear: [1, 2] },
    },
  ],
  html: [
    {
      type: 'html',
      name: 'words',
      html: text(
        '<h3>Сауалнама туралы</h3><p>Жауаптарыңыз <strong>құпия</strong> сақталады. <a href="https://sud.gov.kz">Жоғарғы Сот</a></p><ul><li>Қатысу ерікті.</li><li>Кез келген сұрақты өткізіп жіберуге болады.</li></ul>',
        '<h3>Об опросе</h3><p>Ваши ответы хранятся <strong>конфиденциально</strong>. <a href="https://sud.gov.kz">Верховный Суд</a></p><ul><li>Участие добровольное.</li><li>Любой вопрос можно пропустить.</li></ul>',
      ),
    },
  ],
  image: [
    {
      type: 'image',
      name: 'picture',
      title: text('Сот ғимаратының жоспары', 'План здания суда'),
      altText: text('Бірінші қабаттың жоспары', 'План первого этажа'),
      imageLink: '/gallery/plan.svg',
      imageHeight: 120,
      imageWidth: 240,
    },
  ],
  expression: [
    {
      type: 'expression',
      name: 'sum',
      title: text('Барлығы', 'Всего'),
      expression: '1234.5 * 2',
      displayStyle: 'decimal',
    },
  ],
  panel: [
    {
      type: 'panel',
      name: 'group',
      title: text('Сот отырысы', 'Судебное заседание'),
      description: text('Соңғы отырысты еске түсіріңіз.', 'Вспомните последнее заседание.'),
      isRequired: true,
      elements: [
        { type: 'text', name: 'hall', title: text('Зал нөмірі', 'Номер зала') },
        { type: 'radiogroup', name: 'service', title: text('Қай сервис?', 'Какой сервис?'), choices: services },
        {
          type: 'panel',
          name: 'inner',
          title: text('Судья', 'Судья'),
          isRequired: true,
          elements: [
            { type: 'text', name: 'manner', ...required, title: text('Қалай сөйледі?', 'Как обращался?') },
            { type: 'text', name: 'clarity', title: text('Не түсініксіз болды?', 'Что было непонятно?') },
          ],
        },
      ],
    },
  ],
};
