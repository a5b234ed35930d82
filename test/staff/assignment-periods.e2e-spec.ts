import * as fc from 'fast-check';
import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { assign, hire, send, writeAnalysis } from './staff-desk.js';

const DAYS = 12;
/** Until further notice: further than the test looks. */
const EVER = DAYS + 5;

type Step = { act: 'give'; from: number; length: number | null } | { act: 'end'; which: number; on: number };

/** Day by day and slowly: which assignment covers which days. */
class Reference {
  readonly periods: Set<number>[] = [];

  give(from: number, to: number): boolean {
    const wanted = daysBetween(from, to);
    if (this.periods.some((taken) => wanted.some((day) => taken.has(day)))) {
      return false;
    }
    this.periods.push(new Set(wanted));
    return true;
  }

  end(which: number, on: number): void {
    const period = this.periods[which];
    period?.forEach((day) => day >= on && period.delete(day));
  }

  covered(): number[] {
    return daysBetween(0, EVER).filter((day) => this.periods.some((period) => period.has(day)));
  }
}

const daysBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

const dayOf = (offset: number): string => new Date(Date.UTC(2026, 2, 2 + offset)).toISOString().slice(0, 10);
const offsetOf = (day: string): number => (Date.parse(day) - Date.UTC(2026, 2, 2)) / 86_400_000;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    act: fc.constant('give' as const),
    from: fc.nat(DAYS),
    length: fc.option(fc.nat(4), { freq: 3 }),
  }),
  fc.record({ act: fc.constant('end' as const), which: fc.nat(3), on: fc.nat(DAYS) }),
);

interface Period {
  id: string;
  fromOn: string;
  toOn: string | null;
}

describe('The days of one role at one unit', () => {
  let clinic: Clinic;
  let head: Agent;
  let unitId: string;
  let analysisId: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    head = await clinic.as('head-of-operations');
    unitId = String(clinic.providers.alloptik.units[0]?.id);
    analysisId = await writeAnalysis(head, unitId, 'receptionist');
  });
  afterAll(() => clinic.close());

  const covered = async (employeeId: string): Promise<number[]> => {
    const { body } = await head.get(`/api/staff/${employeeId}`).expect(200);
    const days = (body.assignments as Period[]).flatMap(({ fromOn, toOn }) =>
      daysBetween(offsetOf(fromOn), toOn === null ? EVER : offsetOf(toOn)),
    );
    return days.sort((one, other) => one - other);
  };

  it('are held once each, whatever is given and ended in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
        const reference = new Reference();
        const { id } = await hire(head);
        const given: string[] = [];
        for (const each of steps) {
          if (each.act === 'end') {
            reference.end(each.which, each.on);
            const assignment = given[each.which];
            if (assignment) await send(head, `assignments/${assignment}/ending`, { on: dayOf(each.on) }).expect(201);
            continue;
          }
          const { from, length } = each;
          const to = length === null ? EVER : from + length;
          const wish = {
            unitId,
            role: 'receptionist',
            analysisId,
            fromOn: dayOf(from),
            ...(length !== null && { toOn: dayOf(to) }),
          };
          const { status, body } = await assign(head, id, wish);
          expect(status).toBe(reference.give(from, to) ? 201 : 409);
          const fresh = ((body as { assignments?: Period[] }).assignments ?? []).find(
            (found) => !given.includes(found.id),
          );
          if (fresh) given.push(fresh.id);
        }
        expect(await covered(id)).toEqual(reference.covered());
      }),
      { numRuns: 40 },
    );
  });
});
