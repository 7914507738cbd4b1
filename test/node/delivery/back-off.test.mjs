// Two hundred people and one court, under virtual time, with twenty different chances each. A bound is a peak: the most
// requests in any one second.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { busyFor, crowd, minute, noConnection, peak, people, second } from '../../support/crowd.mjs';

const build = new URL('../../../build', import.meta.url).pathname;
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** Nobody's hand can be spread in time: in the second of the press there is a request for each, and early returns. */
const ofThePress = 1.5 * people;

/**
 * The wait doubles, so t seconds after the press a person tries 1/(t ln 2) = 1.44/t times a second, and all of them 288/t
 * times: 29 after ten seconds, 5 after a minute. The bound is twice that, and 10 for chance.
 */
const since = (seconds) => (2 * people) / (seconds * Math.LN2) + 10;

/** Who is asked to wait w seconds may come back until 2w: 200 people in 30 seconds are 7 a second; four times that. */
const afterBeingAsked = (4 * people) / 30;

/** Presses over ten minutes, eight attempts each, are 2.7 requests a second, in clusters: a person's first three are close. */
const spread = 20;

const inTheSameSecond = (chance) => chance.number() * second;
const returning = (chance) => 10 * minute + chance.number() * 5 * minute;
const downForTenMinutes = { build, upAt: 10 * minute, whileDown: noConnection, pressAgainAt: returning };

/** The worst of all seeds, by the names of `judge`'s figures. */
const worst = async (situation, judge) => {
  const figures = {};
  for (const seed of seeds)
    for (const [name, value] of Object.entries(judge(await crowd({ ...situation, seed }))))
      figures[name] = Math.max(figures[name] ?? -Infinity, value);
  console.log(JSON.stringify(figures));
  return figures;
};

const peaks = ({ requests, told }) => ({
  press: peak(requests),
  after10s: peak(requests, 10 * second, 10 * minute),
  after60s: peak(requests, minute),
  untold: people - told.size,
});

const assertSpread = ({ press, after10s, after60s }) => {
  assert.ok(press <= ofThePress, `${press} requests in the second of the press`);
  assert.ok(after10s <= since(10), `${after10s} requests in one second, ten seconds later`);
  assert.ok(after60s <= since(60), `${after60s} requests in one second, a minute later and after the outage`);
};

describe('the court is down for ten minutes, then up', () => {
  it('people who press Send one after another never become a crowd, and everybody gets a receipt', async () => {
    const pressAt = (chance) => chance.number() * 10 * minute;
    const { press, untold } = await worst({ ...downForTenMinutes, pressAt }, peaks);
    assert.ok(press <= spread, `${press} requests in one second`);
    assert.equal(untold, 0);
  });

  it('two hundred who press Send in the same second are soon spread, and everybody gets a receipt', async () => {
    const figures = await worst({ ...downForTenMinutes, pressAt: inTheSameSecond }, peaks);
    assertSpread(figures);
    assert.equal(figures.untold, 0);
  });

  it('control: without chance in the waits they all come back together', async () => {
    const figures = await worst({ ...downForTenMinutes, pressAt: inTheSameSecond, random: () => 0.999 }, peaks);
    assert.equal(figures.after60s, people);
    assert.throws(() => assertSpread(figures));
  });
});

describe('the court answers "busy" and when to come back', () => {
  const busy = { build, upAt: 2 * minute, whileDown: busyFor(30), pressAt: inTheSameSecond };
  const later = ({ requests, told }) => ({ returns: peak(requests, second), untold: people - told.size });

  it('two hundred who are all asked to wait 30 seconds do not come back in the same second', async () => {
    const { returns, untold } = await worst(busy, later);
    assert.ok(returns <= afterBeingAsked, `${returns} requests in one second`);
    assert.equal(untold, 0);
  });

  it('nobody comes back earlier than asked', async () => {
    const { early } = await worst(busy, ({ requests }) => ({
      early: requests.filter((moment) => moment >= second && moment < 30 * second).length,
    }));
    assert.equal(early, 0);
  });

  it('"in 0 seconds" is no reason to hammer: the waits double as without it', async () => {
    const situation = { ...downForTenMinutes, whileDown: busyFor(0), pressAt: inTheSameSecond };
    assertSpread(await worst(situation, peaks));
  });

  it('control: without chance all two hundred come back together', async () => {
    const { returns } = await worst({ ...busy, random: () => 0.999 }, later);
    assert.ok(returns > afterBeingAsked);
  });
});
