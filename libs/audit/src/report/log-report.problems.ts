import { Problem } from '@kallelse/platform';

/** Decided twice, handed out before it was granted, or handed out already. Nothing was changed. */
export class LogReportNotThere extends Problem {
  readonly type = 'log-report-out-of-order';
  readonly status = 409;

  constructor() {
    super('The case is not at the step you took');
  }
}

export class LogReportTooLong extends Problem {
  readonly type = 'log-report-too-long';
  readonly status = 422;

  constructor(lines: number, most: number) {
    super('Ask for a shorter period', { lines, most });
  }
}
