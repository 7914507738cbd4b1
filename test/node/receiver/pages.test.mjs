import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startReceiver } from './receiver-fixture.mjs';

let server;
before(async () => {
  server = await startReceiver();
});
after(() => server?.close());

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types court-survey";
const pages = ['/', '/module', '/module.html', '/hosts/xhtml', '/hosts/double', '/results'];

/** Status of a path sent as it is, which fetch would tidy up. */
const statusOf = (path) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    get({ hostname, port, path }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });

describe('every page of the demo', () => {
  for (const path of pages) {
    it(`${path} comes under the strict policy and needs no exception from it`, async () => {
      const response = await fetch(server.url + path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-security-policy'), policy);
      const type = path === '/hosts/xhtml' ? 'application/xhtml+xml' : 'text/html';
      assert.equal(response.headers.get('content-type'), `${type}; charset=utf-8`);
      const html = await response.text();
      assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=|javascript:|<script(?![^>]*\bsrc=)/i);
    });

    it(`${path} asks only for files that exist`, async () => {
      const html = await (await fetch(server.url + path)).text();
      const files = [...html.matchAll(/(?:src|href)="(\/[^"#?]*\.\w+)"/g)].map(([, file]) => file);
      assert.ok(files.includes('/portal.css') && files.includes('/favicon.svg'));
      for (const file of files.filter((name) => !name.startsWith('/dist/'))) {
        assert.equal((await fetch(server.url + file)).status, 200, file);
      }
    });
  }

  it('the icon that browsers ask for unasked exists', async () => {
    const response = await fetch(`${server.url}/favicon.ico`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /^image\/svg\+xml/);
  });

  it('nothing outside the site can be read', async () => {
    for (const path of [
      '/../server.mjs',
      '/..%2fserver.mjs',
      '/%2e%2e/server.mjs',
      '/dist/..%2f..%2fpackage.json',
      '/a%00',
    ]) {
      assert.ok((await statusOf(path)) >= 400, path);
    }
  });

  it('an address with nothing behind it answers 404 under the same policy', async () => {
    const response = await fetch(`${server.url}/nothing`);
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('content-security-policy'), policy);
  });
});
