// A page with a questionnaire of three questions beside the demo, for tests that need many answers quickly.
export const smallQuestionnaire = {
  id: 'visit',
  version: '1',
  title: { kk: 'Сотқа келу', ru: 'Посещение суда' },
  elements: [
    {
      type: 'radiogroup',
      name: 'order',
      title: { kk: 'Тәртіп қандай?', ru: 'Какой был порядок?' },
      choices: [1, 2, 3, 4, 5].map((value) => ({ value, text: { kk: `Баға ${value}`, ru: `Оценка ${value}` } })),
    },
    { type: 'text', name: 'name', title: { kk: 'Сот атауы', ru: 'Название суда' } },
    { type: 'comment', name: 'why', title: { kk: 'Неліктен?', ru: 'Почему?' } },
  ],
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types court-survey";

const page = (attributes) =>
  `<!doctype html><html lang="kk"><meta charset="utf-8"><title>Сауалнама</title><script src="/dist/court-survey.min.js"></script><court-survey src="/visit.json" ${attributes}></court-survey></html>`;

/** Serves `/visit.html?<attributes>` and its questionnaire in every page of a browser context; `edit` may change the questionnaire from one visit to the next. */
export const routeSmallSurvey = async (context, edit = (given) => given) => {
  await context.route('**/visit.json', (route) => route.fulfill({ json: edit(structuredClone(smallQuestionnaire)) }));
  await context.route(/\/visit\.html\?/, (route) => {
    const attributes = [...new URL(route.request().url()).searchParams].map(([name, value]) => `${name}="${value}"`);
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: page(attributes.join(' ')),
    });
  });
};
