import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Clinic } from '../support/clinic.js';

const run = promisify(execFile);
const TOOL = join(__dirname, '../../tools/verify-log.mjs');

/** What `npm run verify-log` prints about the first provider, and what it ends with. */
export async function verifyLog(clinic: Clinic, ...more: string[]): Promise<{ code: number; told: string }> {
  const env = { ...process.env, DATABASE_OWNER_URL: clinic.database.DATABASE_OWNER_URL };
  const ended = run(process.execPath, [TOOL, '--provider', 'alloptik', ...more], { env });
  return ended.then(
    ({ stdout }) => ({ code: 0, told: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, told: stdout + stderr }),
  );
}
