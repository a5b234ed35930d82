import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { begunAt } from './process.mjs';

/**
 * One launcher per cluster: without it a second `npm start` would take the first one's database for an orphan.
 * @param {string} file
 * @returns {() => void} gives the lock back
 */
export function takeLock(file) {
  const mine = `${process.pid} ${begunAt(process.pid)}`;
  const holder = holderOf(file);
  if (holder) throw new Error(`Another process (${holder}) has this database in use. Stop it first.`);
  rmSync(file, { force: true });
  writeFileSync(file, mine, { flag: 'wx' });
  return () => rmSync(file, { force: true });
}

/** @param {string} file */
function holderOf(file) {
  try {
    const [pid, begun] = readFileSync(file, 'utf8').split(' ');
    const alive = begunAt(Number(pid)) === begun;
    return alive && Number(pid) !== process.pid ? pid : undefined;
  } catch {
    return undefined;
  }
}
