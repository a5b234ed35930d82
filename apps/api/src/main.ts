import { startApi } from './start.js';

const api = await startApi();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void api.stop().then(() => process.exit(0)));
}
