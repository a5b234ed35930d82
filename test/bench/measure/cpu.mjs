import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;

/**
 * CPU-ms spent so far by a process and all below it. What ended children have used stands with their parent, so that
 * a backend which closes in between is not lost.
 * @param {number} root
 */
export function cpuOf(root) {
  const all = processes();
  const wanted = new Set([root]);
  // A child is listed after its parent unless process ids began anew, so go round until nothing is added.
  for (let before = 0; before < wanted.size;) {
    before = wanted.size;
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid);
  }
  return all.filter(({ pid }) => wanted.has(pid)).reduce((sum, { ms }) => sum + ms, 0);
}

function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const stat = statOf(pid);
      return stat ? [stat] : [];
    });
}

/** @param {string} pid */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name in parentheses: state, parent, …; user, system, and those of ended children are 14 to 17.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { pid: Number(pid), parent: Number(fields[1]), ms: ticks * TICK_MS };
  } catch {
    return undefined;
  }
}
