// A node:test reporter: the usual text, and { passed, failed, skipped } of single tests in COUNTS_FILE.
import { writeFileSync } from 'node:fs';
import { spec } from 'node:test/reporters';
import { Transform } from 'node:stream';

const counts = { passed: 0, failed: 0, skipped: 0 };

class CountingSpec extends Transform {
  #spec = new spec();
  constructor() {
    super({ writableObjectMode: true });
    this.#spec.on('data', (text) => this.push(text));
  }
  _transform(event, encoding, done) {
    const isTest = event.data?.details?.type !== 'suite' && !(event.data?.name ?? '').endsWith('.mjs');
    if (isTest && event.type === 'test:pass') counts[event.data.skip !== undefined ? 'skipped' : 'passed']++;
    if (event.type === 'test:fail' && (isTest || event.data.details?.error?.failureType !== 'subtestsFailed'))
      counts.failed++;
    this.#spec.write(event, encoding, () => done());
  }
  _flush(done) {
    this.#spec.end(() => {
      if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
      done();
    });
  }
}

export default new CountingSpec();
