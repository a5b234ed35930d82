import type { RecallReason } from '@kallelse/journal';
import { NotFound, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import type { CallOutcome } from './call-outcome.js';
import { CLAIM_NEXT, COUNT_QUEUE, CURRENT_CALL, HOLD_CALL, RELEASE } from './recall.sql.js';
import { CallLost } from './recall.problems.js';

/** All that a caller gets to know. The database grants the purpose no more of a patient than name and phone. */
export interface Call {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly dueMonth: string;
  readonly reason: RecallReason;
  readonly attempts: { readonly at: string; readonly outcome: CallOutcome }[];
  readonly claimedUntil: Date;
}

/** A call whose card the caller has open. */
export interface HeldCall {
  readonly id: string;
  readonly patientId: string;
  readonly unitId: string;
}

export interface QueueCounts {
  readonly due: number;
  readonly claimed: number;
  readonly overdue: number;
  readonly doneToday: number;
}

interface CallRow {
  id: string;
  name: string;
  phone: string;
  due_month: string;
  reason: RecallReason;
  attempts: Call['attempts'];
  claimed_until: Date;
}

/** The queue is pulled, one person at a time; nobody gets a list. */
@Injectable()
export class CallsService {
  async next(): Promise<Call | null> {
    return firstCard(await sql<CallRow>(CLAIM_NEXT));
  }

  /** The card that is open already, after the page was reloaded. */
  async current(): Promise<Call | null> {
    return firstCard(await sql<CallRow>(CURRENT_CALL));
  }

  async release(id: string): Promise<void> {
    const call = await this.held(id);
    await sql(RELEASE, [call.id]);
  }

  async queue(): Promise<QueueCounts> {
    const [row] = await sql<{ due: number; claimed: number; overdue: number; done_today: number }>(COUNT_QUEUE);
    const { due, claimed, overdue, done_today: doneToday } = row ?? { due: 0, claimed: 0, overdue: 0, done_today: 0 };
    return { due, claimed, overdue, doneToday };
  }

  /** Held fast until the transaction ends. @throws CallLost when the lease has ended or somebody else has the card. */
  async held(id: string): Promise<HeldCall> {
    const [row] = await sql<{ id: string; patient_id: string; unit_id: string; mine: boolean }>(HOLD_CALL, [id]);
    if (!row) {
      throw new NotFound();
    }
    if (!row.mine) {
      throw new CallLost();
    }
    return { id: row.id, patientId: row.patient_id, unitId: row.unit_id };
  }
}

function firstCard([row]: CallRow[]): Call | null {
  if (!row) {
    return null;
  }
  const { id, name, phone, reason, attempts } = row;
  return { id, name, phone, dueMonth: row.due_month, reason, attempts, claimedUntil: row.claimed_until };
}
