import { answeredBefore, type IdempotencyKey, InvalidRequest, newId, NotFound, sql } from '@kallelse/platform';
import { guardFunction, Purpose } from '@kallelse/privacy';
import type { EmployeeSummary, EmployeeView } from './employee.view.js';
import { EMPLOYEE, EMPLOYEES } from './employees.sql.js';
import { named } from './refused-by.js';
import { EmploymentEnded, InThePast, LastHeadOfOperations } from './staff.problems.js';
import { today } from './today.js';

guardFunction('access.end_employment(uuid,date)', [Purpose.Staff]);
guardFunction('access.close_ended_employments()', [Purpose.Staff]);
guardFunction('access.end_sessions_of(uuid)', [Purpose.Staff]);
guardFunction('access.visits_ahead(uuid)', [Purpose.Staff]);
guardFunction('access.head_remains(date,uuid,uuid)', []);

export interface StatedLicence {
  readonly type: string;
  readonly number: string;
  /** The day somebody looked it up in HOSP. */
  readonly checkedOn?: string | undefined;
}

export interface Particulars {
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string;
  readonly licence?: StatedLicence | undefined;
}

export interface NewEmployee extends Particulars {
  /** Twelve digits. */
  readonly digits: string;
  readonly startedOn: string;
  /** The company somebody hired is employed by; nobody: employed here. */
  readonly employer?: string | undefined;
}

const REGISTER = `
  INSERT INTO access.employee
    (provider_id, id, created_at, given_name, family_name, title, licence_type, licence_number, licence_checked_on, licence_checked_by,
     personnummer, employment, employer, started_on)
  VALUES (platform.provider(), $1, platform.now(), $2, $3, $4, $5, $6, $7::date, CASE WHEN $7::date IS NOT NULL THEN platform.actor() END,
          $8, CASE WHEN $9::text IS NULL THEN 'employed' ELSE 'hired' END, $9, $10)
  RETURNING access.log('Skriva', NULL, 'Employee', id)`;

// A check stands as long as the licence it was of does; the same check written again keeps who made it.
const CHANGE = `
  UPDATE access.employee SET given_name = $2, family_name = $3, title = $4, licence_type = $5, licence_number = $6, licence_checked_on = $7::date,
    licence_checked_by = CASE
      WHEN $7::date IS NULL THEN NULL
      WHEN licence_checked_on = $7::date AND licence_number = $6 AND licence_type = $5 THEN licence_checked_by
      ELSE platform.actor() END
  WHERE provider_id = platform.provider() AND id = $1
  RETURNING access.log('Skriva', NULL, 'Employee', id)`;

const END = 'SELECT access.end_employment($1, $2) AS outcome';

/** Who is employed. Each change is by somebody with staff:manage, and leaves its line in the access log. */
export class Employees {
  async all(): Promise<EmployeeSummary[]> {
    return sql<EmployeeSummary & Record<string, unknown>>(EMPLOYEES);
  }

  async byId(id: string): Promise<EmployeeView> {
    const [found] = await sql<EmployeeView & Record<string, unknown>>(EMPLOYEE, [id]);
    if (!found) {
      throw new NotFound();
    }
    return found;
  }

  /** @throws AlreadyEmployed, HiredStaffNotAllowed */
  async register(person: NewEmployee, key: IdempotencyKey): Promise<EmployeeView> {
    const id = newId();
    const earlier = await answeredBefore(key, id);
    if (earlier) {
      return this.byId(earlier);
    }
    notAfterToday(person);
    const { digits, employer, startedOn } = person;
    await named(sql(REGISTER, [id, ...particulars(person), digits, employer ?? null, startedOn]));
    return this.byId(id);
  }

  async change(id: string, person: Particulars): Promise<EmployeeView> {
    notAfterToday(person);
    const { state } = await this.byId(id);
    if (state === 'ended') {
      throw new EmploymentEnded();
    }
    await sql(CHANGE, [id, ...particulars(person)]);
    return this.byId(id);
  }

  /** From that day on there is no account; today ends every session before its next request. @throws LastHeadOfOperations */
  async end(id: string, on: string): Promise<EmployeeView> {
    if (on < today()) {
      throw new InThePast('on');
    }
    const [ended] = await sql<{ outcome: string }>(END, [id, on]);
    if (ended?.outcome === 'not-found') {
      throw new NotFound();
    }
    if (ended?.outcome === 'last-head') {
      throw new LastHeadOfOperations();
    }
    return this.byId(id);
  }

  /** Wherever the person is signed in: for a lost telephone, or a computer left open. Answers how many sessions it was. */
  async endSessions(id: string): Promise<{ ended: number }> {
    await this.byId(id);
    const [row] = await sql<{ ended: number }>('SELECT access.end_sessions_of($1) AS ended', [id]);
    return { ended: row?.ended ?? 0 };
  }

  /** For those whose last day was set beforehand: what nobody was there to close at midnight. */
  async closeEnded(): Promise<void> {
    await sql('SELECT access.close_ended_employments()');
  }
}

function particulars({ givenName, familyName, title, licence }: Particulars): (string | null)[] {
  return [givenName, familyName, title, licence?.type ?? null, licence?.number ?? null, licence?.checkedOn ?? null];
}

function notAfterToday({ licence }: Particulars): void {
  if (licence?.checkedOn !== undefined && licence.checkedOn > today()) {
    throw new InvalidRequest([{ field: 'licence.checkedOn', code: 'day-in-the-future' }]);
  }
}
