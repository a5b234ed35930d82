import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SmtpTransport } from './mailer.js';

const ANSWERS: Record<string, string> = { EHLO: '250 ok', MAIL: '250 ok', QUIT: '221 bye' };

/** A mail server that knows nobody, and says whom it does not know. */
function unhelpfulServer(): Promise<Server> {
  const server = createServer((socket) => {
    socket.write('220 mail\r\n');
    socket.on('data', (line) => {
      const command = line.toString();
      const refusal = `550 5.1.1 ${command.trim()}: user unknown`;
      socket.write(`${ANSWERS[command.slice(0, 4).toUpperCase()] ?? refusal}\r\n`);
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe('A mail that the mail server refuses', () => {
  it('fails without telling whose it was', async () => {
    const server = await unhelpfulServer();
    const transport = new SmtpTransport(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`);

    const failed = transport
      .carry({ from: 'klinik@example.se', to: 'anna@example.se', subject: 'Bokad tid', text: '' })
      .catch((error: unknown) => error as Error);

    const { message, stack, cause } = (await failed) as Error;
    server.close();
    expect(message).toContain('550');
    expect([message, stack, cause].join()).not.toContain('anna');
  });
});
