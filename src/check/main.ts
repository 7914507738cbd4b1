// The command `court-survey`: what is wrong with questionnaires, for terminals, hooks and pull requests.
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkText } from './check-text.js';
import { report, summary } from './report.js';
import { sarif, type CheckedFile } from './sarif.js';

const help = `court-survey check [--sarif] <questionnaire.json> …

Says what is wrong with questionnaires in SurveyJS JSON, with line, column and an excerpt:
  error    the questionnaire is not run
  warning  it runs, and may do something else than you meant
  info     something is ignored on purpose

  --sarif  print SARIF 2.1.0 instead, for annotations in pull requests
  --help   print this

Exit status: 0 no error (there may be warnings), 1 an error in a questionnaire, 2 wrong usage or an unreadable file.
`;

const misuse = (message: string): number => {
  console.error(`court-survey: ${message}\n\n${help}`);
  return 2;
};

const version = (): string => {
  const about = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return about.version;
};

/** Code hosts want paths from the root of the repository, where the command runs. */
const uriOf = (path: string): string => {
  const inside = relative(process.cwd(), path);
  if (inside.startsWith('..') || isAbsolute(inside)) return pathToFileURL(path).href;
  return inside.split(sep).map(encodeURIComponent).join('/');
};

/** The two ways in which people miss a file. */
const faults: Readonly<Record<string, string>> = { ENOENT: 'does not exist', EISDIR: 'is a folder: name its files' };

const read = (path: string): CheckedFile | string => {
  try {
    return {
      path,
      ...checkText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))),
    };
  } catch (error) {
    if (error instanceof TypeError) return `${path} is not encoded in UTF-8`;
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return `${path} ${faults[code] ?? `cannot be read (${code})`}`;
  }
};

const check = (paths: readonly string[], asSarif: boolean): number => {
  const results = paths.map(read);
  const files = results.filter((result) => typeof result !== 'string');
  const unreadable = results.filter((result) => typeof result === 'string');
  if (asSarif) console.log(JSON.stringify(sarif(files, version(), uriOf), null, 2));
  else {
    for (const file of files) if (file.findings.length > 0) console.log(report(file));
    console.log(summary(files));
  }
  for (const message of unreadable) console.error(`court-survey: ${message}`);
  if (unreadable.length > 0) return 2;
  return files.some(({ findings }) => findings.some(({ problem }) => problem.severity === 'error')) ? 1 : 0;
};

const run = (args: readonly string[]): number => {
  try {
    const options = { sarif: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) {
      console.log(help);
      return 0;
    }
    const [command, ...paths] = positionals;
    if (command !== 'check') return misuse(command === undefined ? 'no command given' : `unknown command "${command}"`);
    return paths.length === 0 ? misuse('no file given') : check(paths, values.sarif ?? false);
  } catch (error) {
    return misuse((error as Error).message);
  }
};

process.exitCode = run(process.argv.slice(2));
