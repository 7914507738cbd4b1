import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import { withVirtualTime } from './virtual-time.mjs';

/**
 * One person sends one response while everything may go wrong: the real outbox and sender over a disk that survives and a
 * server that is scripted, killed at a chosen step and started again. Nothing here waits: a killed life simply never goes
 * on, and the timers it leaves behind never ring, so that nobody waits for them either.
 */
const slot = 'endpoint|visit|somebody';
const otherSlot = 'endpoint|visit|somebody else';
const draftKey = `d|${slot}`;
const neverComes = () => new Promise(() => {});

/** What a server or a network can make of one attempt. */
export const outcomes = [
  'stored',
  'answer lost',
  'never arrived',
  'arrived twice',
  'arrives after the next',
  'failed before storing',
  'failed after storing',
  'busy',
  'a page with 200',
  'a page with 200 after storing',
  'accepted without a receipt',
  'somebody else’s receipt',
  'sent to the login page',
  'not signed in',
  'still at work',
  'refused for an answer',
  'unknown version',
];

const answer = (status, text = '', more = {}) => ({
  status,
  redirected: false,
  contentType: 'application/json',
  retryAfter: null,
  date: null,
  text,
  ...more,
});

const invalid = () => answer(422, '{"type":"urn:court-survey:problem:validation","errors":[{"pointer":"/answers/q"}]}');

/** Stores under the key it is given; the same bytes again get the same receipt, others are refused. */
class Court {
  rows = new Map();
  /** What is refused for its answers is refused whenever it arrives. */
  #refused = new Set();
  posts = [];
  #late = [];
  #script;

  constructor(script) {
    this.#script = [...script];
  }

  get hasRefused() {
    return this.#refused.size > 0;
  }

  #store(id, body) {
    if (this.#refused.has(id)) return invalid();
    const known = this.rows.get(id);
    if (known && known.body !== body) return answer(422, '{"type":"urn:court-survey:problem:idempotency-key-reused"}');
    const row = known ?? { body, receiptId: `R-${id}` };
    this.rows.set(id, row);
    const receipt = {
      receiptId: row.receiptId,
      submissionId: id,
      acceptedOn: '2026-11-24',
      survey: { id: 'visit', version: '1' },
    };
    return answer(known ? 200 : 201, JSON.stringify(receipt));
  }

