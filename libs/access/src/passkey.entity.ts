import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  DataSubject,
  days,
  guardFunction,
  hours,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Source,
} from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A public key whose private half never leaves an employee's authenticator: proof of who they are, beside BankID. */
@Entity({ schema: 'access', name: 'passkey' })
@ProcessedFor(Purpose.Identification, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.SignIn],
  retention: days(30, 'the employment ends'),
  sources: [Source.CareStaff],
  updates: ['revokedAt'],
})
export class Passkey extends ProviderRow {
  @Personal(DataCategory.SignIn)
  @Column('uuid')
  employeeId!: string;

  @Personal(DataCategory.SignIn)
  @Column('text')
  credentialId!: string;

  @Personal(DataCategory.SignIn)
  @Column('bytea')
  publicKey!: Buffer;

  @Personal(DataCategory.SignIn)
  @Column('bigint')
  counter!: string;

  @NotPersonal('how the authenticator is reached: usb, nfc, internal')
  @Column('text', { array: true })
  transports!: string[];

  @Personal(DataCategory.SignIn)
  @Column('text')
  name!: string;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}

/** What an authenticator is asked to sign. No role reads the table; functions find it by the browser's cookie, once. */
@Entity({ schema: 'access', name: 'passkey_challenge' })
@ProcessedFor(Purpose.Identification, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.SignIn],
  retention: hours(1, 'the sign-in'),
  sources: [Source.Use],
  may: [],
})
export class PasskeyChallenge {
  @PrimaryColumn('uuid')
  id!: string;

  @NotPersonal('when the row was made')
  @Column('timestamptz')
  createdAt!: Date;

  @Personal(DataCategory.SignIn)
  @Column('text')
  browserHash!: string;

  @NotPersonal('whether a passkey is enrolled or used')
  @Column('text')
  act!: 'enrol' | 'sign-in';

  @NotPersonal('random bytes')
  @Column('text')
  challenge!: string;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz')
  expiresAt!: Date;
}

for (const signature of [
  'remember_passkey_challenge(text,text,text)',
  'take_passkey_challenge(text,text)',
  'passkey_of(text)',
  'enrol_passkey(uuid,text,bytea,bigint,text[],text)',
  'sign_in_by_passkey(uuid,bigint,uuid,text)',
  'log_passkey_refusal(text)',
  'sit_down(uuid,text,text,text,text)',
  'lock_session(text)',
  'is_workstation(text)',
]) {
  guardFunction(`access.${signature}`, [Purpose.Identification]);
}
guardFunction('access.dead_token()', []);
