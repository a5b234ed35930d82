import { NotPersonal, Purpose } from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const RULES = [
  'relationDaysAhead',
  'relationDaysAfter',
  'choiceHours',
  'blockOpeningHours',
  'searchesPerHour',
  'choicesPerDay',
  'sampleSize',
  'hiredStaff',
  'namesInLogReport',
];

/** What a care provider decides for itself about access. One row each, from the provider's first moment. */
@Entity({ schema: 'access', name: 'access_rules' })
@NotPersonal('decisions of the care provider', { writtenFor: [Purpose.AccessControl], may: [], updates: RULES })
export class AccessRules {
  @PrimaryColumn('uuid')
  providerId!: string;

  /** Days before a booked visit from which it is a care relation. */
  @NotPersonal('a rule')
  @Column('smallint')
  relationDaysAhead!: number;

  /** Days after a visit, a call or an entry for which it is one. */
  @NotPersonal('a rule')
  @Column('smallint')
  relationDaysAfter!: number;

  @NotPersonal('a rule')
  @Column('smallint')
  choiceHours!: number;

  @NotPersonal('a rule')
  @Column('smallint')
  blockOpeningHours!: number;

  @NotPersonal('a rule')
  @Column('smallint')
  searchesPerHour!: number;

  @NotPersonal('a rule')
  @Column('smallint')
  choicesPerDay!: number;

  /** How many occasions a month are reviewed by chance, per unit. */
  @NotPersonal('a rule')
  @Column('smallint')
  sampleSize!: number;

  /** AO-12: whether somebody hired through another company may have an account. */
  @NotPersonal('a rule')
  @Column('boolean')
  hiredStaff!: boolean;

  /** Patientdatalagen 8 kap. 5 §: public care tells who has read, private care may. */
  @NotPersonal('a rule')
  @Column('boolean')
  namesInLogReport!: boolean;
}
