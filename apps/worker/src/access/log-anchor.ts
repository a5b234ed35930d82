import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The end of one provider's chain on one day: a number and a hash. */
export interface LogAnchor {
  readonly day: string;
  readonly provider: string;
  readonly seq: string;
  readonly hash: string;
}

/** As `npm run verify-log` reads it. */
export const lineOf = ({ day, provider, seq, hash }: LogAnchor): string => `${day} ${provider} ${seq} ${hash}`;

/** Only ever appended to, so that it can lie on a disk that takes no changes. On it before the job is done. */
export async function appendAnchor(file: string, anchor: LogAnchor): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const kept = await open(file, 'a', 0o640);
  try {
    await kept.appendFile(`${lineOf(anchor)}\n`);
    await kept.datasync();
  } finally {
    await kept.close();
  }
}
