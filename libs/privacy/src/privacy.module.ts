import { Module, type DynamicModule } from '@nestjs/common';
import { Transactions } from '@kallelse/platform';
import { DataSource } from 'typeorm';
import { Disclosures } from './disclosure/disclosures.js';
import { Egress } from './disclosure/egress.js';
import { Mailer, SmtpTransport, type MailTransport } from './disclosure/mailer.js';
import { ProcessingRegister } from './register/processing-register.js';
import type { Recipient } from './vocabulary.js';

export interface PrivacySettings {
  /** Without it mails go to `transport`; a process that has neither sends none. */
  readonly smtpUrl?: string | undefined;
  readonly transport?: ((transactions: Transactions) => MailTransport) | undefined;
  /** Sender of mails. */
  readonly mailFrom?: string;
  /** Hosts this installation may call, by recipient. */
  readonly hosts?: Readonly<Partial<Record<Recipient, readonly string[]>>>;
}

/** The register, and the one way out of the house. */
@Module({})
export class PrivacyModule {
  static forRoot(settings: PrivacySettings): DynamicModule {
    return {
      module: PrivacyModule,
      global: true,
      providers: [
        { provide: ProcessingRegister, useFactory: completeRegister, inject: [DataSource] },
        {
          provide: Disclosures,
          useFactory: (register: ProcessingRegister, transactions: Transactions) =>
            new Disclosures(register, transactions),
          inject: [ProcessingRegister, Transactions],
        },
        { provide: Egress, useFactory: () => new Egress(settings.hosts ?? {}) },
        {
          provide: Mailer,
          useFactory: (transactions: Transactions) =>
            new Mailer(transportOf(settings, transactions), settings.mailFrom ?? 'Kallelse <no-reply@localhost>'),
          inject: [Transactions],
        },
      ],
      exports: [ProcessingRegister, Disclosures, Egress, Mailer],
    };
  }
}

/** The app does not start on an entity or a column that does not say its part. */
function completeRegister(dataSource: DataSource): ProcessingRegister {
  const register = ProcessingRegister.of(dataSource);
  register.assertComplete();
  return register;
}

function transportOf({ smtpUrl, transport }: PrivacySettings, transactions: Transactions): MailTransport {
  return smtpUrl ? new SmtpTransport(smtpUrl) : (transport?.(transactions) ?? NO_MAIL);
}

const NO_MAIL: MailTransport = {
  carry: () => Promise.reject(new Error('Neither SMTP_URL nor the demo mailbox is there to carry a mail')),
};
