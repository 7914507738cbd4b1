import { expect } from '@open-wc/testing';
import { keptBy, storedBy, wrongWith } from '../session-of.js';

describe('a longer text', () => {
  it('keeps every line as it was typed', () => {
    expect(keptBy({ type: 'comment' }, ' first\nsecond ')).to.equal(' first\nsecond ');
    expect(storedBy({ type: 'comment' }, ['first', 'second'])).to.equal('first\nsecond');
  });

  it('that was deleted is no answer', () => expect(storedBy({ type: 'comment' }, 'a', '')).to.equal(undefined));

  it('over its limit is kept and named, never cut', () => {
    const limited = { type: 'comment', maxLength: 5 };
    expect(storedBy(limited, 'abcdef')).to.equal('abcdef');
    expect(wrongWith(limited, 'abcdef')).to.deep.equal(['tooLong']);
    expect(wrongWith(limited, 'abcde')).to.deep.equal([]);
  });

  it('of line breaks only does not answer a required question', () => {
    expect(wrongWith({ type: 'comment', isRequired: true }, '\n\n')).to.deep.equal(['required']);
  });
});
