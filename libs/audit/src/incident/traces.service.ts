import { InvalidRequest, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { TRACES } from './affected.sql.js';

/** One sign-in of one account at one unit, as the log knows it. */
export interface Trace {
  readonly employeeId: string;
  readonly name: string;
  readonly title: string;
  readonly sessionId: string | null;
  readonly unitId: string | null;
  readonly unit: string | null;
  readonly lines: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

interface TraceRow {
  employee_id: string;
  name: string;
  title: string;
  session_id: string | null;
  unit_id: string | null;
  unit: string | null;
  lines: number;
  first_at: Date;
  last_at: Date;
}

/** Who was at work in a window, to choose whose account to ask the log about. */
@Injectable()
export class TracesService {
  async within(from: string, to: string): Promise<Trace[]> {
    if (new Date(from) >= new Date(to)) {
      throw new InvalidRequest([{ field: 'to', code: 'before-it-begins' }]);
    }
    return (await sql<TraceRow>(TRACES, [from, to])).map((row) => ({
      employeeId: row.employee_id,
      name: row.name,
      title: row.title,
      sessionId: row.session_id,
      unitId: row.unit_id,
      unit: row.unit,
      lines: row.lines,
      firstAt: row.first_at,
      lastAt: row.last_at,
    }));
  }
}
