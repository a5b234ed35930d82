import { Agent, request as send } from 'node:http';
import { median, rounded } from './percentile.mjs';

/** @typedef {import('./drive.mjs').BenchRequest} BenchRequest */
/** @typedef {{ status: number, ms: number }} Answer */

/**
 * Many reach for one time at once, again and again.
 * @param {string} url
 * @param {() => () => BenchRequest} nextSlot gives a way to ask for one and the same time
 * @param {{ clients: number, rounds: number }} size
 */
export async function rush(url, nextSlot, { clients, rounds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  /** @type {Answer[]} */
  const answers = [];
  let clean = 0;
  for (let i = 0; i < rounds; i++) {
    const ask = nextSlot();
    const round = await Promise.all(Array.from({ length: clients }, () => answerTo(url, agent, ask())));
    const winners = round.filter(({ status }) => status === 201).length;
    const told = round.filter(({ status }) => status === 409).length;
    if (winners === 1 && told === clients - 1) clean++;
    answers.push(...round);
  }
  agent.destroy();
  return {
    rounds,
    clean,
    statuses: countBy(answers),
    p50: median(answers.map(({ ms }) => ms)),
    slowestMs: slowest(answers),
  };
}

/** @param {Answer[]} answers */
const slowest = (answers) => rounded(Math.max(...answers.map(({ ms }) => ms)));

/**
 * @param {string} url
 * @param {Agent} agent
 * @param {BenchRequest} request
 * @returns {Promise<Answer>}
 */
function answerTo(url, agent, { method, path, headers, body }) {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const asked = send(new URL(path, url), { agent, method, headers }, (response) => {
      response.resume().on('end', () => resolve({ status: Number(response.statusCode), ms: performance.now() - from }));
    });
    asked.on('error', reject).end(body);
  });
}

/** @param {Answer[]} answers */
function countBy(answers) {
  /** @type {Record<number, number>} */
  const counts = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
