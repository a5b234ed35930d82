import { createServer } from 'node:http';
import pg from 'pg';
import { routeOf } from './routes.mjs';
import { transact } from './transaction.mjs';

// The bare reference: node:http and pg, the product's own statements as the same database roles. No session cookie, no
// guards, no DTOs, no Nest, no log. What the product costs beyond this is what its frame costs.

const { DATABASE_URL, PORT } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 16 });

const server = createServer(async (request, response) => {
  try {
    const found = routeOf(String(request.method), String(request.url));
    if (!found) {
      response.end('{}');
      return;
    }
    const { route, ...where } = found;
    const key = /** @type {string} */ (request.headers['idempotency-key']);
    const input = { ...where, body: await bodyOf(request), key };
    const sessionHash = String(request.headers['x-session-hash']);
    const { rows, opened } = await transact(pool, route, sessionHash, input);
    const answer = JSON.stringify(route.render(rows, opened, input));
    response.writeHead(route.status, { 'content-type': 'application/json' });
    response.end(answer);
  } catch (error) {
    response.writeHead(500);
    response.end(String(error));
  }
});

server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  if (request.method === 'GET') return undefined;
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}
