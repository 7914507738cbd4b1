// One person: answers, perhaps sends, the browser is killed, and they come back to the same profile.
import { paceIn, phases } from './phases.mjs';
import { stepOf } from './answers-of.mjs';

/** What must be true after the person came back and, where it was still to do, sent. */
const judge = ({ acknowledged, queued, delivered, back, receipt, rows, posts, kill, phase }) => {
  const pace = paceIn(phase);
  const found = stepOf(kill, back.place === 'receipt' ? (rows[0]?.answers ?? {}) : back.answers, pace);
  const faults = [];
  if (found === undefined) faults.push(`answers that were never on the screen: ${JSON.stringify(back.answers)}`);
  const lost = Math.max(0, acknowledged - (found ?? 0));
  if (lost > 0) faults.push(`acknowledged ${acknowledged}, found ${found ?? 'none'}`);
  if (queued && back.place !== 'receipt') faults.push(`the sealed response is gone: ${back.place}`);
  if (faults.length > 0 && back.keys) {
    const own = back.keys.filter((key) => key.split('|').at(-1) === String(kill) || key.includes(`|${kill}|`));
    faults.push(
      `on the disk ${JSON.stringify(own)} of ${back.keys.length} records; said ${JSON.stringify(back.errors)}`,
    );
  }
  if (delivered && (delivered !== back.receipt || posts > 0)) faults.push('the receipt was told, and not kept');
  if (found !== 0 || rows.length > 0) {
    if (rows.length !== 1) faults.push(`${rows.length} rows`);
    if (receipt !== rows[0]?.receipt_id) faults.push(`receipt ${receipt} shown, ${rows[0]?.receipt_id} stored`);
    if (rows[0] && stepOf(kill, rows[0].answers, pace) !== found) faults.push('other answers stored than found');
  }
  return { lost, faults, place: back.place, isNewer: found > acknowledged };
};

/** The page for this person, in the running browser or in a new one. */
const arrive = async ({ line, addressFor }, browser, kill, isRunning) => {
  if (isRunning) {
    line.order('leaveFor', { address: addressFor(kill) });
  } else {
    await Promise.race([browser.start(addressFor(kill)), line.heard('arrived')]);
  }
  await line.heard('arrived');
  browser.look();
};

export const oneKill = async ({ court, browser, chance, kill, phase, isRunning }) => {
  const { line, gate } = court;
  await arrive(court, browser, kill, isRunning);
  await phases[phase]({ line, gate, chance, kill });
  const processes = await browser.kill();
  await court.hungUp();
  const acknowledged = Math.max(0, ...line.all('acknowledged'));
  const [queued, delivered] = [line.all('queued').length > 0, line.all('delivered')[0]];

  gate.behaviour = 'pass';
  gate.posts = 0;
  await arrive(court, browser, kill, false);
  line.order('comeBack');
  const back = await line.done();
  let { receipt } = back;
  if (back.place === 'offer') {
    line.order('send');
    receipt = await line.done();
  }
  const rows = await court.rowsOf(kill);
  const verdict = judge({ acknowledged, queued, delivered, back, receipt, rows, posts: gate.posts, kill, phase });
  return { phase, processes, acknowledged, rows: rows.length, posts: gate.posts, ...verdict };
};
