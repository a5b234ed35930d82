import { context, newId, NotFound, sql } from '@kallelse/platform';
import { guardFunction, Purpose } from '@kallelse/privacy';
import { Injectable } from '@nestjs/common';
import { SlotTaken, VisitCancelled, VisitHasBegun } from '../booking.problems.js';
import type { Offer, Wish } from '../schedule/offer.js';
import { Availability } from './availability.js';
import { ownPatient } from './own-patient.js';
import { type AnswerRow, type Visit, visitOf } from './visit.js';

/** When the visit shall be instead, and with whom; anyone who gives the service will do without. */
export interface NewTime {
  readonly practitionerId: string | null;
  readonly startsAt: Date;
}

/** A visit gets another time and keeps everything else. Its own time counts as free, so that it can move by a quarter. */
@Injectable()
export class MoveService {
  constructor(private readonly availability: Availability) {}

  /** By staff of its unit, or by whoever holds its link. Again is the same as once. */
  move(id: string, time: NewTime): Promise<Visit> {
    return this.moveFor(id, null, time);
  }

  moveOwn(id: string, time: NewTime): Promise<Visit> {
    return this.moveFor(id, ownPatient(), time);
  }

  private async moveFor(id: string, patientId: string | null, time: NewTime): Promise<Visit> {
    const [where] = await sql<{ unitId: string; serviceId: string }>(WHERE_BOOKED, [id, patientId]);
    if (!where) {
      throw new NotFound();
    }
    const wish = { ...where, ...time };
    let offer = await this.availability.offer(wish);
    let answer = await this.tryToMove(id, patientId, wish, offer);
    if (answer.outcome === 'stale-schedule') {
      offer = await this.availability.offerAgain(wish);
      answer = await this.tryToMove(id, patientId, wish, offer);
    }
    return this.settled(id, wish, offer, answer);
  }

  private async tryToMove(id: string, patientId: string | null, wish: Wish, offer: Offer): Promise<AnswerRow> {
    const { schedule, practitionerIds, roomIds } = offer;
    const [answer] = await sql<AnswerRow>(MOVE, [
      id, patientId, newId(), practitionerIds, roomIds, wish.startsAt, schedule.unit.version,
    ]); // prettier-ignore
    return answer as AnswerRow;
  }

  private async settled(id: string, wish: Wish, { schedule }: Offer, answer: AnswerRow): Promise<Visit> {
    switch (answer.outcome) {
      case 'moved':
        return visitOf(answer, schedule, context().now);
      case 'taken':
        throw new SlotTaken(await this.availability.nearest(wish));
      case 'begun':
        throw new VisitHasBegun(id);
      case 'cancelled':
        throw new VisitCancelled(id);
      default:
        throw new NotFound();
    }
  }
}

/** Ids only, and shown to nobody. */
const WHERE_BOOKED = `
  SELECT s.unit_id AS "unitId", s.service_id AS "serviceId"
  FROM booking.booking b JOIN booking.session s ON s.provider_id = b.provider_id AND s.id = b.session_id
  WHERE b.provider_id = platform.provider() AND b.id = $1 AND ($2::uuid IS NULL OR b.patient_id = $2)
    AND b.unit_id = coalesce(platform.unit(), b.unit_id)`;

const MOVE = 'SELECT * FROM booking.move($1, $2, $3, $4, $5, $6, $7)';

guardFunction('booking.move(uuid,uuid,uuid,uuid[],uuid[],timestamp with time zone,integer)', [Purpose.Booking]);
guardFunction('booking.shared(uuid,uuid)', [Purpose.Booking]);
guardFunction('booking.leave_session(uuid)', [Purpose.Booking]);
