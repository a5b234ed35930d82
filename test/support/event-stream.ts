import { once } from 'node:events';
import { type ClientRequest, get, type IncomingMessage } from 'node:http';

/** A comment, which no page sees. */
const BEAT = ':\n\n';

/** What somebody's open page is told. Waits for what is to come, and remembers what came. */
export class EventStream {
  private readonly listeners = new Set<() => void>();
  private text = '';
  private over = false;

  private constructor(
    private readonly request: ClientRequest,
    readonly status: number | undefined,
    readonly headers: IncomingMessage['headers'],
    response: IncomingMessage,
  ) {
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => this.hear(() => (this.text += chunk)));
    response.on('error', () => undefined);
    response.on('close', () => this.hear(() => (this.over = true)));
  }

  /** `cookie`: the session somebody is signed in with. */
  static async open(url: string, cookie: string): Promise<EventStream> {
    const request = get(url, { headers: { cookie, accept: 'text/event-stream' }, agent: false });
    request.on('error', () => undefined);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return new EventStream(request, response.statusCode, response.headers, response);
  }

  /** Every event so far, in the words of the protocol. */
  get said(): string {
    return this.text.replaceAll(BEAT, '');
  }

  async hears(words: string): Promise<void> {
    await this.until(() => this.said.includes(words));
  }

  /** The next sign of life after now. */
  async beats(): Promise<void> {
    const before = this.text.split(BEAT).length;
    await this.until(() => this.text.split(BEAT).length > before);
  }

  async ends(): Promise<void> {
    await this.until(() => this.over);
  }

  close(): void {
    this.request.destroy();
  }

  private hear(change: () => void): void {
    change();
    this.listeners.forEach((look) => look());
  }

  private until(holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => reject(new Error(`Waited in vain; said was: ${this.text}`)), 10_000);
      const look = (): void => {
        if (!holds()) return;
        clearTimeout(tooLate);
        this.listeners.delete(look);
        resolve();
      };
      this.listeners.add(look);
      look();
    });
  }
}
