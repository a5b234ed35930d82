import type { RecallReason } from '@kallelse/journal';
import { ProviderRow } from '@kallelse/platform';
import {
  Blockable,
  DataCategory,
  LegalBasis,
  months,
  NotPersonal,
  Personal,
  ProcessedFor,
  Purpose,
  Source,
  SpecialCategoryBasis,
} from '@kallelse/privacy';
import { Column, Entity } from 'typeorm';
import type { CallOutcome } from './call-outcome.js';
import type { StopCause } from './plan/recall-plan.js';

const { RecallPlan, CallHistory, Employment } = DataCategory;

/** Carrying out the interval the examiner chose is administration of care: Patientdatalagen 2 kap. 4 § 2 p. */
const RECALL = {
  legalBasis: LegalBasis.PublicInterest,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  sources: [Source.CareStaff],
  may: ['read' as const, 'insert' as const],
};

/** Recall's own copy of what a signed version decided. The journal itself is never read. */
@Entity({ schema: 'recall', name: 'decision' })
@Blockable()
@ProcessedFor(Purpose.Recall, { ...RECALL, categories: [RecallPlan], retention: months(24, 'the due month') })
export class KeptDecision extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(RecallPlan)
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.Identifier)
  @Column('uuid')
  entryId!: string;

  @NotPersonal('a running number')
  @Column('int')
  entryVersion!: number;

  @Personal(RecallPlan)
  @Column('date')
  examinedOn!: string;

  @Personal(RecallPlan)
  @Column('int', { nullable: true })
  months!: number | null;

  @Personal(RecallPlan)
  @Column('text', { nullable: true })
  reason!: RecallReason | null;

  @Personal(RecallPlan)
  @Column('date', { nullable: true })
  dueOn!: string | null;
}

/** One patient to be called for one reason. */
@Entity({ schema: 'recall', name: 'item' })
@Blockable()
@ProcessedFor(Purpose.Recall, {
  ...RECALL,
  categories: [RecallPlan, Employment],
  retention: months(24, 'the due month'),
  updates: ['state', 'notBefore', 'claimedBy', 'claimedUntil'],
})
export class RecallItem extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(RecallPlan)
  @Column('uuid')
  unitId!: string;

  @Personal(DataCategory.Identifier)
  @Column('uuid')
  decisionId!: string;

  @Personal(RecallPlan)
  @Column('text')
  reason!: RecallReason;

  @Personal(RecallPlan)
  @Column('date')
  dueOn!: string;

  @Personal(RecallPlan)
  @Column('timestamptz')
  opensAt!: Date;

  @Personal(RecallPlan)
  @Column('text')
  state!: string;

  @Personal(RecallPlan)
  @Column('timestamptz')
  notBefore!: Date;

  /** The caller who has the card open, and for how long nobody else gets it. */
  @Personal(Employment)
  @Column('uuid', { nullable: true })
  claimedBy!: string | null;

  @NotPersonal('when a lease ends')
  @Column('timestamptz')
  claimedUntil!: Date;
}

/** What came of one call. Which number was dialled and what was said are not kept. */
@Entity({ schema: 'recall', name: 'attempt' })
@Blockable()
@ProcessedFor(Purpose.Recall, { ...RECALL, categories: [CallHistory, Employment], retention: months(24, 'the call') })
export class CallAttempt extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  itemId!: string;

  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(CallHistory)
  @Column('uuid')
  unitId!: string;

  @Personal(Employment)
  @Column('uuid')
  callerId!: string;

  @Personal(CallHistory)
  @Column('timestamptz')
  at!: Date;

  @Personal(CallHistory)
  @Column('text')
  outcome!: CallOutcome;

  @Personal(CallHistory)
  @Column('timestamptz', { nullable: true })
  callBackAt!: Date | null;

  @Personal(CallHistory)
  @Column('uuid', { nullable: true })
  bookingId!: string | null;
}

/** Somebody who is not to be called, whatever is decided later: care is voluntary, and the dead are left in peace. */
@Entity({ schema: 'recall', name: 'stop' })
@ProcessedFor(Purpose.Recall, { ...RECALL, categories: [CallHistory], retention: months(24, 'the call') })
export class RecallStop extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(DataCategory.Identifier)
  @Column('uuid')
  attemptId!: string;

  @Personal(CallHistory)
  @Column('text')
  cause!: StopCause;
}
