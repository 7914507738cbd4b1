// The README's examples of `court-survey/model.js` do what it says, imported by the package's name as a consumer does.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as model from 'court-survey/model.js';
import { judgeAnswer } from '../../../build/src/delivery/judge-answer.js';

const root = new URL('../../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const chapter = readme.slice(readme.indexOf('## The engine without a browser'), readme.indexOf('## Privacy'));
const [session, server] = [...chapter.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => code);

/** Runs a piece of the README as a module inside the package, so that its imports go through `exports`. */
const run = async (code) => {
  const folder = new URL('test-results/readme/', root);
  mkdirSync(folder, { recursive: true });
  const file = new URL(`${process.pid}-${Math.random().toString(36).slice(2)}.mjs`, folder);
  writeFileSync(file, code);
  try {
    return await import(file);
  } finally {
    rmSync(file);
  }
};

describe('the README on court-survey/model.js', () => {
  it('lists every export, and no other', () => {
    const listed = [...chapter.matchAll(/^\| `(?:new )?(\w+)\(/gm)].map(([, name]) => name);
    assert.deepEqual(listed.sort(), Object.keys(model).sort());
  });

  it('runs a session in fifteen lines, and prints what the comments say', async () => {
    const printed = [];
    const { log } = console;
    console.log = (...values) => printed.push(...values);
    try {
      await run(session);
    } finally {
      console.log = log;
    }
    assert.deepEqual(printed, [['order', 'why'], { order: 2 }]);
    assert.ok(session.includes("// [ 'order', 'why' ]") && session.includes('// { order: 2 }'));
    assert.ok(session.trimEnd().split('\n').length <= 16);
  });

  it('runs a server that refuses what the questionnaire refuses', async () => {
    const { server: listener } = await run(server);
    await new Promise((listening) => listener.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${listener.address().port}/`;
    const post = async (body) => {
      const response = await fetch(url, { method: 'POST', body, headers: { connection: 'close' } });
      return [response.status, await response.json()];
    };
    const submission = (answers) =>
      JSON.stringify({
        schema: 'court-survey/response/1',
        submissionId: '0b6c2f0e-3d2b-4a3e-9a0e-0d6f3f0b7f11',
        survey: { id: 'court-users', version: '1.0.0', digest: null },
        mode: 'anonymous',
        locale: 'kk',
        completedOn: '2026-11-23',
        answers,
        context: {},
        client: { widget: '1.0.0' },
      });
    try {
      assert.deepEqual((await post('no JSON'))[1].problem, 'notAnObject');
      const [status, problem] = await post(submission({ consent: ['yes'], nobody: 1 }));
      assert.equal(status, 422);
      const found = problem.errors.map(({ pointer, code }) => `${pointer} ${code}`);
      const expected = ['/answers/nobody unknownValue', '/answers/role required'];
      assert.ok(
        expected.every((one) => found.includes(one)),
        found.join(', '),
      );
      const answer = { status, redirected: false, contentType: '', retryAfter: null, date: null };
      const { reason, questions } = judgeAnswer({ ...answer, text: JSON.stringify(problem) }, 'id', null);
      assert.equal(reason, 'validation');
      assert.ok(questions.includes('role'), 'the widget opens the page of a question that is named');
    } finally {
      listener.close();
    }
  });
});
