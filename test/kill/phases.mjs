// Where a response can be when the browser dies. Each resolves at the moment of death: a fact that the test heard, and
// then as many milliseconds as chance says.
import { setTimeout as wait } from 'node:timers/promises';
import { onlyTypes } from './answers-of.mjs';

const soon = async (chance, most) => {
  const milliseconds = chance.between(0, most);
  if (milliseconds > 0) await wait(milliseconds);
};

/** Answers some steps, and presses Send. */
const sends = async ({ line, chance, kill }, details) => {
  line.order('write', { kill, steps: chance.between(2, 6) });
  await line.done();
  line.order('send', details);
};

/**
 * How many answers come at once, and the milliseconds after them. Every other burst ends with typing after choices: what
 * waits for a write then waits together with what may wait a little longer.
 */
const burstsFrom = (chance) => {
  let step = 0;
  return Array.from({ length: 400 }, () => {
    const whole = [3, 4, 5, 6].find((size) => onlyTypes(step + size, 'hurried'));
    const size = chance.once(2) ? whole : chance.between(1, 5);
    step += size;
    return { size, pause: chance.upTo(100) };
  });
};

export const phases = {
  /** From one acknowledgement to the next a write is always pending: the page never pauses between two answers. */
  writing: async ({ line, chance, kill }) => {
    const steps = chance.between(1, 12);
    line.order('write', { kill, steps: 1_000 });
    await line.heard('acknowledged', (step) => step >= steps);
    await soon(chance, 6);
  },
  /** The same without any pause for a write: answers are given while earlier ones are on their way to the disk. */
  hurried: async ({ line, chance, kill }) => {
    const steps = chance.between(1, 40);
    line.order('hurry', { kill, bursts: burstsFrom(chance) });
    await line.heard('acknowledged', (step) => step >= steps);
    await soon(chance, 10);
  },
  /** Send was pressed: the draft is being exchanged for the response. */
  sealing: async (setting) => {
    await sends(setting);
    await setting.line.heard('pressing');
    await soon(setting.chance, 12);
  },
  /** The response is on the disk, and no request was made yet. */
  sealed: async (setting) => {
    await sends(setting, { withheld: true });
    await setting.line.heard('queued');
    await soon(setting.chance, 4);
  },
  'in flight': async (setting) => {
    setting.gate.behaviour = 'hold';
    await sends(setting);
    await setting.line.heard('arrived at the gate');
    await soon(setting.chance, 4);
  },
  'response lost': async (setting) => {
    setting.gate.behaviour = 'swallow';
    await sends(setting);
    await setting.line.heard('stored');
    await soon(setting.chance, 4);
  },
  'receipt commit': async (setting) => {
    await sends(setting);
    await setting.line.heard('answered');
    await soon(setting.chance, 15);
  },
};

/** How the person answers in a phase: see answers-of.mjs. */
export const paceIn = (phase) => (phase === 'hurried' ? 'hurried' : 'calm');
