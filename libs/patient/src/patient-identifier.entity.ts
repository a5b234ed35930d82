import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  guardFunction,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Source,
  SpecialCategoryBasis,
  untilEvent,
  years,
} from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonnummerKind } from './personnummer.js';

export type IdentifierKind = PersonnummerKind | 'reserve';

/**
 * A number a patient is or was found by. A coordination number that becomes a personnummer ends one row and begins
 * another, so nothing written under the old number has to change.
 */
@Entity({ schema: 'patient', name: 'identifier' })
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  categories: [DataCategory.IdentityNumber],
  retention: untilEvent('the patient has no journal or booking left'),
  sources: [Source.Patient, Source.CareStaff],
  may: ['read', 'insert'],
  updates: ['validTo'],
})
@ProcessedFor(Purpose.AccessLog, {
  legalBasis: LegalBasis.LegalObligation,
  // HSLF-FS 2016:40 4 kap. 9 §: the log says whose data it was.
  categories: [DataCategory.IdentityNumber],
  retention: years(5, 'the log line'),
})
@ProcessedFor(Purpose.Journal, {
  legalBasis: LegalBasis.LegalObligation,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [DataCategory.IdentityNumber],
  retention: years(10, 'the last entry'),
})
export class PatientIdentifier extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(DataCategory.IdentityNumber)
  @Column('text')
  kind!: IdentifierKind;

  /** Who issues the numbers, as an OID; reserve numbers have the care provider's own. */
  @Personal(DataCategory.IdentityNumber)
  @Column('text')
  domain!: string;

  /** Dataskyddslagen 3 kap. 10 §: used to identify safely, therefore never in an address, a log, a queue or a mail. */
  @Personal(DataCategory.IdentityNumber)
  @Column('text')
  value!: string;

  @Personal(DataCategory.IdentityNumber)
  @Column('date')
  validFrom!: string;

  @Personal(DataCategory.IdentityNumber)
  @Column('date', { nullable: true })
  validTo!: string | null;
}

/** How far the care provider's own series of reserve numbers has come. */
@Entity({ schema: 'patient', name: 'reserve_series' })
@NotPersonal('a running number', { writtenFor: [Purpose.Booking], updates: ['last'] })
export class ReserveSeries {
  @PrimaryColumn('uuid')
  providerId!: string;

  @NotPersonal('a running number')
  @Column('integer')
  last!: number;
}

guardFunction('patient.register(uuid,uuid,text,text,text,text,date,text,text,text)', [Purpose.Booking]);
guardFunction('patient.identify(uuid,text,uuid,text,text)', [Purpose.Booking]);
