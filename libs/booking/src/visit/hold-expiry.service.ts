import { sql } from '@kallelse/platform';
import { guardFunction, Purpose } from '@kallelse/privacy';
import { Injectable } from '@nestjs/common';

/** Gives the times of holds that ran out to others, and forgets what is left of old ones. */
@Injectable()
export class HoldExpiry {
  async run(): Promise<void> {
    await sql('SELECT booking.expire_holds()');
  }
}

guardFunction('booking.expire_holds()', [Purpose.Booking]);
