import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  days,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Recipient,
  Source,
  SpecialCategoryBasis,
  untilEvent,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

/** Somebody signed in. The cookie holds the token, this row only its hash; revoking it ends the next request. */
@Entity({ schema: 'access', name: 'session' })
@ProcessedFor(Purpose.Identification, {
  legalBasis: LegalBasis.LegalObligation,
  categories: [DataCategory.SignIn, DataCategory.Name, DataCategory.Employment],
  retention: days(30, 'the session ends'),
  sources: [Source.BankId],
  updates: ['revokedAt', 'assignmentId', 'noticedAt'],
})
export class Session extends ProviderRow {
  @Personal(DataCategory.SignIn)
  @Column('text')
  tokenHash!: string;

  @Personal(DataCategory.SignIn)
  @Column('text')
  kind!: 'staff' | 'patient';

  @Personal(DataCategory.Name)
  @Column('text')
  holderName!: string;

  @Personal(DataCategory.Employment)
  @Column('uuid', { nullable: true })
  employeeId!: string | null;

  @Personal(DataCategory.Employment)
  @Column('uuid', { nullable: true })
  assignmentId!: string | null;

  @Personal(DataCategory.SignIn)
  @Column('uuid', { nullable: true })
  patientId!: string | null;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz')
  lastUsedAt!: Date;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz')
  expiresAt!: Date;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  /** Since when the screen is locked: the token is dead, and only the person opens the session again. */
  @Personal(DataCategory.SignIn)
  @Column('timestamptz', { nullable: true })
  lockedAt!: Date | null;

  /** Hash of the computer's own cookie, by which a person's locked session is found again there. */
  @Personal(DataCategory.SignIn)
  @Column('text', { nullable: true })
  workstationHash!: string | null;

  /** Family of browser and system, for the person to recognise; never an address (HK-07). */
  @Personal(DataCategory.SignIn)
  @Column('text', { nullable: true })
  device!: string | null;

  @Personal(DataCategory.SignIn)
  @Column('text')
  openedWith!: 'bankid' | 'passkey' | 'oidc';

  @Personal(DataCategory.SignIn)
  @Column('text', { nullable: true })
  leftAt!: string | null;

  @Personal(DataCategory.SignIn)
  @Column('boolean')
  newDevice!: boolean;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz', { nullable: true })
  noticedAt!: Date | null;
}

/** A link in a mail: good for one permission on one thing until it expires. Only the token's hash is kept. */
@Entity({ schema: 'access', name: 'link_token' })
@ProcessedFor(Purpose.Message, {
  legalBasis: LegalBasis.Contract,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [DataCategory.SignIn, DataCategory.Appointment],
  retention: untilEvent('the link expires'),
  recipients: [Recipient.Patient, Recipient.MailCarrier],
  may: ['read', 'insert'],
})
export class LinkToken extends ProviderRow {
  @Personal(DataCategory.SignIn)
  @Column('text')
  tokenHash!: string;

  @NotPersonal('what the link is good for')
  @Column('text')
  permission!: string;

  @Personal(DataCategory.Appointment)
  @Column('uuid')
  subjectId!: string;

  @NotPersonal('an expiry date')
  @Column('timestamptz')
  expiresAt!: Date;
}
