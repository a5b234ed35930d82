import {
  BookingService,
  type FoundTimes,
  type Search,
  type ServiceOnOffer,
  type Visit,
  type Wish,
} from '@kallelse/booking';
import {
  answeredBefore,
  context,
  type IdempotencyKey,
  InvalidRequest,
  keyWithin,
  newId,
  sql,
} from '@kallelse/platform';
import { Purpose, within } from '@kallelse/privacy';
import { Injectable } from '@nestjs/common';
import { type CallOutcome, CONSEQUENCES, notBefore } from './call-outcome.js';
import { CallsService, type HeldCall } from './calls.service.js';
import { BOOKED_BY_ATTEMPT, RECORD_ATTEMPT, SETTLE, STOP_CALLING } from './recall.sql.js';

interface Attempt {
  readonly id: string;
  readonly outcome: CallOutcome;
  readonly callBackAt: Date | null;
  readonly bookingId: string | null;
}

const FARTHEST_CALL_BACK = 366 * 24 * 3_600_000;

/** What came of a call, and what follows from it. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly calls: CallsService,
    private readonly bookings: BookingService,
  ) {}

  /** Answers when the person may be called again; null: not by this recall. */
  async record(callId: string, outcome: CallOutcome, callBackAt: Date | null): Promise<Date | null> {
    assertWhole(outcome, callBackAt, context().now);
    const call = await this.calls.held(callId);
    return this.settle(call, { id: newId(), outcome, callBackAt, bookingId: null });
  }

  async services(callId: string): Promise<ServiceOnOffer[]> {
    await this.calls.held(callId);
    return within(Purpose.Booking, () => this.bookings.services());
  }

  async freeTimes(callId: string, search: Search): Promise<FoundTimes> {
    await this.calls.held(callId);
    return within(Purpose.Booking, () => this.bookings.freeTimes(search));
  }

  /** Booking and attempt are one change: whoever has a time is never called again for it, and nobody is marked without one. */
  async book(callId: string, wish: Wish, key: IdempotencyKey): Promise<Visit> {
    const attemptId = newId();
    const earlier = await this.bookedEarlier(key, attemptId);
    if (earlier) {
      return within(Purpose.Booking, () => this.bookings.byId(earlier));
    }
    const call = await this.calls.held(callId);
    const request = {
      ...wish,
      patientId: call.patientId,
      channel: 'recall-call',
      // The caller's key names the whole act; the booking inside it needs one of its own.
      idempotency: keyWithin(key, 'booking'),
    } as const;
    const visit = await within(Purpose.Booking, () => this.bookings.book(request));
    await this.settle(call, { id: attemptId, outcome: 'booked', callBackAt: null, bookingId: visit.id });
    return visit;
  }

  private async settle({ id, patientId, unitId }: HeldCall, attempt: Attempt): Promise<Date | null> {
    const { outcome, callBackAt, bookingId } = attempt;
    const { state, stop } = CONSEQUENCES[outcome];
    await sql(RECORD_ATTEMPT, [attempt.id, id, patientId, unitId, outcome, callBackAt, bookingId]);
    if (stop) {
      await sql(STOP_CALLING, [newId(), patientId, attempt.id, stop]);
    }
    const again = notBefore(outcome, context().now, callBackAt);
    await sql(SETTLE, [id, patientId, state ?? null, again, stop !== undefined]);
    return again;
  }

  private async bookedEarlier(key: IdempotencyKey, attemptId: string): Promise<string | null> {
    const earlier = await answeredBefore(key, attemptId);
    if (earlier === null) {
      return null;
    }
    const [attempt] = await sql<{ booking_id: string }>(BOOKED_BY_ATTEMPT, [earlier]);
    return attempt?.booking_id ?? null;
  }
}

function assertWhole(outcome: CallOutcome, callBackAt: Date | null, now: Date): void {
  const code = callBackProblem(outcome, callBackAt, now);
  if (outcome === 'booked') {
    throw new InvalidRequest([{ field: 'outcome', code: 'book-from-the-call' }]);
  }
  if (code) {
    throw new InvalidRequest([{ field: 'callBackAt', code }]);
  }
}

function callBackProblem(outcome: CallOutcome, callBackAt: Date | null, now: Date): string | undefined {
  if (outcome !== 'call-back') {
    return callBackAt ? 'not-asked-for' : undefined;
  }
  if (!callBackAt) {
    return 'required';
  }
  const ahead = callBackAt.getTime() - now.getTime();
  return ahead <= 0 || ahead > FARTHEST_CALL_BACK ? 'out-of-range' : undefined;
}
