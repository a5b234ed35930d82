import { InvalidRequest, Problem } from '@kallelse/platform';

/** AO-12: the care provider, or what it has promised its patients, lets only its own employees in. */
export class HiredStaffNotAllowed extends Problem {
  readonly type = 'hired-staff-not-allowed';
  readonly status = 409;

  constructor() {
    super('Only employees of the care provider may have an account here');
  }
}

export class HiredStaffStillHere extends Problem {
  readonly type = 'hired-staff-still-here';
  readonly status = 409;

  constructor() {
    super('Hired staff have accounts; end those first');
  }
}

export class AlreadyEmployed extends Problem {
  readonly type = 'already-employed';
  readonly status = 409;

  constructor() {
    super('This person has an employment here in that time already');
  }
}

/** HSLF-FS 2016:40 4 kap. 2 §: no authorisation without an analysis that holds. */
export class AnalysisNotInForce extends Problem {
  readonly type = 'analysis-not-in-force';
  readonly status = 409;

  constructor() {
    super('The analysis has a newer version, or is to be looked at again before that day');
  }
}

export class AssignmentOverlaps extends Problem {
  readonly type = 'assignment-overlaps';
  readonly status = 409;

  constructor() {
    super('This person has that role at that unit in that time already');
  }
}

export class OutsideEmployment extends Problem {
  readonly type = 'outside-employment';
  readonly status = 409;

  constructor() {
    super('The employment does not last that long');
  }
}

export class AnalysisRewritten extends Problem {
  readonly type = 'analysis-rewritten';
  readonly status = 409;

  constructor() {
    super('Somebody has written a newer version meanwhile');
  }
}

/** Somebody has to be able to give, review and end what the others may do. */
export class LastHeadOfOperations extends Problem {
  readonly type = 'last-head-of-operations';
  readonly status = 409;

  constructor() {
    super('Nobody else would be head of operations; give somebody else the assignment first');
  }
}

export class EmploymentEnded extends Problem {
  readonly type = 'employment-ended';
  readonly status = 409;

  constructor() {
    super('The employment has ended; what it says is history');
  }
}

export class OwnAssignment extends Problem {
  readonly type = 'own-assignment';
  readonly status = 403;

  constructor() {
    super('Somebody else has to review your own assignment');
  }
}

export class InThePast extends InvalidRequest {
  constructor(field: string) {
    super([{ field, code: 'day-in-the-past' }]);
  }
}
