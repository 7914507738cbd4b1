import { expect } from '@open-wc/testing';
import { readHostOptions, type HostOptions } from '../../../src/ui/host-options.js';

const base = 'https://court.example/portal/';

const read = (attributes: Record<string, string>): { options: HostOptions; reported: string[] } => {
  const reported: string[] = [];
  const options = readHostOptions(
    (name) => attributes[name] ?? null,
    base,
    (attribute) => reported.push(attribute),
  );
  return { options, reported };
};

describe('what a court developer writes into the tag', () => {
  it('nothing: a shared computer, no endpoint, confidential', () => {
    const { options, reported } = read({});
    expect(options.storage).to.equal('shared');
    expect(options.endpoint).to.equal(undefined);
    expect(options.anonymous).to.equal(false);
    expect(options.credentials).to.equal('same-origin');
    expect(reported).to.deep.equal([]);
  });

  it('a draft key makes the device personal, and a relative endpoint absolute', () => {
    const { options } = read({ 'draft-key': 'u1', endpoint: '../api' });
    expect(options.storage).to.equal('personal');
    expect(options.endpoint).to.equal('https://court.example/api');
    expect(options.draftDays).to.equal(7);
    expect(options.idleMinutes).to.equal(5);
  });

  const wrong: readonly (readonly [attribute: string, value: string])[] = [
    ['endpoint', 'javascript:alert(1)'],
    ['src', 'data:application/json,{}'],
    ['storage', 'cloud'],
    ['draft-days', 'soon'],
    ['draft-days', '-1'],
    ['idle-minutes', '0'],
    ['credentials', 'always'],
    ['login-href', 'javascript:alert(1)'],
  ];
  for (const [attribute, value] of wrong) {
    it(`${attribute}="${value}" is reported by name and falls back`, () => {
      const { options, reported } = read({ [attribute]: value });
      expect(reported).to.deep.equal([attribute]);
      expect(options).to.deep.equal(read({}).options);
    });
  }

  it('anonymous sends no cookie and no token, and says which attributes it ignores', () => {
    const { options, reported } = read({ anonymous: '', credentials: 'include', 'csrf-header': 'X', 'csrf-meta': 'm' });
    expect(options.credentials).to.equal('omit');
    expect(options.csrf).to.equal(undefined);
    expect(reported).to.deep.equal(['credentials', 'csrf-header', 'csrf-meta']);
  });

  it('a CSRF header needs to know where the token is, and a source needs a header', () => {
    expect(read({ 'csrf-header': 'X' }).reported).to.deep.equal(['csrf-header']);
    expect(read({ 'csrf-cookie': 'c' }).reported).to.deep.equal(['csrf-header']);
    expect(read({ 'csrf-header': 'X', 'csrf-cookie': 'c' }).options.csrf).to.deep.equal({
      header: 'X',
      from: 'cookie',
      name: 'c',
    });
  });

  it('empty languages hide the switch, absent ones leave it to the questionnaire', () => {
    expect(read({ languages: '' }).options.languages).to.deep.equal([]);
    expect(read({ languages: 'kk  ru' }).options.languages).to.deep.equal(['kk', 'ru']);
    expect(read({}).options.languages).to.equal(undefined);
  });
});
