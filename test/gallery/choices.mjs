// Choices, points and statements that the gallery's questions share.
/** Words in both languages. */
export const text = (kk, ru) => ({ kk, ru });

/** Three choices, the last longer than a line of a phone. */
export const services = [
  { value: 'filing', text: text('Құжат тапсыру', 'Подача документов') },
  { value: 'tracking', text: text('Істің барысын қадағалау', 'Отслеживание хода дела') },
  {
    value: 'schedule',
    text: text(
      'Сот отырыстарының кестесін қарау және өзгерістері туралы хабарлама алу',
      'Просмотр расписания судебных заседаний и получение уведомлений о его изменениях',
    ),
  },
];
/** The longest points of a scale. */
export const satisfied = [
  { value: 1, text: text('Мүлде қанағаттанбаймын', 'Совершенно не удовлетворён(а)') },
  { value: 2, text: text('Қанағаттанбаймын', 'Не удовлетворён(а)') },
  { value: 3, text: text('Айту қиын', 'Трудно сказать') },
  { value: 4, text: text('Қанағаттанамын', 'Удовлетворён(а)') },
  { value: 5, text: text('Толық қанағаттанамын', 'Полностью удовлетворён(а)') },
];
export const agreed = [
  { value: 1, text: text('Келіспеймін', 'Не согласен') },
  { value: 2, text: text('Айту қиын', 'Трудно сказать') },
  { value: 3, text: text('Келісемін', 'Согласен') },
  { value: 'na', text: text('Маған қатысты емес', 'Ко мне не относится') },
];
export const statements = [
  { value: 'clear', text: text('Ақпарат түсінікті болды', 'Информация была понятной') },
  { value: 'time', text: text('Сот отырысы уақытында басталды', 'Заседание началось вовремя') },
];
const courts = [
  ['Ақтау', 'Актау'],
  ['Ақтөбе', 'Актобе'],
  ['Атырау', 'Атырау'],
  ['Көкшетау', 'Кокшетау'],
  ['Қарағанды', 'Караганда'],
  ['Қостанай', 'Костанай'],
  ['Қызылорда', 'Кызылорда'],
  ['Өскемен', 'Усть-Каменогорск'],
  ['Үштөбе', 'Уштобе'],
  ['Шымкент', 'Шымкент'],
];
/** More than a native list is good for. */
export const longList = Array.from({ length: 60 }, (_, index) => {
  const [kk, ru] = courts[index % courts.length];
  const number = Math.floor(index / courts.length) + 1;
  return { value: index + 1, text: text(`${kk} қаласының № ${number} соты`, `Суд № ${number} города ${ru}`) };
});
