import { spawn } from 'node:child_process';

/**
 * Runs one command to its end, killing it when it hangs: an open connection keeps Jest alive for ever.
 * @param {string} command
 * @param {string[]} options
 * @param {{ environment?: Record<string, string>, within: number }} limits
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(command, options, { environment = {}, within }) {
  return new Promise((resolve) => {
    const child = spawn(command, options, { stdio: 'inherit', env: { ...process.env, ...environment } });
    const timer = setTimeout(() => {
      process.stderr.write(`${[command, ...options].join(' ')} did not end within ${within / 1000} s\n`);
      child.kill('SIGKILL');
    }, within);
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/** @param {string} name */
export function npm(name) {
  return run('npm', ['run', '--silent', name], { within: 5 * 60_000 });
}
