import type { Transactions } from '@kallelse/platform';
import type { Mail, MailTransport } from '@kallelse/privacy';

/** Without SMTP the demo's mails land in a table, and its mailbox page shows them. Exists only where the demo was loaded. */
export class DemoMailbox implements MailTransport {
  constructor(private readonly transactions: Transactions) {}

  async carry({ to, subject, text, ics }: Mail): Promise<void> {
    await this.transactions.alone('SELECT demo.keep_mail($1, $2, $3, $4)', [to, subject, text, ics ?? null]);
  }
}
