import { readFile, readdir } from 'node:fs/promises';

const source = new URL('../../../src/', import.meta.url);

/** The code that can speak: every file of `src` in one text. */
export const readSource = async () => {
  const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return (await Promise.all(files.map((name) => readFile(new URL(name, source), 'utf8')))).join('\n');
};

/** Names the messages that no code shows, and what code would show that is no message. */
export function usageComplaints(kk, code) {
  const keys = Object.keys(kk);
  const groups = [...new Set(keys.map((key) => key.split('.')[0]))].join('|');
  const asked = [...code.matchAll(new RegExp(`'((?:${groups})\\.[a-z0-9_.]+)'`, 'g'))].map((match) => match[1]);
  return [
    ...keys.filter((key) => !code.includes(`'${key}'`)).map((key) => `${key}: shown nowhere`),
    ...[...new Set(asked)].filter((key) => !(key in kk)).map((key) => `${key}: no message`),
  ];
}
