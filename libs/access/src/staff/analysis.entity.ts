import { ProviderRow } from '@kallelse/platform';
import {
  DataCategory,
  DataSubject,
  LegalBasis,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  years,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';

/** HSLF-FS 2016:40 4 kap. 2 §: what a role at a unit needs and what could go wrong, written before anyone is given it. A version never changes. */
@Entity({ schema: 'access', name: 'needs_and_risk_analysis' })
@ProcessedFor(Purpose.Staff, {
  legalBasis: LegalBasis.LegalObligation,
  subjects: [DataSubject.Employee],
  categories: [DataCategory.Employment],
  retention: years(5, 'the assignment ends'),
  may: ['read', 'insert'],
})
export class NeedsAndRiskAnalysis extends ProviderRow {
  @NotPersonal('the unit')
  @Column('uuid')
  unitId!: string;

  @NotPersonal('the role')
  @Column('text')
  role!: string;

  @NotPersonal('the version')
  @Column('int')
  version!: number;

  @NotPersonal('what the role has to do')
  @Column('text')
  tasks!: string;

  @NotPersonal('whose data the tasks need')
  @Column('text')
  whose!: string;

  @NotPersonal('which data the tasks need')
  @Column('text')
  categories!: string;

  @NotPersonal('what could go wrong')
  @Column('text')
  risks!: string;

  @NotPersonal('what was decided')
  @Column('text')
  decision!: string;

  @NotPersonal('when it was decided')
  @Column('date')
  decidedOn!: string;

  @Personal(DataCategory.Employment)
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @NotPersonal('when it is to be looked at again')
  @Column('date')
  reviewOn!: string;
}
