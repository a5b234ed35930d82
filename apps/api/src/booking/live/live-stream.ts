import type { Response } from 'express';

/** Events that one open page is sent, until either side ends it. The words are for EventSource; a page reads what changed by itself. */
export class LiveStream {
  private readonly ending: (() => void)[] = [];

  constructor(private readonly response: Response) {
    response.once('close', () => this.ending.forEach((act) => act()));
    // A proxy that waits for more before it passes on what it has would make this a letter.
    response.status(200).set({ 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
    response.flushHeaders();
  }

  send(event: string, data: object = {}): void {
    this.response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** A comment: it keeps the connection from being taken for a dead one. */
  beat(): void {
    this.response.write(':\n\n');
  }

  end(): void {
    this.response.end();
  }

  onEnd(act: () => void): void {
    this.ending.push(act);
  }
}
