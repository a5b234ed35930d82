import {
  DataCategory,
  guardFunction,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Recipient,
  Source,
  hours,
} from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in under way. No role reads the table: a handful of functions finds the order by its browser's cookie. */
@Entity({ schema: 'access', name: 'bankid_order' })
@ProcessedFor(Purpose.Identification, {
  legalBasis: LegalBasis.LegalObligation,
  categories: [DataCategory.SignIn],
  retention: hours(1, 'the sign-in'),
  recipients: [Recipient.BankId],
  sources: [Source.BankId],
  may: [],
})
export class BankIdOrder {
  @PrimaryColumn('uuid')
  id!: string;

  @NotPersonal('when the row was made')
  @Column('timestamptz')
  createdAt!: Date;

  @Personal(DataCategory.SignIn)
  @Column('text')
  browserHash!: string;

  @NotPersonal('whether staff or a patient is signing in')
  @Column('text')
  audience!: 'staff' | 'patient';

  @NotPersonal('the care provider')
  @Column('uuid', { nullable: true })
  providerId!: string | null;

  @Personal(DataCategory.SignIn)
  @Column('text')
  orderRef!: string;

  @Personal(DataCategory.SignIn)
  @Column('text')
  qrStartToken!: string;

  @Personal(DataCategory.SignIn)
  @Column('text')
  qrStartSecret!: string;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz')
  startedAt!: Date;

  @Personal(DataCategory.SignIn)
  @Column('timestamptz')
  expiresAt!: Date;
}

guardFunction('access.remember_bankid_order(text,text,uuid,text,text,text)', [Purpose.Identification]);
guardFunction('access.bankid_order_of(text)', [Purpose.Identification]);
guardFunction('access.forget_bankid_order(text)', [Purpose.Identification]);
guardFunction('access.sign_in_staff(text,text,uuid,text)', [Purpose.Identification]);
guardFunction('access.sign_in_patient(text,text,text,text,uuid,text)', [Purpose.Identification]);
guardFunction('access.begin_session(uuid,uuid,text,text,text,uuid,uuid,uuid)', []);
