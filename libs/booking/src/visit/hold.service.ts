import {
  context,
  type IdempotencyKey,
  KeyReused,
  keyWithin,
  newId,
  newToken,
  NotFound,
  sha256,
  sql,
} from '@kallelse/platform';
import type { Personnummer } from '@kallelse/patient';
import { guardFunction } from '@kallelse/privacy';
import { Injectable } from '@nestjs/common';
import { HoldExpired, NoticeMissing, SlotTaken, TimeInThePast } from '../booking.problems.js';
import { NoticeInForce } from '../notice-in-force.js';
import type { Offer, Wish } from '../schedule/offer.js';
import { Availability } from './availability.js';
import { type AnswerRow, type Visit, visitOf } from './visit.js';

/** Long enough to type a name and read the notice, short enough not to starve the calendar (BK-2). */
const MINUTES_HELD = 5;

export interface HeldTime {
  readonly hold: string;
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly expiresAt: Date;
}

/** What somebody who does not sign in states. Nobody is told whether the clinic knows them. */
export interface StatedBooking {
  readonly hold: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly personnummer: Personnummer;
  readonly noticeVersion: string;
  readonly idempotency: IdempotencyKey;
}

/** A visitor's way to a booking: a time is kept while the form is filled in, then confirmed. */
@Injectable()
export class HoldService {
  constructor(
    private readonly availability: Availability,
    private readonly notice: NoticeInForce,
  ) {}

  async hold(wish: Wish): Promise<HeldTime> {
    const token = newToken();
    const expiresAt = new Date(context().now.getTime() + MINUTES_HELD * 60_000);
    let offer = await this.availability.offer(wish);
    let row = await this.tryToHold(wish, offer, token, expiresAt);
    if (row.outcome === 'stale-schedule') {
      offer = await this.availability.offerAgain(wish);
      row = await this.tryToHold(wish, offer, token, expiresAt);
    }
    if (row.outcome === 'taken') {
      throw new SlotTaken(await this.availability.nearest(wish));
    }
    const practitioner = offer.schedule.practitioner(row.practitioner);
    if (row.outcome !== 'held' || !practitioner) {
      throw new NotFound();
    }
    const minutes = offer.schedule.minutesOf(offer.service, practitioner.id);
    const endsAt = new Date(wish.startsAt.getTime() + minutes * 60_000);
    const { id, name } = practitioner;
    return { hold: token, practitioner: { id, name }, startsAt: wish.startsAt, endsAt, expiresAt };
  }

  async release(token: string): Promise<void> {
    await sql('SELECT booking.release_hold($1)', [sha256(token)]);
  }

  /** Whoever took longer than the hold gets the same time if it is still free. */
  async confirm(request: StatedBooking): Promise<Visit> {
    const schedule = await this.availability.schedule();
    await this.assertNoticeRead(request.noticeVersion);
    const { personnummer, givenName, familyName, email } = request;
    // Visitors have no name to count their keys under; within her hold, which is secret, none meets another's.
    const { keyHash, requestHash } = keyWithin(request.idempotency, request.hold);
    const [answer] = await sql<AnswerRow>(CONFIRM, [
      sha256(request.hold), newId(), newId(), newId(), givenName, familyName, email,
      personnummer.kind, personnummer.digits, request.noticeVersion, keyHash, requestHash,
    ]); // prettier-ignore
    switch (answer?.outcome) {
      case 'booked':
      case 'replayed':
        return visitOf(answer, schedule, context().now);
      case 'reused':
        throw new KeyReused();
      case 'past':
        throw new TimeInThePast();
      case 'taken':
        throw new SlotTaken(await this.availability.nearest(wishIn(answer)));
      default:
        throw new HoldExpired();
    }
  }

  private async tryToHold(
    wish: Wish,
    offer: Offer,
    token: string,
    expiresAt: Date,
  ): Promise<{ outcome: string; practitioner: string }> {
    const { practitionerIds, roomIds, schedule } = offer;
    const [row] = await sql<{ outcome: string; practitioner: string }>(HOLD, [
      newId(), wish.serviceId, practitionerIds, roomIds, wish.startsAt, schedule.unit.version, sha256(token), expiresAt,
    ]); // prettier-ignore
    return row as { outcome: string; practitioner: string };
  }

  private async assertNoticeRead(version: string): Promise<void> {
    if (version === this.notice.versionFor(await this.availability.schedule())) {
      return;
    }
    if (version !== this.notice.versionFor(await this.availability.freshSchedule())) {
      throw new NoticeMissing();
    }
  }
}

function wishIn({ service_id: serviceId, practitioner_id: practitionerId, starts_at: startsAt }: AnswerRow): Wish {
  return { serviceId, practitionerId, startsAt };
}

export const HOLD = 'SELECT * FROM booking.hold_time($1, $2, $3, $4, $5, $6, $7, $8)';
export const CONFIRM = 'SELECT * FROM booking.confirm_hold($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)';

guardFunction(
  'booking.hold_time(uuid,uuid,uuid[],uuid[],timestamp with time zone,integer,text,timestamp with time zone)',
  [],
  {
    visitor: true,
  },
);
guardFunction('booking.release_hold(text)', [], { visitor: true });
guardFunction('booking.confirm_hold(text,uuid,uuid,uuid,text,text,text,text,text,text,text,text)', [], {
  visitor: true,
});
