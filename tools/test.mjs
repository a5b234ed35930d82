import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from './start/build.mjs';
import { hasRedis, withRedis } from './test/redis.mjs';
import { npm, run } from './test/run.mjs';
import { closingLine, failed, passed, skipped, sum, tallyOf } from './test/tally.mjs';

// `npm test`: everything, one leg after the other, and a last line that says how it went.

/** @typedef {import('./test/tally.mjs').Tally} Tally */
/** @typedef {{ name: string, run: () => Promise<Tally> }} Leg */

const RESULTS = '.data/test-results';
const WITHIN = 20 * 60_000;

// What leans on the rules of PostgreSQL itself runs on the oldest release we promise as well.
const LEANS_ON_POSTGRES = 'test/(access|postgres|privacy|races)/|/(found-by-index|hot-statements|only-grows)';
const LEANS_ON_QUEUE = 'test/queue/';

/** @type {Leg[]} */
const LEGS = [
  { name: 'Lint', run: async () => verdict(await npm('lint')) },
  { name: 'Types', run: async () => verdict(await npm('typecheck')) },
  { name: 'Unit and end to end', run: () => jest(['unit', 'e2e']) },
  { name: 'Build', run: async () => builds() },
  { name: 'OpenAPI contract', run: () => jest(['contract']) },
  { name: 'Browser', run: () => jest(['browser']) },
  { name: 'Races', run: () => jest(['races']) },
  { name: 'PostgreSQL 15', run: () => jest(['e2e', 'races'], LEANS_ON_POSTGRES, { TEST_POSTGRES: '15' }) },
  { name: 'Redis', run: onRedis },
];

chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const report = [];
for (const leg of LEGS) report.push(await timed(leg));
const total = sum(report.map(({ tally }) => tally));

say('');
for (const { name, seconds, tally } of report)
  say(`${name.padEnd(20)} ${seconds.padStart(6)} s   ${closingLine(tally)}`);
say('');
say(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {Leg} leg */
async function timed({ name, run: go }) {
  say(`\n== ${name}`);
  const begun = Date.now();
  const tally = await go();
  return { name, tally, seconds: ((Date.now() - begun) / 1000).toFixed(1) };
}

/**
 * @param {string[]} projects of jest.config.cjs
 * @param {string} [paths]
 * @param {Record<string, string>} [environment]
 */
async function jest(projects, paths, environment) {
  const results = join(RESULTS, `${[...projects, ...Object.keys(environment ?? {})].join('-')}.json`);
  const options = ['--selectProjects', ...projects, '--json', '--outputFile', results];
  if (paths) options.push('--testPathPatterns', paths);
  const ended = await run(process.execPath, ['node_modules/jest/bin/jest.js', ...options], {
    environment,
    within: WITHIN,
  });
  return tallyOf(results, ended);
}

function builds() {
  try {
    build();
    return passed();
  } catch (error) {
    say(String(error));
    return failed();
  }
}

async function onRedis() {
  if (hasRedis()) return withRedis((url) => jest(['e2e'], LEANS_ON_QUEUE, { TEST_REDIS_URL: url }));
  say('Skipped: redis-server is not installed.');
  return skipped();
}

/** @param {boolean} ended well */
function verdict(ended) {
  return ended ? passed() : failed();
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
