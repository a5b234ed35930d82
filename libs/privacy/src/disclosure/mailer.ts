import { createTransport } from 'nodemailer';
import { assertReleased } from './disclosures.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A calendar entry to go with it. */
  readonly ics?: string;
}

/** Carries a finished mail: SMTP, or the demo's mailbox. */
export interface MailTransport {
  carry(mail: Mail & { readonly from: string }): Promise<void>;
}

/** Sends what has been released, and refuses everything else. */
export class Mailer {
  constructor(
    private readonly transport: MailTransport,
    private readonly from: string,
  ) {}

  async send(mail: Mail): Promise<void> {
    assertReleased();
    await this.transport.carry({ ...mail, from: this.from });
  }
}

/** nodemailer's own logger stays off: it writes addresses. */
export class SmtpTransport implements MailTransport {
  private readonly smtp;

  constructor(url: string) {
    this.smtp = createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  }

  async carry({ ics, ...mail }: Mail & { readonly from: string }): Promise<void> {
    const attached = ics ? { icalEvent: { filename: 'bokning.ics', method: 'PUBLISH', content: ics } } : {};
    try {
      await this.smtp.sendMail({ ...mail, ...attached });
    } catch (error) {
      throw new MailNotTaken(error);
    }
  }
}

/** A mail server's refusal quotes the address, and errors end up in logs and queues: only its codes are passed on. */
class MailNotTaken extends Error {
  constructor(error: unknown) {
    const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
    super(`The mail server did not take a mail (${[code, responseCode].filter(Boolean).join(' ')})`);
  }
}
