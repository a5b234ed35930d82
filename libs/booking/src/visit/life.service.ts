import { context, NotFound, sql } from '@kallelse/platform';
import { IdentityNeeded } from '@kallelse/patient';
import { guardFunction, Purpose } from '@kallelse/privacy';
import { Injectable } from '@nestjs/common';
import { ContactNotAsked, StepNotPossible, UndoneTooLate, VisitNotYet } from '../booking.problems.js';
import type { BookingState } from './booking.entity.js';
import type { IdentityCheck } from './booking-event.entity.js';
import { AT_THE_DESK, type AtTheDeskRow, toVisitAtTheDesk, type VisitAtTheDesk } from './visit-at-the-desk.js';

/** What the desk asks of somebody who comes: how she shows who she is, and what AO-07 lists and the card lacks. */
export interface Arrival {
  readonly how: IdentityCheck['how'];
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
}

export const STEPS = ['in-room', 'done', 'no-show'] as const;
export type Step = (typeof STEPS)[number];

/** A visit from when somebody comes until it is done. Every step is an event that stays, and a mistake is undone, not erased. */
@Injectable()
export class VisitLife {
  async byId(id: string): Promise<VisitAtTheDesk> {
    const [row] = await sql<AtTheDeskRow>(AT_THE_DESK, [id]);
    if (!row) {
      throw new NotFound();
    }
    return toVisitAtTheDesk(row, context().now);
  }

  arrive(id: string, { how, phone, address, email }: Arrival): Promise<VisitAtTheDesk> {
    return this.setState(id, 'arrived', null, [how, phone ?? null, address ?? null, email ?? null]);
  }

  take(id: string, step: Step): Promise<VisitAtTheDesk> {
    return this.setState(id, step, null);
  }

  /** `from` is what was taken by mistake: two presses do not undo two steps. */
  undo(id: string, from: BookingState): Promise<VisitAtTheDesk> {
    return this.setState(id, 'undone', from);
  }

  private async setState(
    id: string,
    step: Step | 'arrived' | 'undone',
    from: BookingState | null,
    arrival: readonly (string | null)[] = [null, null, null, null],
  ): Promise<VisitAtTheDesk> {
    const [answer] = await sql<Answer>(SET_STATE, [id, step, from, ...arrival]);
    assertTaken(answer);
    return this.byId(id);
  }
}

interface Answer extends Record<string, unknown> {
  readonly outcome: string;
  readonly state: BookingState | null;
}

function assertTaken(answer: Answer | undefined): void {
  switch (answer?.outcome) {
    case 'taken':
      return;
    case 'not-possible':
      throw new StepNotPossible(answer.state);
    case 'not-yet':
      throw new VisitNotYet();
    case 'too-late':
      throw new UndoneTooLate();
    case 'identity-needed':
      throw new IdentityNeeded();
    case 'not-asked':
      throw new ContactNotAsked();
    default:
      throw new NotFound();
  }
}

const SET_STATE = 'SELECT * FROM booking.set_state($1, $2, $3, $4, $5, $6, $7)';

guardFunction('booking.set_state(uuid,text,text,text,text,text,text)', [Purpose.Booking]);
