export type EmploymentState = 'coming' | 'current' | 'ended';
export type AssignmentState = 'coming' | 'current' | 'ended';
export type AnalysisState = 'in-force' | 'superseded' | 'review-passed';

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

export interface EmployeeSummary {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string;
  readonly employment: 'employed' | 'hired';
  readonly state: EmploymentState;
  readonly startedOn: string | null;
  /** The first day without an account. */
  readonly endedOn: string | null;
  /** STF-1: nobody has looked the licence up in HOSP. */
  readonly licenceUnchecked: boolean;
  /** Of today. */
  readonly roles: readonly { readonly role: string; readonly unit: NamedUnit }[];
}

export interface Licence {
  readonly type: string;
  readonly number: string;
  readonly checkedOn: string | null;
  readonly checkedBy: string | null;
}

export interface AssignmentView {
  readonly id: string;
  readonly role: string;
  readonly unit: NamedUnit;
  readonly fromOn: string;
  /** The last day, counted. */
  readonly toOn: string | null;
  readonly state: AssignmentState;
  readonly analysis: { readonly id: string; readonly version: number; readonly state: AnalysisState };
  readonly givenBy: string | null;
  readonly reviewedOn: string | null;
}

export interface EmployeeView extends EmployeeSummary {
  /** YYYYMMDD-•••• */
  readonly masked: string;
  readonly employer: string | null;
  readonly licence: Licence | null;
  readonly assignments: readonly AssignmentView[];
  /** Booked visits that still wait for this person. */
  readonly visitsAhead: number;
}
