/** Who is told of a breach: the authority (GDPR 33) or the patients (GDPR 34). */
export const AUDIENCES = ['authority', 'patients'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** GDPR 34(1) asks for a high risk, 33(1) for any risk that is not unlikely. */
export const RISKS = ['unlikely', 'risk', 'high-risk'] as const;
export type RiskLevel = (typeof RISKS)[number];

/** GDPR 33(4): what is not known yet may follow in phases. */
export const PHASES = ['complete', 'initial', 'supplement'] as const;
export type Phase = (typeof PHASES)[number];

/** GDPR 33(3) a, c and d; b is the care provider's own contact. */
export interface Investigation {
  readonly nature: string;
  readonly subjects: string;
  readonly subjectCount: number;
  readonly records: string;
  readonly recordCount: number;
  readonly consequences: string;
  readonly measures: string;
}

export interface RiskAssessment {
  readonly level: RiskLevel;
  readonly reasons: string;
}

export interface NotificationDecision {
  readonly audience: Audience;
  readonly notify: boolean;
  readonly reasons: string;
}

export interface Notification {
  readonly audience: Audience;
  readonly at: string;
  readonly phase: Phase;
  readonly reference: string | null;
  /** GDPR 33(1): a notification after 72 hours says why. */
  readonly lateReasons: string | null;
}

export interface AffectedQuery {
  readonly employeeId: string | null;
  readonly sessionId: string | null;
  readonly unitId: string | null;
  readonly from: string;
  readonly to: string;
}

export interface AffectedDrawing extends AffectedQuery {
  readonly patients: number;
  readonly accesses: number;
}

export interface IncidentText {
  readonly audience: Audience;
  readonly language: Language;
  readonly version: number;
  readonly body: string;
}

export interface Closing {
  readonly lessons: string;
}

/** Every kind of step, and what it says. */
export interface StepContents {
  investigation: Investigation;
  risk: RiskAssessment;
  decision: NotificationDecision;
  notification: Notification;
  affected: AffectedDrawing;
  text: IncidentText;
  closing: Closing;
}

export type StepKind = keyof StepContents;

export type IncidentStep = {
  [Kind in StepKind]: {
    readonly id: string;
    readonly seq: number;
    readonly at: Date;
    readonly by: string;
    readonly kind: Kind;
    readonly content: StepContents[Kind];
  };
}[StepKind];

/** What the latest step of the kind says, or the latest that fits. */
export function latest<Kind extends StepKind>(
  steps: readonly IncidentStep[],
  kind: Kind,
  fits: (content: StepContents[Kind]) => boolean = () => true,
): StepContents[Kind] | null {
  const found = all(steps, kind).filter(fits);
  return found.at(-1) ?? null;
}

export function all<Kind extends StepKind>(steps: readonly IncidentStep[], kind: Kind): StepContents[Kind][] {
  return steps.flatMap((step) => (step.kind === kind ? [step.content as StepContents[Kind]] : []));
}
