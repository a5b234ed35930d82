import { pino } from 'pino';

/** Technical log: ids, codes and durations. Names, personnummer, bodies and tokens never reach it. */
export const logger = pino({ base: undefined, redact: { paths: ['req.headers', 'res.headers'], remove: true } });
