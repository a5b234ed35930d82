import {
  DataCategory,
  DataSubject,
  guardFunction,
  hours,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Recipient,
  Source,
} from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in under way at a broker. No role reads the table; the functions below find it by the browser's cookie. */
@Entity({ schema: 'access', name: 'oidc_request' })
@ProcessedFor(Purpose.Identification, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.SignIn],
  retention: hours(1, 'the sign-in'),
  recipients: [Recipient.IdentityBroker],
  sources: [Source.IdentityBroker],
  may: [],
})
export class OidcRequest {
  @PrimaryColumn('uuid')
  id!: string;

  @NotPersonal('when the row was made')
  @Column('timestamptz')
  createdAt!: Date;

  @Personal(DataCategory.SignIn)
  @Column('text')
  browserHash!: string;

  @Personal(DataCategory.SignIn)
  @Column('text')
  stateHash!: string;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz')
  expiresAt!: Date;
}

guardFunction('access.remember_oidc_request(text,text)', [Purpose.Identification]);
guardFunction('access.take_oidc_answer(text,text)', [Purpose.Identification]);
guardFunction('access.sign_in_by_oidc(text,text,uuid,text)', [Purpose.Identification]);
