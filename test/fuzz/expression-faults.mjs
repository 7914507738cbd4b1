import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** Small mistakes a change could make; the fuzz run has to notice each of them. */
export const seededFaults = [];

/** Calls `use` with a copy of the compiled code that carries the fault. */
export async function withFault(compiled, fault, use) {
  const folder = await mkdtemp(join(tmpdir(), 'expression-fault-'));
  try {
    await cp(compiled, folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    const file = join(folder, fault.file);
    const before = await readFile(file, 'utf8');
    const after = before.replace(fault.find, fault.replace);
    if (after === before) throw new Error(`the fault "${fault.name}" no longer finds its place`);
    await writeFile(file, after);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
