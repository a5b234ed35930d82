import type { IncomingMessage } from 'node:http';
import type { Response } from 'supertest';

/** What is told for as long as somebody listens. */
export const NEVER_ENDS = new Set(['/api/calendar/changes']);

/** Listens to the beginning, and leaves; a refusal is read to its end. */
export function firstWords(response: Response, done: (error: Error | null, body: unknown) => void): void {
  const answer = response as unknown as IncomingMessage;
  let text = '';
  answer.setEncoding('utf8');
  answer.on('data', (chunk: string) => {
    text += chunk;
    if (answer.headers['content-type']?.startsWith('text/event-stream')) {
      answer.removeAllListeners();
      answer.destroy();
      done(null, text);
    }
  });
  answer.on('end', () => done(null, JSON.parse(text)));
}
