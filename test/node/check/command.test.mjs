// The command an author runs before publishing: what it prints, and what it tells scripts by its exit status.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fixture = (name) => `test/node/check/fixtures/${name}`;
const run = (...args) => spawnSync(process.execPath, ['dist/check.js', ...args], { cwd: root, encoding: 'utf8' });

describe('court-survey check', () => {
  it('finds nothing in court-users and leaves with 0', () => {
    const { status, stdout, stderr } = run('check', 'src/questionnaires/court-users.json');
    assert.deepEqual([status, stdout, stderr], [0, '0 errors, 0 warnings, 0 notes in 1 file\n', '']);
  });

  it('names place, severity, fault and remedy in the order of the text, with an excerpt, and leaves with 1', () => {
    const { status, stdout } = run('check', fixture('faulty.json'));
    assert.equal(status, 1);
    const heads = stdout.split('\n').filter((line) => line.startsWith('test/'));
    assert.deepEqual(
      heads.map((line) => /:(\d+:\d+: \w+): .*\[([\w.]+)\]$/.exec(line).slice(1).join(' ')),
      [
        '4:3: info ignored',
        '13:20: warning missingLanguage',
        '14:11: warning unknownProperty',
        '17:114: error expression.syntax',
        '18:19: error unknownType',
      ],
    );
    assert.ok(stdout.includes('  14 |           "requierd": true,\n     |           ^^^^^^^^^^\n'), stdout);
    assert.ok(stdout.includes('radiogroup "role": "requierd" is no property of the format'), stdout);
    assert.ok(stdout.endsWith('2 errors, 2 warnings, 1 note in 1 file\n'), stdout);
  });

  it('shows the part of a long line that is meant', () => {
    const lines = run('check', fixture('faulty.json')).stdout.split('\n');
    const at = lines.findIndex((line) => line.includes('[expression.syntax]'));
    assert.ok(lines[at + 1].length <= 110, lines[at + 1]);
    assert.equal(lines[at + 1][lines[at + 2].indexOf('^')], '"');
  });

  it('says where a text stops being JSON', () => {
    const { status, stdout } = run('check', fixture('no-json.txt'));
    assert.equal(status, 1);
    assert.match(stdout, /no-json\.txt:3:18: error: This is no JSON/);
  });

  it('warns of a member that is written twice', () => {
    const { status, stdout } = run('check', fixture('twice.json'));
    assert.equal(status, 0);
    assert.match(stdout, /twice\.json:4:3: warning: .*\[json\.duplicateName\]/);
  });

  it('leaves with 2 when it is not called rightly or cannot read a file, and still checks the others', () => {
    for (const args of [[], ['check'], ['chek', 'x.json'], ['check', '--nonsense', 'x.json']]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /court-survey check \[--sarif\]/);
    }
    const { status, stdout, stderr } = run('check', 'nothing.json', fixture('twice.json'));
    assert.equal(status, 2);
    assert.match(stderr, /nothing\.json does not exist/);
    assert.match(stdout, /in 1 file/);
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    assert.equal(status, 0);
    for (const word of ['--sarif', 'error', 'warning', 'info', '0 no error', '1 an error', '2 wrong usage'])
      assert.ok(stdout.includes(word), word);
  });

  it('can be started by its name', () => {
    const { bin } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    assert.ok(statSync(new URL(`../../../${bin['court-survey']}`, import.meta.url)).isFile());
    assert.match(readFileSync(new URL('../../../dist/check.js', import.meta.url), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});

describe('court-survey check --sarif', () => {
  const { status, stdout } = run('check', '--sarif', fixture('faulty.json'), fixture('no-json.txt'));
  const log = JSON.parse(stdout);
  const [{ tool, results, columnKind }] = log.runs;

  it('is SARIF 2.1.0 with one run, a driver and its rules', () => {
    assert.equal(status, 1);
    assert.deepEqual([log.version, log.runs.length, columnKind], ['2.1.0', 1, 'utf16CodeUnits']);
    assert.equal(tool.driver.name, 'court-survey');
    assert.match(tool.driver.version, /^\d+\.\d+\.\d+/);
    const ids = tool.driver.rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('gives each finding a rule, a level, a message and a region in a file named from the working directory', () => {
    assert.equal(results.length, 6);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
      assert.ok(['error', 'warning', 'note'].includes(level));
      assert.ok(message.text.length > 0);
      const [{ physicalLocation }] = locations;
      assert.ok(physicalLocation.artifactLocation.uri.startsWith('test/node/check/fixtures/'));
      const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
      assert.ok(startLine >= 1 && startColumn >= 1);
      assert.ok(endLine > startLine || endColumn > startColumn, JSON.stringify(physicalLocation));
    }
  });
});
