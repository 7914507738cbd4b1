import { expect } from '@open-wc/testing';
import { nearestLanguage } from '../../../src/ui/nearest-language.js';

const under = (...languages: readonly (string | undefined)[]): Element => {
  const [first, ...rest] = languages.map((language) => {
    const element = document.createElement('div');
    if (language !== undefined) element.lang = language;
    return element;
  });
  if (!first) throw new Error('at least one');
  rest.reduce((outer, inner) => (outer.append(inner), inner), first);
  return rest.at(-1) ?? first;
};

describe('the language a page declares around the survey', () => {
  it('its own attribute comes first, then the nearest above', () => {
    expect(nearestLanguage(under('ru', 'kk'))).to.equal('kk');
    expect(nearestLanguage(under('ru', undefined, undefined))).to.equal('ru');
  });

  it('is found through a shadow root', () => {
    const host = under('ru');
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(nearestLanguage(inner)).to.equal('ru');
  });

  it('xml:lang counts in XHTML, and outranks lang', () => {
    const element = under('ru');
    element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'kk');
    expect(nearestLanguage(element)).to.equal('kk');
  });

  it('nothing declared is nothing found', () => {
    expect(nearestLanguage(under(undefined))).to.equal(undefined);
  });
});
