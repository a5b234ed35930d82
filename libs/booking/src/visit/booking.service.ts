import { context, type IdempotencyKey, KeyReused, newId, NotFound, sql } from '@kallelse/platform';
import { guardFunction, Purpose } from '@kallelse/privacy';
import { Injectable } from '@nestjs/common';
import { SlotTaken, VisitHasBegun } from '../booking.problems.js';
import { NoticeInForce } from '../notice-in-force.js';
import type { Offer, Wish } from '../schedule/offer.js';
import { Availability, type FoundTimes, type Search, type ServiceOnOffer } from './availability.js';
import { ownPatient } from './own-patient.js';
import { type AnswerRow, toVisit, type Visit, VISIT, type VisitRow, visitOf, VISITS_OF_PATIENT } from './visit.js';

export interface BookingRequest extends Wish {
  readonly patientId: string;
  readonly channel: 'desk' | 'recall-call';
  readonly idempotency: IdempotencyKey;
}

/** How staff tell the patient what happens with the data. */
const TOLD_BY = { desk: 'desk', 'recall-call': 'telephone' } as const;

/** Bookings by staff at their unit, and what a patient may do with her own. */
@Injectable()
export class BookingService {
  constructor(
    private readonly availability: Availability,
    private readonly notice: NoticeInForce,
  ) {}

  services(): Promise<ServiceOnOffer[]> {
    return this.availability.services();
  }

  freeTimes(search: Search): Promise<FoundTimes> {
    return this.availability.freeTimes(search);
  }

  /** Two people can reach for one time at once, so the database decides who gets it. */
  async book(request: BookingRequest): Promise<Visit> {
    const offer = await this.availability.offer(request);
    const answer = await this.tryToBook(request, offer);
    if (answer.outcome === 'stale-schedule') {
      const again = await this.availability.offerAgain(request);
      return this.settled(request, again, await this.tryToBook(request, again));
    }
    return this.settled(request, offer, answer);
  }

  /** Gives the time back to others; again is the same as once. */
  cancel(id: string): Promise<Visit> {
    return this.cancelFor(id, null);
  }

  cancelOwn(id: string): Promise<Visit> {
    return this.cancelFor(id, ownPatient());
  }

  async byId(id: string): Promise<Visit> {
    const [row] = await sql<VisitRow>(VISIT, [id]);
    if (!row) {
      throw new NotFound();
    }
    return toVisit(row, context().now);
  }

  async ofPatient(patientId: string): Promise<Visit[]> {
    const rows = await sql<VisitRow>(VISITS_OF_PATIENT, [patientId]);
    if (rows.length === 0) {
      throw new NotFound();
    }
    return rows.filter(({ id }) => id !== null).map((row) => toVisit(row, context().now));
  }

  own(): Promise<Visit[]> {
    return this.ofPatient(ownPatient());
  }

  private async tryToBook(request: BookingRequest, { schedule, practitionerIds, roomIds }: Offer): Promise<AnswerRow> {
    const { patientId, serviceId, startsAt, channel, idempotency } = request;
    const notice = this.notice.versionFor(schedule);
    const [answer] = await sql<AnswerRow>(BOOK, [
      newId(), newId(), patientId, serviceId, practitionerIds, roomIds, startsAt, schedule.unit.version,
      channel, notice, TOLD_BY[channel], idempotency.keyHash, idempotency.requestHash,
    ]); // prettier-ignore
    return answer as AnswerRow;
  }

  private async settled(request: BookingRequest, { schedule }: Offer, answer: AnswerRow): Promise<Visit> {
    switch (answer.outcome) {
      case 'booked':
      case 'replayed':
        return visitOf(answer, schedule, context().now);
      case 'reused':
        throw new KeyReused();
      case 'taken':
        throw new SlotTaken(await this.availability.nearest(request));
      default:
        throw new NotFound();
    }
  }

  private async cancelFor(id: string, patientId: string | null): Promise<Visit> {
    const [answer] = await sql<AnswerRow>(CANCEL, [id, patientId]);
    if (answer?.outcome === 'begun') {
      throw new VisitHasBegun(id);
    }
    if (answer?.outcome !== 'cancelled') {
      throw new NotFound();
    }
    return this.byId(id);
  }
}

export const BOOK = 'SELECT * FROM booking.book($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)';
export const CANCEL = 'SELECT * FROM booking.cancel($1, $2)';

guardFunction(
  'booking.book(uuid,uuid,uuid,uuid,uuid[],uuid[],timestamp with time zone,integer,text,text,text,text,text)',
  [Purpose.Booking],
);
guardFunction(
  'booking.overbook(uuid,uuid,uuid,uuid,uuid[],uuid[],timestamp with time zone,integer,text,text,text,text,text,text)',
  [Purpose.Booking],
);
guardFunction('booking.cancel(uuid,uuid)', [Purpose.Booking]);
guardFunction('booking.seat_taken(uuid)', [Purpose.Booking]);
