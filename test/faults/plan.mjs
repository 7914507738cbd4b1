// What one run will be, drawn from its seed alone, so that it can be repeated without the others.
import { chanceFrom } from '../fuzz/random.mjs';
import { failures, faults, oddities } from './faults.mjs';

/** What happens once a failed attempt is on the screen. */
export const afterAttempt = [
  '"try again" pressed',
  'retry() called',
  'pressed and called at once',
  'left to itself',
  'page reloaded',
  'page closed and reopened',
  'another person in between',
];

/** What happens while a request is on its way and nothing has answered it. */
export const whileSending = ['reloaded while sending', 'reopened while sending', 'pressed while sending'];

/** Cost a start of the browser each, so they come once in `killEvery` runs. */
export const kills = ['browser killed', 'browser killed while sending'];
const killEvery = 20;

/** Characters of the free text: bodies of one packet, of several, and of more than `keepalive` takes. */
const lengths = [0, 40, 4_000, 70_000];

/** Faults and disturbances take turns, so that a short run meets each; the rest is chance. */
const inTurn = (list, run) => list[run % list.length];

const scriptOf = (run, chance) => {
  const featured = inTurn(Object.keys(faults), run);
  const length = chance.between(1, 4);
  const script = Array.from({ length }, () => chance.pick(Object.keys(failures)));
  if (featured in oddities) script[length - 1] = featured;
  else {
    script[chance.upTo(length)] = featured;
    // One that brings the receipt can only be the last.
    if (length > 1 && script[length - 1] !== featured && chance.once(4))
      script[length - 1] = chance.pick(Object.keys(oddities));
  }
  return script.map((fault) => ({ fault, held: false }));
};

export const planOf = (seed, run) => {
  const chance = chanceFrom(Math.imul(seed, 1_000_003) + run);
  const script = scriptOf(run, chance);
  const ways = script.map(() => chance.pick(afterAttempt.slice(0, 4)));
  const kill = run % killEvery === killEvery - 1 ? inTurn(kills, Math.floor(run / killEvery)) : undefined;
  // Half of the runs are disturbed after an attempt, a third during one.
  if (kill === 'browser killed') ways[0] = kill;
  else if (chance.once(2)) ways[chance.upTo(ways.length)] = chance.pick(afterAttempt.slice(4));
  let sending;
  if (kill === 'browser killed while sending') sending = kill;
  else if (chance.once(3)) sending = inTurn(whileSending, run);
  if (sending) script[chance.upTo(script.length)].held = true;
  return {
    script,
    ways,
    sending,
    keepsConnections: chance.once(2),
    neighbourReloads: chance.once(2),
    words: 'сөз '.repeat(chance.pick(lengths) / 4),
  };
};

/** A plan in one line, for a report. */
export const planInWords = ({ script, ways, sending, keepsConnections, words }) =>
  [
    script.map(({ fault, held }) => (held ? `${fault} [${sending}]` : fault)).join(' → '),
    `then ${ways.join(', ')}`,
    `${keepsConnections ? 'kept' : 'closed'} connections, ${words.length} characters`,
  ].join('; ');
