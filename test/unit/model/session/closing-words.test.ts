import { expect } from '@open-wc/testing';
import { answered, text, type Json } from '../session-of.js';

const document: Json = {
  elements: [text('a'), text('name')],
  completedHtml: { ru: '<p>Спасибо, {name}</p>', kk: '<p>Рақмет, {name}</p>' },
  completedHtmlOnCondition: [
    { expression: "{a} = 'x'", html: '<p>First</p>' },
    { expression: '{a} notempty', html: '<p>Second</p>' },
  ],
  navigateToUrl: '/thanks?name={name}',
  navigateToUrlOnCondition: [{ expression: "{a} = 'x'", url: '/x' }],
};

describe('the words of the author after sending', () => {
  for (const [a, html, url] of [
    ['x', '<p>First</p>', '/x'],
    ['y', '<p>Second</p>', '/thanks?name='],
    ['', '<p>Спасибо, </p>', '/thanks?name='],
  ] as const) {
    it(`with "${a}": ${html} and ${url}`, () => {
      const words = answered(document, ['a', a]).closingWords();
      expect([words.html?.text, words.url]).to.deep.equal([html, url]);
    });
  }

  it('speak the language of the session', () => {
    const session = answered(document);
    session.setLocale('kk');
    expect(session.closingWords().html?.text).to.equal('<p>Рақмет, </p>');
  });

  it('carry answers as text, and in an address as a part that changes nothing else', () => {
    const words = answered(document, ['name', '<b>&x=1#/../']).closingWords();
    expect(words.html?.text).to.equal('<p>Спасибо, &lt;b&gt;&amp;x=1#/../</p>');
    expect(words.url).to.equal('/thanks?name=%3Cb%3E%26x%3D1%23%2F..%2F');
  });

  it('are none where the author gave none', () => expect(answered([text('a')]).closingWords()).to.deep.equal({}));
});
