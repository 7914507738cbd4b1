// A browser is a dozen processes, some of which leave their parent: all of them are found in /proc, and killed together.
import { readFileSync, readdirSync } from 'node:fs';

/** Running processes as `{ pid, parent, group }`; one that has ended but was not yet fetched by its parent is not running. */
const running = () =>
  readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The second field is the program's name in brackets, and may itself hold brackets and blanks.
      const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return state === 'Z' || state === 'X'
        ? []
        : [{ pid: Number(name), parent: Number(parent), group: Number(group) }];
    } catch {
      return [];
    }
  });

/** The group of `leader`, and every descendant of it or of one of `known`. */
const family = (leader, known) => {
  const all = running();
  const found = new Set(all.filter(({ pid, group }) => group === leader || known.has(pid)).map(({ pid }) => pid));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return found;
};

const kill = (id) => {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

/**
 * For a process that was started as the leader of a group of its own. `look` remembers who belongs to it, because a kill
 * must not first spend time on reading /proc; `kill` ends with the number of processes, when none of them runs any more.
 */
export const processTree = (leader) => {
  let known = new Set();
  return {
    /** For the end of the test itself, where nothing can be waited for. */
    abandon: () => kill(-leader),
    look: () => void (known = family(leader, known)),
    kill: async () => {
      kill(-leader);
      for (const pid of known) kill(pid);
      for (;;) {
        const left = family(leader, known);
        if (left.size === 0) return known.size;
        for (const pid of left) {
          known.add(pid);
          kill(pid);
        }
        await new Promise((turn) => setImmediate(turn));
      }
    },
  };
};
