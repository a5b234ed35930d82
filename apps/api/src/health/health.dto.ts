export class HealthDto {
  status!: 'ok' | 'degraded';
  database!: 'ok';
  /** Months for which the access log has a partition; under three is degraded. */
  logMonthsAhead!: number;
  /** True only where the people are invented: the pages say so, and show the mailbox. */
  demo!: boolean;
}
