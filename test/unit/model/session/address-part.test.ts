import { expect } from '@open-wc/testing';
import { addressPart } from '../../../../src/model/session/address-part.js';

describe('an answer in an address', () => {
  it('is never its structure', () => {
    expect(addressPart('a/b?c=d&e#f')).to.equal('a%2Fb%3Fc%3Dd%26e%23f');
    expect(addressPart(['а', 1])).to.equal('%D0%B0%2C1');
  });

  it('may be cut in the middle of a character', () => {
    expect(addressPart('a\ud800')).to.equal('a%EF%BF%BD');
    expect(addressPart('😀')).to.equal('%F0%9F%98%80');
  });

  it('may be an object that cannot be made a text', () => {
    expect(addressPart({ toString: 1 })).to.equal(encodeURIComponent('[object Object]'));
  });
});
