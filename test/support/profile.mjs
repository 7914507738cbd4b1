// A Chromium profile that stays on the disk, and a search for one text in all of its files.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openProfile } from './chromium.mjs';

const filesOf = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
};

/** A file that the browser removed in between holds nothing. */
const bytesOf = (file) => readFile(file).catch(() => Buffer.alloc(0));

/** Calls `use` with a fresh profile folder: `open()` starts a browser on it, `search(text)` names the files that hold it. */
export const withProfile = async (use) => {
  const folder = await mkdtemp(join(tmpdir(), 'court-survey-profile-'));
  try {
    return await use({
      open: () => openProfile(folder),
      search: async (text) => {
        const forms = ['utf8', 'utf16le'].map((encoding) => Buffer.from(text, encoding));
        const holds = async (file) => {
          const bytes = await bytesOf(file);
          return forms.some((form) => bytes.includes(form)) ? [relative(folder, file)] : [];
        };
        return (await Promise.all((await filesOf(folder)).map(holds))).flat().sort();
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
