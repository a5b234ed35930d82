import { setTimeout as pause } from 'node:timers/promises';

const WITHIN = 15_000;

/** For what another process does in its own time: looks again until it holds, and tells the last disappointment. */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  for (const deadline = Date.now() + WITHIN; ; await pause(50)) {
    try {
      return await holds();
    } catch (disappointment) {
      if (Date.now() > deadline) throw disappointment;
    }
  }
}
