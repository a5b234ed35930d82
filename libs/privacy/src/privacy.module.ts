import { Module, type DynamicModule } from '@nestjs/common';
import { Transactions } from '@kallelse/platform';
import { DataSource } from 'typeorm';
import { Disclosures } from './disclosure/disclosures.js';
import { Egress } from './disclosure/egress.js';
import { Mailer, SmtpTransport, type MailTransport } from './disclosure/mailer.js';
import { ProcessingRegister } from './register/processing-register.js';
import type { Recipient } from './vocabulary.js';

export interface PrivacySettings {
  /** Without it mails go to `transport`. */
  readonly smtpUrl?: string;
  readonly transport?: MailTransport;
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
          useFactory: () => new Mailer(transportOf(settings), settings.mailFrom ?? 'Kallelse <no-reply@localhost>'),
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

function transportOf({ smtpUrl, transport }: PrivacySettings): MailTransport {
  if (smtpUrl) {
    return new SmtpTransport(smtpUrl);
  }
  if (!transport) {
    throw new Error('SMTP_URL is missing, and there is no demo mailbox to take its place');
  }
  return transport;
}
