import { deadlineOf, hoursLeft } from './deadline.js';
import { all, type Audience, type IncidentStep, type Language, latest, type Notification } from './incident-step.js';

export interface IncidentRow {
  id: string;
  number: number;
  opened_at: Date;
  opened_by: string;
  unit: string | null;
  what: string;
  happened_at: Date | null;
  noticed_at: Date;
}

export interface StepRow {
  id: string;
  incident_id: string;
  seq: number;
  at: Date;
  by: string;
  kind: string;
  content: unknown;
}

export const MISSING = [
  'investigation',
  'risk',
  'authority-decision',
  'patients-decision',
  'authority-told',
  'patients-told',
] as const;
export type Missing = (typeof MISSING)[number];

/** A breach and all that has been done about it; what holds now is what the latest steps say. */
export class IncidentCase {
  constructor(
    private readonly row: IncidentRow,
    readonly steps: readonly IncidentStep[],
    private readonly now: Date,
  ) {}

  get id(): string {
    return this.row.id;
  }

  get facts() {
    const { id, number, what, unit } = this.row;
    const { opened_at: openedAt, opened_by: openedBy, happened_at: happenedAt, noticed_at: noticedAt } = this.row;
    return { id, number, what, unit, openedAt, openedBy, happenedAt, noticedAt };
  }

  get deadline(): Date {
    return deadlineOf(this.row.noticed_at);
  }

  get hoursLeft(): number {
    return hoursLeft(this.row.noticed_at, this.now);
  }

  get isClosed(): boolean {
    return latest(this.steps, 'closing') !== null;
  }

  get investigation() {
    return latest(this.steps, 'investigation');
  }

  get risk() {
    return latest(this.steps, 'risk');
  }

  get affected() {
    return latest(this.steps, 'affected');
  }

  decision(audience: Audience) {
    return latest(this.steps, 'decision', (decision) => decision.audience === audience);
  }

  text(audience: Audience, language: Language) {
    return latest(this.steps, 'text', (text) => text.audience === audience && text.language === language);
  }

  /** The first one counts against the clock. */
  told(audience: Audience): Notification | null {
    return all(this.steps, 'notification').find((notification) => notification.audience === audience) ?? null;
  }

  /** GDPR 33(1): from this instant on a first notification needs reasons for its delay. */
  wouldBeLate(audience: Audience, at: Date): boolean {
    return audience === 'authority' && this.told('authority') === null && at > this.deadline;
  }

  /** What has to be there before the case is closed. */
  get missing(): Missing[] {
    return [
      ...(this.investigation ? [] : (['investigation'] as const)),
      ...(this.risk ? [] : (['risk'] as const)),
      ...this.missingOf('authority'),
      ...this.missingOf('patients'),
    ];
  }

  private missingOf(audience: Audience): Missing[] {
    const decision = this.decision(audience);
    if (!decision) {
      return [`${audience}-decision`];
    }
    return decision.notify && !this.told(audience) ? [`${audience}-told`] : [];
  }
}
