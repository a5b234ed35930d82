import { Problem } from '@kallelse/platform';

export interface FreeTime {
  readonly practitionerId: string;
  readonly startsAt: string;
}

/** Two people reached for one time; this one gets the nearest free times instead. */
export class SlotTaken extends Problem {
  readonly type = 'slot-taken';
  readonly status = 409;

  constructor(nearest: readonly FreeTime[]) {
    super('Somebody else has just taken that time', { nearest });
  }
}

export class OutsideOpeningHours extends Problem {
  readonly type = 'outside-opening-hours';
  readonly status = 400;

  constructor() {
    super('No visit can begin at that time', {}, [{ field: 'startsAt', code: 'outside-opening-hours' }]);
  }
}

export class TimeInThePast extends Problem {
  readonly type = 'time-in-the-past';
  readonly status = 400;

  constructor() {
    super('That time has passed', {}, [{ field: 'startsAt', code: 'time-in-the-past' }]);
  }
}

/** Nothing is left of the hold, not even which time it kept. */
export class HoldExpired extends Problem {
  readonly type = 'hold-expired';
  readonly status = 409;

  constructor() {
    super('The time is no longer kept; choose a time again');
  }
}

export class VisitHasBegun extends Problem {
  readonly type = 'visit-has-begun';
  readonly status = 409;

  constructor(bookingId: string) {
    super('A visit that has begun cannot be cancelled or moved', { bookingId });
  }
}

/** What was given back cannot be moved; it is booked anew. */
export class VisitCancelled extends Problem {
  readonly type = 'visit-cancelled';
  readonly status = 409;

  constructor(bookingId: string) {
    super('The visit is cancelled; book a new time', { bookingId });
  }
}

/** GDPR Article 13: the person reads the text that is in force, not an older one. */
export class NoticeMissing extends Problem {
  readonly type = 'notice-missing';
  readonly status = 400;

  constructor() {
    super('Read what happens with the data first', {}, [{ field: 'noticeVersion', code: 'notice-outdated' }]);
  }
}

/** Two desks are at it, or the page is old: what the visit is now is in the answer. */
export class StepNotPossible extends Problem {
  readonly type = 'step-not-possible';
  readonly status = 409;

  constructor(state: string | null) {
    super('That is not the next step of this visit', { state });
  }
}

export class VisitNotYet extends Problem {
  readonly type = 'visit-not-yet';
  readonly status = 409;

  constructor() {
    super('Nobody arrives before the day of the visit, or is missed before its time');
  }
}

/** BK-14: what became of a visit is not rewritten afterwards. */
export class UndoneTooLate extends Problem {
  readonly type = 'undone-too-late';
  readonly status = 409;

  constructor() {
    super('A step is undone on the day it was taken');
  }
}

/** Offentlighets- och sekretesslagen 22 kap. 1 §: where somebody with protected identity lives is not asked at the desk. */
export class ContactNotAsked extends Problem {
  readonly type = 'contact-not-asked';
  readonly status = 409;

  constructor() {
    super('Nothing of where to reach somebody with protected identity is written down at the desk');
  }
}
