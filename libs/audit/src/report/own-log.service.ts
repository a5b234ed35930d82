import { AccessLog } from '@kallelse/access';
import { context, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { type LogLineRow, LINES_OF, MONTHS_OF, type ReportedAccess, toReported } from './log-line.js';
import { monthOf, type Period, swedishMonth } from './period.js';
import { printedReport } from './printed-report.js';

/** One month of the log of whoever is signed in. */
export interface OwnLogMonth {
  /** False: the number signed in with is no patient of this care provider, so there is nothing to have read. */
  readonly isPatient: boolean;
  readonly month: string;
  /** Those with lines in them, newest first. */
  readonly months: readonly string[];
  readonly accesses: readonly ReportedAccess[];
}

/**
 * Patientdatalagen 5 kap. 5 §: a patient may have direct access to the log of her own record. Whose it is follows from
 * the session and from nothing the request says, so nobody reads for a child or for somebody else.
 */
@Injectable()
export class OwnLogService {
  constructor(private readonly log: AccessLog) {}

  async month(asked?: string): Promise<OwnLogMonth> {
    const { patient, now } = context();
    if (patient === null) {
      return { isPatient: false, month: asked ?? swedishMonth(now), months: [], accesses: [] };
    }
    const months = (await sql<{ month: string }>(MONTHS_OF, [patient])).map(({ month }) => month);
    const month = asked ?? months[0] ?? swedishMonth(now);
    const accesses = await this.lines(patient, monthOf(month));
    await this.log.line('Läsa', patient, 'AccessLog', patient);
    return { isPatient: true, month, months, accesses };
  }

  /** Null: whoever is signed in is no patient here. */
  async printed(period: Period, language: 'sv' | 'en'): Promise<Buffer | null> {
    const { patient } = context();
    if (patient === null) {
      return null;
    }
    const accesses = await this.lines(patient, period);
    await this.log.line('Utskrift', patient, 'AccessLog', patient);
    return printedReport({ patientId: patient, period, accesses, withheld: 0 }, language);
  }

  private async lines(patient: string, { from, to }: Period): Promise<ReportedAccess[]> {
    return (await sql<LogLineRow>(LINES_OF, [patient, from, to])).map(toReported);
  }
}
