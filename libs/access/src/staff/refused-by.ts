import type { Problem } from '@kallelse/platform';
import {
  AlreadyEmployed,
  AnalysisNotInForce,
  AnalysisRewritten,
  AssignmentOverlaps,
  HiredStaffNotAllowed,
  HiredStaffStillHere,
  OutsideEmployment,
  OwnAssignment,
} from './staff.problems.js';

const PROBLEMS: Readonly<Record<string, new () => Problem>> = {
  hired_staff_allowed: HiredStaffNotAllowed,
  hired_staff_gone: HiredStaffStillHere,
  one_employment_at_a_time: AlreadyEmployed,
  analysis_in_force: AnalysisNotInForce,
  analysis_version_unique: AnalysisRewritten,
  assignment_once_at_a_time: AssignmentOverlaps,
  assignment_within_employment: OutsideEmployment,
  nobody_reviews_himself: OwnAssignment,
};

/** The database decides; here its refusals get their names. */
export async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const Named = PROBLEMS[constraintOf(error)];
    throw Named ? new Named() : error;
  }
}

function constraintOf(error: unknown): string {
  const { constraint } = (error ?? {}) as { constraint?: unknown };
  return typeof constraint === 'string' ? constraint : '';
}
