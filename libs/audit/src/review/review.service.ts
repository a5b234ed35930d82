import { answeredBefore, context, type IdempotencyKey, newId, NotFound, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { OwnReview } from './review.problems.js';
import { DRAWN, JUDGE, LINES, LIST, LOG_LIST, MONTHS, ONE, REASONS, VERDICTS_OF, WHOSE } from './review.sql.js';
import {
  type ListedRow,
  type Month,
  type MonthRow,
  type Reason,
  type ReviewedLine,
  type ReviewedOccasion,
  type ReviewList,
  toListed,
  toMonth,
  toVerdict,
  type UnitMonthRow,
  type VerdictRow,
} from './review.view.js';
import type { Verdict } from './verdict.js';

type Row<T> = T & Record<string, unknown>;

@Injectable()
export class ReviewService {
  /** One's own accesses are counted and left to a colleague. */
  async list(month: string): Promise<ReviewList> {
    const [unit] = await sql<Row<UnitMonthRow>>(DRAWN, [`${month}-01`]);
    if (!unit) {
      throw new NotFound();
    }
    const rows = await sql<Row<ListedRow>>(LIST, [`${month}-01`]);
    await sql(LOG_LIST);
    const { actor } = context();
    const others = rows.filter((row) => row.employee_id !== actor);
    return {
      month,
      unit: { id: unit.unit_id, name: unit.unit },
      draw:
        unit.drawn_at === null
          ? null
          : { at: unit.drawn_at, seed: unit.seed, occasions: unit.occasions, sampleSize: unit.sample_size },
      own: rows.length - others.length,
      items: others.map(toListed),
    };
  }

  /** @throws OwnReview */
  async one(id: string): Promise<ReviewedOccasion> {
    await this.assertOfAnother(id);
    const [row] = await sql<Row<ListedRow>>(ONE, [id]);
    if (!row) {
      throw new NotFound();
    }
    const lines = await sql<Row<ReviewedLine & { resource_type: string | null }>>(LINES, [id]);
    const verdicts = await sql<Row<VerdictRow>>(VERDICTS_OF, [id]);
    return {
      ...toListed(row),
      timeline: lines.map(({ resource_type: resourceType, ...line }) => ({ ...line, resourceType })),
      reasons: await sql<Row<Reason>>(REASONS, [id]),
      verdicts: verdicts.map(toVerdict),
    };
  }

  /** @throws OwnReview; the database would refuse it too. */
  async judge(id: string, verdict: Verdict, note: string | null, key: IdempotencyKey): Promise<void> {
    await this.assertOfAnother(id);
    const verdictId = newId();
    if ((await answeredBefore(key, verdictId)) === null) {
      await sql(JUDGE, [verdictId, id, verdict, note]);
    }
  }

  async months(): Promise<Month[]> {
    return (await sql<Row<MonthRow>>(MONTHS)).map(toMonth);
  }

  private async assertOfAnother(id: string): Promise<void> {
    const [item] = await sql<{ employee_id: string }>(WHOSE, [id]);
    if (!item) {
      throw new NotFound();
    }
    if (item.employee_id === context().actor) {
      throw new OwnReview();
    }
  }
}
