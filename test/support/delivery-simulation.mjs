import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';

/**
 * One person sends one response while everything may go wrong: the real outbox and sender over a disk that survives and a
 * server that is scripted, killed at a chosen step and started again. Nothing here waits: a killed life simply never goes
 * on.
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

/** Stores under the key it is given; the same bytes again get the same receipt, others are refused. */
class Court {
  rows = new Map();
  posts = [];
  #late = [];
  #script;

  constructor(script) {
    this.#script = [...script];
  }

  #store(id, body) {
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
    transact: (puts, deletes) =>
      write(() => {
        for (const [key, value] of puts) disk.set(key, value);
        for (const key of deletes) disk.delete(key);
      }),
    setNow: () => false,
  };
};

/** The compiled parts, of a healthy build or a spoiled one. */
export const partsOf = async (build) => {
  const load = (name) => import(pathToFileURL(join(resolve(build), 'src/delivery', name)).href);
  const [{ Outbox }, { Sender }, { NoAnswer }] = await Promise.all(['outbox.js', 'sender.js', 'http.js'].map(load));
  return { Outbox, Sender, NoAnswer };
};

/** A page is opened: what waits is sent, a receipt is shown, and a draft that is still there is sent by the person. */
const life = async ({ parts, disk, court, told, sends }, power, attempts) => {
  const outbox = new parts.Outbox(diskStore(disk, power), slot);
  let record = await outbox.waiting();
  if (!record) {
    const receipt = await outbox.receipt();
    if (receipt) return void told.push(receipt);
    const submissionId = `send-${++sends.count}`;
    const body = JSON.stringify({ submissionId, answers: disk.get(draftKey) });
    record = { v: 1, submissionId, body, bodyDigest: null, locale: 'kk', sealedAt: 1, attempts: 0 };
    await outbox.add(record);
  }
  const post = async (_, body, { headers }) => {
    await power.step();
    const id = headers.get('Idempotency-Key').replaceAll('"', '');
    const given = court.take(id, body, () => new parts.NoAnswer('no connection'));
    await power.step();
    if (given instanceof Error) throw given;
    return given;
  };
  const sender = new parts.Sender(record, {
    outbox,
    endpoint: 'https://court.example/api',
    credentials: 'same-origin',
    anonymous: false,
    sources: { csrf: undefined, getHeaders: undefined, getParticipation: undefined },
    announce: (state) => state.state === 'delivered' && told.push(state.receipt),
    post,
  });
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { state } = await sender.retry();
    if (state === 'delivered' || state === 'rejected') break;
  }
  sender.close();
};

/** What must hold whenever the power is out; the first that does not, in words. */
const broken = ({ disk, court, told }, isOver) => {
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
  if (!kept && court.rows.size === 0) return 'the answers are neither here nor there';
  if (isOver && told.length === 0) return 'the person was never told';
  return isOver && court.rows.size !== 1 ? 'no row' : undefined;
};

/** Killed at step `kills[n]` of life n, then one life to the end. Says what broke, and how many steps each life had. */
export const simulate = async (parts, { script, kills }) => {
  const world = {
    parts,
    court: new Court(script),
    disk: new Map([
      [draftKey, { q: 'answer' }],
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
    await Promise.race([life(world, power, at === Infinity ? script.length + 1 : 2), power.gone]);
    steps.push(power.steps);
    const wrong = broken(world, at === Infinity);
    if (wrong) return { wrong, steps };
  }
  return { wrong: undefined, steps };
};

/** Every pair of outcomes, with a kill at every step of the first life and of the second. Returns runs and what broke. */
export const enumerate = async (parts, { stopAtFirst = false } = {}) => {
  const found = new Map();
  let runs = 0;
  for (const first of outcomes)
    for (const second of outcomes)
      for (let a = 0; ; a++) {
        const script = [first, second];
        const killedOnce = await simulate(parts, { script, kills: [a] });
        for (let b = 0; ; b++) {
          const { wrong, steps } = await simulate(parts, { script, kills: [a, b] });
          runs += 1;
          if (wrong) found.set(wrong, { script, kills: [a, b] });
          if (wrong && stopAtFirst) return { runs, found };
          if (b >= steps[1]) break;
        }
        if (killedOnce.steps[0] <= a) break;
      }
  return { runs, found };
};
