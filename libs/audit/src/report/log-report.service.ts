import { AccessLog } from '@kallelse/access';
import { IdentityProtected, swedishDate } from '@kallelse/patient';
import { answeredBefore, context, type IdempotencyKey, InvalidRequest, newId, NotFound, sql } from '@kallelse/platform';
import { Disclosures, Purpose, Recipient } from '@kallelse/privacy';
import { Injectable } from '@nestjs/common';
import { type CaseRow, type LogReport, type NewLogReport, toLogReport } from './log-report.js';
import { LogReportNotThere } from './log-report.problems.js';
import * as SQL from './log-report.sql.js';
import { LINES_FOR_STAFF, type LogLineRow, toReported } from './log-line.js';
import { daysOf, oneMonthAfter } from './period.js';
import { printedReport } from './printed-report.js';

export interface Decision {
  readonly granted: boolean;
  readonly refusedBecause: string | null;
}

/** Who asks on paper or at the desk, for herself or for somebody else, is answered by staff: Patientdatalagen 8 kap. 5 §. */
@Injectable()
export class LogReportService {
  constructor(
    private readonly log: AccessLog,
    private readonly disclosures: Disclosures,
  ) {}

  async ofPatient(patientId: string): Promise<LogReport[]> {
    await assertOpen(patientId);
    const rows = await sql<CaseRow>(SQL.OF_PATIENT, [patientId]);
    await this.log.line('Läsa', patientId, 'LogReport', patientId);
    return rows.map(toLogReport);
  }

  async register(patientId: string, asked: NewLogReport, key: IdempotencyKey): Promise<LogReport> {
    assertDays(asked);
    await assertOpen(patientId);
    const id = newId();
    const earlier = await answeredBefore(key, id);
    if (earlier) {
      return toLogReport(await caseOf(earlier));
    }
    const { askedOn, askedBy, requesterName, identifiedBy, authorityShown, fromOn, toOn } = asked;
    const values = [
      askedOn,
      oneMonthAfter(askedOn),
      askedBy,
      requesterName,
      identifiedBy,
      authorityShown,
      fromOn,
      toOn,
    ];
    await sql(SQL.REGISTER, [id, patientId, ...values]);
    await sql(SQL.REMIND, [id]);
    await this.log.line('Skriva', patientId, 'LogReport', id);
    return toLogReport(await caseOf(id));
  }

  async decide(id: string, { granted, refusedBecause }: Decision): Promise<LogReport> {
    const { patient_id: patientId } = await caseOf(id);
    moved(await sql(SQL.DECIDE, [id, granted, granted ? null : refusedBecause]));
    if (!granted) {
      await sql(SQL.ANSWERED, [id]);
    }
    await this.log.line('Skriva', patientId, 'LogReport', id);
    return toLogReport(await caseOf(id));
  }

  /** Only what has been granted is printed, as often as the printer needs. */
  async printed(id: string, language: 'sv' | 'en'): Promise<Buffer> {
    const { patient_id: patientId, granted, from_on: fromOn, to_on: toOn } = await caseOf(id);
    if (!granted) {
      throw new LogReportNotThere();
    }
    const period = daysOf(fromOn, toOn);
    const rows = await sql<LogLineRow & { withheld: boolean }>(LINES_FOR_STAFF, [patientId, period.from, period.to]);
    await this.log.line('Utskrift', patientId, 'AccessLog', id);
    const accesses = rows.filter(({ withheld }) => !withheld).map(toReported);
    return printedReport({ patientId, period, accesses, withheld: rows.length - accesses.length }, language);
  }

  /** Who got it and when is kept, as Patientdatalagen 3 kap. 11 § asks of a copy of the record. */
  async handOut(id: string, to: string): Promise<LogReport> {
    const { patient_id: patientId } = await caseOf(id);
    moved(await sql(SQL.HAND_OUT, [id, to]));
    await sql(SQL.ANSWERED, [id]);
    await this.log.line('Utskrift', patientId, 'LogReport', id);
    await this.disclosures.release(
      { ...HANDED_OUT, patientId },
      // It leaves in somebody's hand: there is nothing to send.
      () => Promise.resolve(),
    );
    return toLogReport(await caseOf(id));
  }
}

const HANDED_OUT = {
  recipient: Recipient.Patient,
  kind: 'patient',
  purpose: Purpose.AccessLog,
  fields: ['at', 'unit', 'role', 'purpose', 'activity'],
  ground: 'Patientdatalagen 8 kap. 5 §',
} as const;

async function caseOf(id: string): Promise<CaseRow> {
  const [row] = await sql<CaseRow>(SQL.BY_ID, [id]);
  if (!row) {
    throw new NotFound();
  }
  await assertOpen(row.patient_id);
  return row;
}

async function assertOpen(patientId: string): Promise<void> {
  const [answer] = await sql<{ may: 'open' | 'concealed' | 'not-found' }>(SQL.MAY_REPORT, [patientId]);
  if (answer?.may === 'concealed') {
    throw new IdentityProtected();
  }
  if (answer?.may !== 'open' || context().actor === null) {
    throw new NotFound();
  }
}

function assertDays({ askedOn, fromOn, toOn }: NewLogReport): void {
  if (askedOn > swedishDate(context().now)) {
    throw new InvalidRequest([{ field: 'askedOn', code: 'day-in-the-future' }]);
  }
  if (fromOn > toOn) {
    throw new InvalidRequest([{ field: 'toOn', code: 'before-it-begins' }]);
  }
}

function moved(rows: readonly unknown[]): void {
  if (rows.length === 0) {
    throw new LogReportNotThere();
  }
}
