import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** What only a reader of the code needs is most of it, and is left out. */
const runs = (path) => !/\.(d\.ts|map|tsbuildinfo)$/.test(path);

/** Calls `use` with a copy of the compiled code that carries the fault, or several. */
export async function withFault(compiled, faults, use) {
  const folder = await mkdtemp(join(tmpdir(), 'seeded-fault-'));
  try {
    await cp(compiled, folder, { recursive: true, filter: runs });
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    for (const fault of [faults].flat()) {
      const file = join(folder, fault.file);
      const before = await readFile(file, 'utf8');
      const after = before.replace(fault.find, fault.replace);
      if (after === before) throw new Error(`the fault "${fault.name}" no longer finds its place`);
      await writeFile(file, after);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
