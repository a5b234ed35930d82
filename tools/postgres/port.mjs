import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// From 32768 upwards Linux hands out ports to outgoing connections, and a server there loses its port to them.
const LOWEST = 20_000;
const HIGHEST = 32_000;

/**
 * The wished port where it is free, else another one.
 * @param {number | undefined} wished
 */
export async function freePort(wished) {
  for (let port = wished ?? randomInt(LOWEST, HIGHEST); ; port = randomInt(LOWEST, HIGHEST)) {
    if (await isFree(port)) return port;
  }
}

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
