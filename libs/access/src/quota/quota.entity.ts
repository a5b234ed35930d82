import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  days,
  guardFunction,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  SeenAcrossUnits,
  Source,
  years,
} from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

guardFunction('access.note_search(uuid,text)', [Purpose.Booking]);
guardFunction('access.search_quota()', [Purpose.Booking]);
guardFunction('access.note_choice(uuid,text,text,text)', [Purpose.AccessControl]);
guardFunction('access.forget_searches()', [Purpose.AccessLog]);
for (const inner of ['judge_search(uuid,text,integer)', 'mark_quota(text,integer)', 'expected_today(uuid)']) {
  guardFunction(`access.${inner}`, []);
}

const COUNTED = {
  legalBasis: LegalBasis.LegalObligation,
  categories: [DataCategory.AccessTrace],
  sources: [Source.Use],
};

/** One search for a patient. Only counted, by access.note_search(), and forgotten the next day; the log keeps what the law asks for. */
@Entity({ schema: 'access', name: 'patient_search' })
@SeenAcrossUnits('counts what one employee searches for; nobody reads whom')
@ProcessedFor(Purpose.AccessControl, { ...COUNTED, retention: days(1, 'the log line'), may: [] })
export class PatientSearch {
  @PrimaryColumn('uuid')
  providerId!: string;

  @Personal(DataCategory.AccessTrace)
  @PrimaryColumn('uuid')
  employeeId!: string;

  @Personal(DataCategory.AccessTrace)
  @PrimaryColumn('timestamptz')
  at!: Date;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('uuid', { nullable: true })
  patientId!: string | null;
}

/** What an employee answered when asked why so many searches led nowhere. */
@Entity({ schema: 'access', name: 'limit_reason' })
@ProcessedFor(Purpose.AccessLog, { ...COUNTED, retention: years(5, 'the log line') })
export class LimitReason extends ProviderRow {
  @Personal(DataCategory.AccessTrace)
  @Column('uuid')
  employeeId!: string;

  @NotPersonal('the unit')
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.AccessTrace)
  @Column('timestamptz')
  at!: Date;

  @Personal(DataCategory.AccessTrace)
  @Column('text')
  reason!: string;
}