  /** Calls `arrived` when the bytes are at the court, `noAnswer` makes the error of a broken connection. */
  take(id, body, noAnswer) {
    this.posts.push({ id, body });
    for (const [late, bytes] of this.#late.splice(0)) this.#store(late, bytes);
    const store = () => this.#store(id, body);
    const after = (given) => (store(), given);
    switch (this.#script.shift() ?? 'stored') {
      case 'answer lost':
        return after(noAnswer());
      case 'never arrived':
        return noAnswer();
      case 'arrived twice':
        return after(store());
      case 'arrives after the next':
        this.#late.push([id, body]);
        return noAnswer();
      case 'failed before storing':
        return answer(500);
      case 'failed after storing':
        return after(answer(500));
      case 'busy':
        return answer(503, '', { retryAfter: '120' });
      case 'a page with 200':
        return answer(200, '<!doctype html>', { contentType: 'text/html' });
      case 'a page with 200 after storing':
        return after(answer(200, '<!doctype html>', { contentType: 'text/html' }));
      case 'accepted without a receipt':
        return answer(202);
      case 'somebody else’s receipt':
        return answer(
          200,
          JSON.stringify({
            receiptId: 'R',
            submissionId: 'another',
            acceptedOn: '2026-11-24',
            survey: { id: 'visit', version: '1' },
          }),
        );
      case 'sent to the login page':
        return answer(0, '', { redirected: true });
      case 'not signed in':
        return answer(401);
      case 'refused for an answer':
        // Nor does it refuse what it has.
        if (this.rows.has(id)) return store();
        this.#refused.add(id);
        return invalid();
      case 'unknown version':
        return answer(422, '{"type":"urn:court-survey:problem:unknown-version"}');
      case 'still at work':
        return answer(409, '{"type":"urn:court-survey:problem:in-progress"}');
      default:
        return store();
    }
  }
}

/** Goes out at one step: what was under way stays as it is, and nothing follows. */
class Power {
  steps = 0;
  out = false;
  #at;
  #notice;
  gone = new Promise((notice) => (this.#notice = notice));

  constructor(at) {
    this.#at = at;
  }

  async step() {
    if (this.out) return neverComes();
    if (this.steps++ !== this.#at) return undefined;
    this.out = true;
    this.#notice('killed');
    return neverComes();
  }
}

const diskStore = (disk, power) => {
  const write = async (change) => {
    await power.step();
    change();
    await power.step();
  };
  return {
    persistent: true,
    get: async (key) => disk.get(key),
    list: async (prefix) => [...disk].filter(([key]) => key.startsWith(prefix)),
    set: (key, value) => write(() => disk.set(key, value)),
    delete: (key) => write(() => disk.delete(key)),
    transact: (puts, deletes, doubtful) =>
      write(() => {
        for (const [key, value] of puts) disk.set(key, value);
        for (const key of deletes) disk.delete(key);
        for (const key of doubtful?.keys ?? []) if (doubtful.areMeant(disk.get(key))) disk.delete(key);
      }),
    change: async (key, decide) => {
      await power.step();
      const change = decide(disk.get(key));
      for (const [name, value] of change?.puts ?? []) disk.set(name, value);
      for (const name of change?.deletes ?? []) disk.delete(name);
      await power.step();
      return change !== undefined;
    },
    setNow: () => false,
  };
};

/** The compiled parts, of a healthy build or a spoiled one. */
export const partsOf = async (build) => {
  const load = (name) => import(pathToFileURL(join(resolve(build), 'src/delivery', name)).href);
  const [{ Outbox }, { Sender }, { NoAnswer }, { transitions }] = await Promise.all(
    ['outbox.js', 'sender.js', 'http.js', 'delivery-machine.js'].map(load),
  );
  return { Outbox, Sender, NoAnswer, transitions };
};

/** The next page finds the response in this phase; which rows of the table it goes by is noted in `taken`. */
const follow = (world, sender) => {
  const { taken } = world;
  let phase = sender.phase;
  return () => {
    if (sender.phase === phase) return;
    taken.add(`${phase} → ${sender.phase}`);
    phase = sender.phase;
  };
};

/** What the last page was at when it was killed; what it had committed by then is on the disk. */
const phaseBefore = ({ left }, { refused }) => {
  if (refused) return 'refused';
  return left === 'sending' || left === 'signedOut' ? left : 'waiting';
};

/**
 * A page is opened: what waits is sent, a receipt is shown, and a draft that is still there is sent by the person. What the
 * court refuses is edited once, then sent again; `decides` erases it instead.
 */
const life = async (world, power, attempts) => {
  const { parts, disk, court, told, sends, decides, taken } = world;
  const outbox = new parts.Outbox(diskStore(disk, power), slot);
  let record = await outbox.waiting();
  const isNew = !record;
  if (isNew) {
    const receipt = await outbox.receipt();
    if (receipt) return void told.push(receipt);
    if (!disk.has(draftKey)) return undefined;
    // The id lies with the draft, so that Send after a crash is the same response; its bytes tell another time.
    const { submissionId, answers } = disk.get(draftKey);
    const body = JSON.stringify({ submissionId, answers, completedAt: ++sends.count });
    record = { v: 1, submissionId, body, bodyDigest: null, locale: 'kk', sealedAt: Date.now(), attempts: 0 };
  }
  const post = async (_, body, { headers }) => {
    await power.step();
    const id = headers.get('Idempotency-Key').replaceAll('"', '');
    const given = court.take(id, body, () => new parts.NoAnswer('no connection'));
    await power.step();
    if (given instanceof Error) throw given;
    return given;
  };
  const sender = new parts.Sender(
    record,
    {
      outbox,
      endpoint: 'https://court.example/api',
      credentials: 'same-origin',
      anonymous: false,
      sources: { csrf: undefined, getHeaders: undefined, getParticipation: undefined },
      announce: (state) => state.state === 'delivered' && told.push(state.receipt),
      post,
    },
    isNew,
  );
  if (!isNew) taken.add(`visit: ${phaseBefore(world, record)} → ${sender.phase}`);
  const note = follow(world, sender);
  const pass = async (work) => {
    const result = await work;
    note();
    world.left = sender.phase;
    return result;
  };
  if (isNew) await pass(sender.store());
  for (let attempt = 0; attempt < attempts; attempt++) {
    const sending = sender.retry();
    note();
    world.left = 'sending';
    const { state } = await pass(sending);
    if (state === 'delivered') break;
    if (sender.record.refused?.reason === 'validation' && decides === 'edit') {
      const draft = { v: 1, submissionId: `${record.submissionId}+`, answers: 'edited' };
      await pass(sender.edit([draftKey, draft]));
      sender.close();
      return life(world, power, attempts - attempt - 1);
    }
    if (decides === 'erase') {
      world.isErased = true;
      await pass(sender.erase());
      break;
    }
  }
  sender.close();
  return undefined;
};

/** What must hold whenever the power is out; the first that does not, in words. */
const broken = ({ disk, court, told, isErased, decides }, isOver) => {
  const bodies = new Map();
  for (const { id, body } of court.posts) {
    if (!id.startsWith('send-')) return 'the response of another person was sent';
    if ((bodies.get(id) ?? body) !== body) return 'one key was sent with two bodies';
    bodies.set(id, body);
  }
  if (court.rows.size > 1) return 'two rows for one response';
  for (const { submissionId, receiptId } of told)
    if (court.rows.get(submissionId)?.receiptId !== receiptId) return 'a receipt was shown for a row that is not there';
  const kept = [...disk.keys()].some((key) => key === draftKey || key.startsWith(`o|${slot}|`));
  // Whoever erases wants it so.
  if (isErased) return undefined;
  if (!kept && court.rows.size === 0) return 'the answers are neither here nor there';
  // Refused for its answers, and not edited: it is kept, and nothing more can come.
  if (isOver && decides === 'wait' && court.hasRefused)
    return kept && court.rows.size === 0 ? undefined : 'refused and gone';
  if (isOver && told.length === 0) return 'the person was never told';
  return isOver && court.rows.size !== 1 ? 'no row' : undefined;
};

/** Killed at step `kills[n]` of life n, then one life to the end. Says what broke, and how many steps each life had. */
export const simulate = async (parts, { script, kills, decides, taken = new Set() }) => {
  const world = {
    parts,
    decides,
    taken,
    left: undefined,
    isErased: false,
    court: new Court(script),
    disk: new Map([
      [draftKey, { v: 1, submissionId: 'send-1', answers: { q: 'answer' } }],
      [
        `o|${otherSlot}|theirs`,
        { v: 1, submissionId: 'theirs', body: '{}', bodyDigest: null, locale: 'kk', sealedAt: 1, attempts: 0 },
      ],
    ]),
    told: [],
    sends: { count: 0 },
  };
  const steps = [];
  for (const at of [...kills, Infinity]) {
    const power = new Power(at);
    await withVirtualTime(Math.random, () =>
      Promise.race([life(world, power, at === Infinity ? script.length + 2 : 2), power.gone]),
    );
    steps.push(power.steps);
    const wrong = broken(world, at === Infinity);
    if (wrong) return { wrong, steps };
  }
  return { wrong: undefined, steps };
};

/** What the person does with a response that is not delivered: waits, edits what was refused for its answers, or erases it. */
const decisions = ['wait', 'edit', 'erase'];

/**
 * Every pair of outcomes and every decision, with a kill at every step of the first life and of the second. Returns runs,
 * what broke, rows of the table that nobody went by, and steps that are no row of it.
 */
export const enumerate = async (parts, { stopAtFirst = false } = {}) => {
  const found = new Map();
  const taken = new Set();
  let runs = 0;
  const at = async (script, decides, kills) => {
    const { wrong, steps } = await simulate(parts, { script, kills, decides, taken });
    runs += 1;
    if (wrong) found.set(wrong, { script, kills, decides });
    return steps;
  };
  for (const decides of decisions)
    for (const first of outcomes)
      for (const second of outcomes) {
        if (stopAtFirst && found.size > 0) return { runs, found };
        await killsOf((kills) => at([first, second], decides, kills));
      }
  return { runs, found, ...compare(parts.transitions, taken) };
};

/** Kills at every step of the first life, and for each at every step of the second. */
const killsOf = async (run) => {
  for (let a = 0, isLast = false; !isLast; a++)
    for (let b = 0; ; b++) {
      // A run that broke has no second life.
      const [firstSteps, secondSteps = 0] = await run([a, b]);
      isLast = firstSteps <= a;
      if (b >= secondSteps) break;
    }
};

const compare = (transitions, taken) => {
  const rows = transitions.map(({ from, on, to }) => `${on === 'visit' ? 'visit: ' : ''}${from} → ${to}`);
  return {
    untaken: rows.filter((row) => !taken.has(row)),
    unknown: [...taken].filter((step) => !rows.includes(step)),
  };
};
