// The long controls of the fuzz runs are started by hand: what they seed must still be found in the compiled engine.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { meters, mutationFaults } from '../../fuzz/mutation-faults.mjs';
import { seededFaults } from '../../fuzz/questionnaire-faults.mjs';

const compiled = ({ file }) => readFileSync(new URL(`../../../build/${file}`, import.meta.url), 'utf8');
const finds = (fault) => compiled(fault).replace(fault.find, '') !== compiled(fault);

describe('a fault that a control seeds', () => {
  for (const fault of [...seededFaults, ...meters, ...mutationFaults])
    it(`still finds its place: ${fault.name ?? fault.file}`, () => assert.ok(finds(fault)));

  it('control: one whose line was rewritten is noticed', () =>
    assert.ok(!finds({ ...seededFaults[0], find: 'a line that nobody wrote' })));
});
