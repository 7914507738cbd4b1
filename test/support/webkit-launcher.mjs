// WebKitGTK for @web/test-runner: plain WebDriver over fetch, no package. `type: 'puppeteer'` and `getPage()` let
// @web/test-runner-commands (sendKeys, sendMouse, setViewport) work. The window never gets narrower than about 447 px:
// test narrow layouts there in a narrow container.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const buttons = { left: 0, middle: 1, right: 2 };

/** Where Debian and its relatives keep MiniBrowser: the folder is named after the machine's architecture. */
const findMiniBrowser = () => {
  if (process.env.WEBKIT_PATH) return process.env.WEBKIT_PATH;
  for (const folder of existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const path = `/usr/lib/${folder}/${version}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  return undefined;
};

/** The path of MiniBrowser, or undefined where WebKitGTK is not installed. */
export const miniBrowser = findMiniBrowser();

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const displayOf = (xvfb) =>
  new Promise((resolve, reject) => {
    let text = '';
    xvfb.on('error', reject);
    xvfb.on('exit', () => reject(new Error('Xvfb exited')));
    xvfb.stdio[3].on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve(`:${text.trim()}`);
    });
  });

const pageOver = (command) => {
  const act = (type, actions) =>
    command('POST', '/actions', {
      actions: [{ type, id: type, actions, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }) }],
    });
  const key = (type, name) => ({ type, value: keys[name] ?? name });
  const move = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  const press = (type, button = 'left') => ({ type, button: buttons[button] });
  return {
    url: () => command('GET', '/url'),
    /** The value of an expression or of a promise, past the page's policy. */
    async evaluate(expression) {
      const script = `const done = arguments[0]; Promise.resolve(${expression.trim().replace(/;$/, '')}).then((value) => done({ value }), (error) => done({ error: String(error) }))`;
      const { value, error } = await command('POST', '/execute/async', { script, args: [] });
      if (error) throw new Error(error);
      return value;
    },
    /** Runs a script that leaves globals behind. */
    run: (script) => command('POST', '/execute/sync', { script, args: [] }),
    keyboard: {
      type: (text) =>
        act(
          'key',
          [...text].flatMap((letter) => [key('keyDown', letter), key('keyUp', letter)]),
        ),
      press(chord) {
        const names = chord.split('+');
        const down = names.map((name) => key('keyDown', name));
        return act('key', [...down, ...names.reverse().map((name) => key('keyUp', name))]);
      },
      down: (name) => act('key', [key('keyDown', name)]),
      up: (name) => act('key', [key('keyUp', name)]),
    },
    mouse: {
      move: (x, y) => act('pointer', [move(x, y)]),
      click: (x, y, { button } = {}) =>
        act('pointer', [move(x, y), press('pointerDown', button), press('pointerUp', button)]),
      down: ({ button } = {}) => act('pointer', [press('pointerDown', button)]),
      up: ({ button } = {}) => act('pointer', [press('pointerUp', button)]),
      reset: () => command('DELETE', '/actions'),
    },
    async setViewport({ width, height }) {
      for (let attempt = 0, w = width, h = height; attempt < 3; attempt++) {
        await command('POST', '/window/rect', { width: w, height: h });
        const [innerWidth, innerHeight] = await command('POST', '/execute/sync', {
          script: 'return [innerWidth, innerHeight]',
          args: [],
        });
        if (innerWidth === width && innerHeight === height) return;
        w += width - innerWidth;
        h += height - innerHeight;
      }
      throw new Error(`viewport ${width}x${height} is not reachable in WebKitGTK`);
    },
    emulateMediaFeatures() {
      throw new Error('emulateMedia is not available in WebKitGTK');
    },
  };
};

/** A test-runner launcher that owns one driver, one window and, without a display, one Xvfb; it stops what it started. */
export function webkitLauncher({ driver = 'WebKitWebDriver', binary = miniBrowser } = {}) {
  const processes = [];
  let base, session, active, started;
  const request = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`);
    return value;
  };
  const command = (method, path, body) => request(method, `/session/${session}${path}`, body);
  const run = (name, args, options) => {
    const child = spawn(name, args, { stdio: 'ignore', ...options });
    processes.push(child);
    return child;
  };
  const driverAnswers = async () => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await request('GET', '/status');
      } catch (error) {
        if (attempt > 200) throw error;
        await wait(50);
      }
    }
  };
  const start = async () => {
    const env = { ...process.env };
    if (!env.DISPLAY) {
      const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
      env.DISPLAY = await displayOf(run('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }));
    }
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    run(driver, [`--port=${port}`], { env });
    await driverAnswers();
    const options = { binary, args: ['--automation'] };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
    session = (await request('POST', '/session', { capabilities })).sessionId;
  };
  const page = pageOver(command);
  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (started ??= start());
      active = id;
      await command('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => page.url(),
    getPage: () => page,
    async stopSession() {
      active = undefined;
      await command('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      if (session) await command('DELETE', '').catch(() => {});
      for (const child of processes.reverse()) child.kill();
    },
  };
}
