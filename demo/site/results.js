// Shows staff what the receiver publishes. The page has no numbers of its own.
const place = (id) => document.getElementById(id);
const make = (tag, text, attributes = {}) => {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const table = ([name, { answered, choices }]) => {
  const rows = choices.map(({ value, count }) => {
    const row = document.createElement('tr');
    row.append(make('th', String(value), { scope: 'row' }), make('td', count ?? 'скрыто'));
    return row;
  });
  const element = make('table', '', { class: 'counts' });
  element.append(make('caption', `${name}: ответили ${answered}`), ...rows);
  return element;
};

const show = ({ survey, responses, publishedThrough, questions }) => {
  place('total').textContent = `Получено ответов: ${responses} (${survey.id}, версия ${survey.version})`;
  place('published').textContent = publishedThrough
    ? `Подсчёт по ${publishedThrough.split('-').reverse().join('.')} включительно. Группы меньше десяти человек скрыты.`
    : 'Подсчёт появится, когда за прошедшие дни наберётся десять ответов.';
  place('questions').replaceChildren(...Object.entries(questions).map(table));
};

fetch('/api/surveys/court-users/results')
  .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
  .then(show)
  .catch(() => {
    place('total').textContent = 'Результаты не загружены. Обновите страницу.';
  });
