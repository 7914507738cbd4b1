import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courtUsers, elementsOf, openSurvey } from './court-users-document.mjs';

const LEAD = {
  kk: 'Сәлеметсіз бе! Қазақстан Республикасының Жоғарғы Соты сот процесіне қатысушылар мен «Сот кабинеті» сервисін пайдаланушылар арасында сауалнама жүргізіп жатыр. Мақсаты – қатысушылардың сот талқылауларын ұйымдастыру және өткізу сапасына қаншалықты қанағаттанатынын білу.',
  ru: 'Здравствуйте! Верховный Суд Республики Казахстан проводит опрос участников судебного процесса и пользователей сервиса «Судебный кабинет». Цель – узнать, насколько участников удовлетворяет качество организации и проведения судебных разбирательств.',
};
const COMMON = {
  kk: [
    'Сауалнаманы толтыруға 7–10 минут кетеді.',
    'Қатысу ерікті, міндетті емес кез келген сұрақты өткізіп жіберуге болады.',
    'Бұл сауалнама шағым немесе ресми жолданым болып саналмайды және сот актісін қайта қарауға негіз болмайды.',
  ],
  ru: [
    'Заполнение анкеты занимает 7–10 минут.',
    'Участие добровольное, любой необязательный вопрос можно пропустить.',
    'Анкета не считается жалобой или официальным обращением и не служит основанием для пересмотра судебного акта.',
  ],
};
const PROMISE = {
  anonymous: {
    kk: 'Жауаптар Сіздің атыңызбен, жеке сәйкестендіру нөміріңізбен (ЖСН) және іс нөмірімен байланыстырылмайды, тек жалпыланған түрде пайдаланылады.',
    ru: 'Ответы не связываются с Вашим именем, индивидуальным идентификационным номером (ИИН) и номером дела и используются только в обобщённом виде.',
  },
  confidential: {
    kk: 'Жауаптарыңыз құпия сақталады және тек жалпыланған түрде пайдаланылады.',
    ru: 'Ваши ответы хранятся конфиденциально и используются только в обобщённом виде.',
  },
};

const read = (survey, locale) =>
  survey.startedPage.questions
    .filter((element) => element.isVisible && element.getType() === 'html')
    .flatMap((element) => [...element.locHtml.getLocaleText(locale).matchAll(/<(p|li)>(.*?)<\/\1>/g)])
    .map(([, , inner]) => inner.replaceAll(/<\/?strong>/g, ''));

for (const locale of ['kk', 'ru']) {
  for (const mode of ['anonymous', 'confidential']) {
    test(`in ${locale} a person reads the promise of the ${mode} mode, and only that one`, () => {
      const [time, freedom, noComplaint] = COMMON[locale];
      assert.deepEqual(read(openSurvey({ locale, mode }), locale), [
        LEAD[locale],
        time,
        freedom,
        PROMISE[mode][locale],
        noComplaint,
      ]);
    });
  }
}

test('an unknown mode never promises anonymity', () => {
  for (const mode of [undefined, 'Anonym', '']) {
    assert.equal(read(openSurvey({ locale: 'ru', mode }), 'ru')[3], PROMISE.confidential.ru, String(mode));
  }
});

test('the intro uses no markup but paragraphs, lists and strong', () => {
  for (const { type, html } of elementsOf(courtUsers(), 'intro')) {
    if (type !== 'html') continue;
    for (const text of Object.values(html)) {
      const tags = new Set([...text.matchAll(/<\/?([^>]*)>/g)].map(([, tag]) => tag));
      assert.deepEqual(
        [...tags].filter((tag) => !['p', 'ul', 'li', 'strong'].includes(tag)),
        [],
      );
    }
  }
});

test('nobody starts without consent, and the words of consent are read once', () => {
  const survey = openSurvey();
  const consent = survey.getQuestionByName('consent');
  survey.start();
  assert.equal(survey.state, 'starting');
  assert.equal(consent.hasTitle, false);
  assert.equal(consent.visibleChoices.length, 1);
  assert.equal(consent.visibleChoices[0].text, consent.title);
  consent.value = ['yes'];
  survey.start();
  assert.equal(survey.state, 'running');
  assert.equal(survey.currentPage.name, 'profile');
});
