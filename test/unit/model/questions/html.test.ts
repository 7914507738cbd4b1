import { expect } from '@open-wc/testing';
import { answered, seen, sessionOf } from '../session-of.js';

const words = { type: 'html', name: 'q', html: { ru: '<p>Здравствуйте, {name}</p>', kk: '<p>Сәлем, {name}</p>' } };
const name = { type: 'text', name: 'name' };

describe('words between questions', () => {
  it('ask nothing: no answer is stored, none is missing, none is counted', () => {
    const session = answered([{ ...words, isRequired: true }], ['q', 'x']);
    expect(session.state.answers).to.deep.equal({});
    expect(session.state.progress.total).to.equal(0);
    expect(session.next()).to.equal(true);
  });

  it('are shown in the language of the session with answers in them', () => {
    const session = answered([name, words], ['name', 'Айгүл']);
    expect(seen(session, 'q').html?.text).to.equal('<p>Здравствуйте, Айгүл</p>');
    session.setLocale('kk');
    expect(seen(session, 'q').html?.text).to.equal('<p>Сәлем, Айгүл</p>');
  });

  it('need no name', () => {
    expect(sessionOf([{ type: 'html', html: 'Words' }, name]).state.page.elements.length).to.equal(2);
  });
});

describe('an answer that looks like markup', () => {
  it('stays text between questions', () => {
    const session = answered([name, words], ['name', '<img src=x onerror="steal()">&amp;']);
    expect(seen(session, 'q').html?.text).to.equal(
      '<p>Здравствуйте, &lt;img src=x onerror=&quot;steal()&quot;&gt;&amp;amp;</p>',
    );
  });
});
