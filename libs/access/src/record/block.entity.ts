import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  LegalBasis,
  Personal,
  ProcessedFor,
  Purpose,
  SeenAcrossUnits,
  Source,
  SpecialCategoryBasis,
  years,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

/** Spärr: what one unit or process documented is kept from the others. Patientdatalagen 4 kap. 4 §. */
@Entity({ schema: 'access', name: 'block' })
@SeenAcrossUnits('whoever registers or ends a block for the patient has to see it; the opening of one is logged')
@ProcessedFor(Purpose.AccessControl, {
  legalBasis: LegalBasis.LegalObligation,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  categories: [DataCategory.Block, DataCategory.Employment],
  retention: years(10, 'the last entry'),
  sources: [Source.Patient],
  may: ['read', 'insert'],
  updates: ['endedAt', 'endedBy'],
})
export class Block extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(DataCategory.Block)
  @Column('uuid', { nullable: true })
  unitId!: string | null;

  /** What units of one discipline do: access.unit.discipline. */
  @Personal(DataCategory.Block)
  @Column('text', { nullable: true })
  process!: string | null;

  @Personal(DataCategory.Block)
  @Column('timestamptz')
  fromAt!: Date;

  /** Null: the patient did it herself, signed in. */
  @Personal(DataCategory.Employment)
  @Column('uuid', { nullable: true })
  recordedBy!: string | null;

  @Personal(DataCategory.Block)
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Personal(DataCategory.Employment)
  @Column('uuid', { nullable: true })
  endedBy!: string | null;
}
