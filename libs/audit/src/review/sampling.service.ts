import { context, newId, newToken, NotFound, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { type Draw, draw } from './draw.js';
import { browsingAmong, type Facts, type Occasion, type OccasionRow, occasionOf, type OpenHours } from './occasion.js';
import { scoreOf } from './rules.js';
import { DRAW_ONCE, FACTS, HOURS, MONTH, OCCASIONS, PUT_ON_THE_LIST, UNITS } from './sampling.sql.js';

/** What came on the list by this run; a second one adds nothing. */
export interface Sampled {
  readonly month: string;
  readonly added: number;
  /** Whether the month is over, and its sample therefore drawn: then or before. */
  readonly drawn: boolean;
}

interface Month {
  readonly until: string;
  readonly over: boolean;
  readonly size: number;
}

@Injectable()
export class SamplingService {
  async units(): Promise<string[]> {
    const rows = await sql<{ id: string }>(UNITS);
    return rows.map(({ id }) => id);
  }

  /** At the unit whoever asks works at. */
  ofOwnUnit(month: string): Promise<Sampled> {
    const { unit } = context();
    if (unit === null) {
      throw new NotFound();
    }
    return this.sample(unit, month);
  }

  /**
   * Openings by choice come on the list the day after; the rest is drawn once, when the month is over.
   * Both can run as often as one likes: an occasion stands on the list once, and a month is drawn once.
   */
  async sample(unitId: string, month: string): Promise<Sampled> {
    const first = `${month}-01`;
    const [asked] = await sql<Month & Record<string, unknown>>(MONTH, [unitId, first]);
    if (!asked) {
      throw new NotFound();
    }
    const rows = await sql<OccasionRow & Record<string, unknown>>(OCCASIONS, [unitId, first, asked.until]);
    const seed = asked.over ? await this.drawnNow(unitId, month, rows.length, asked.size) : null;
    const wanted = seed === null ? rows.filter((row) => row.by_choice) : rows;
    const occasions = await this.judged(unitId, wanted, browsingAmong(rows));
    const draws = draw(occasions, asked.size, seed ?? '');
    return { month, added: await this.putOnTheList(unitId, first, draws), drawn: asked.over };
  }

  /** The seed, for whoever was first to draw this month. Half of it is chance, so that nobody knows beforehand what will be looked at. */
  private async drawnNow(unitId: string, month: string, occasions: number, size: number): Promise<string | null> {
    const seed = `${context().provider}/${month}/${newToken()}`;
    const made = await sql(DRAW_ONCE, [newId(), unitId, `${month}-01`, seed, occasions, size]);
    return made.length === 1 ? seed : null;
  }

  private async judged(
    unitId: string,
    rows: readonly OccasionRow[],
    browsing: ReadonlySet<OccasionRow>,
  ): Promise<Occasion[]> {
    const facts = await sql<Facts & Record<string, unknown>>(FACTS, [
      unitId,
      rows.map((row) => row.employee_id),
      rows.map((row) => row.patient_id),
      rows.map(({ times }) => instant(times[0])),
    ]);
    const [hours] = await sql<OpenHours & Record<string, unknown>>(HOURS, [unitId]);
    // Somebody who is no longer known here, neither as employee nor as patient, has no facts and is not drawn.
    return facts.map((fact) => occasionOf(rows[fact.place - 1] as OccasionRow, fact, browsing, hours as OpenHours));
  }

  private async putOnTheList(unitId: string, month: string, draws: readonly Draw<Occasion>[]): Promise<number> {
    const items = draws.map(({ candidate: { row, rules }, drawn }) => ({
      id: newId(),
      day: row.day,
      employee: row.employee_id,
      role: row.role,
      patient: row.patient_id,
      drawn,
      rules,
      score: scoreOf(rules),
      first_at: instant(row.times[0]),
      last_at: instant(row.times.at(-1)),
      lines: row.times.length,
    }));
    const added = await sql(PUT_ON_THE_LIST, [unitId, month, JSON.stringify(items)]);
    return added.length;
  }
}

const instant = (time: number | undefined): string => new Date(time ?? Number.NaN).toISOString();
