import { answeredBefore, type IdempotencyKey, InvalidRequest, newId, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { found, practitionerHere, RECEIVES_HERE } from './own-unit.js';
import type { NewAbsence } from './set-up.js';

/** Longer than parental leave; somebody who never comes back has ended. */
const LONGEST = 800 * 86_400_000;

const ADD = `
  INSERT INTO booking.absence (provider_id, id, created_at, practitioner_id, starts_at, ends_at, kind)
  VALUES (platform.provider(), $1, platform.now(), $2, $3, $4, $5)`;

const REMOVE = `
  DELETE FROM booking.absence b USING access.employee e
  WHERE b.provider_id = platform.provider() AND b.id = $1 AND e.provider_id = b.provider_id AND e.id = b.practitioner_id
    AND ${RECEIVES_HERE}
  RETURNING b.id`;

/** When practitioners are away. What is already booked stays booked, and is listed to be moved. */
@Injectable()
export class Absences {
  async add({ practitionerId, startsAt, endsAt, kind }: NewAbsence, key: IdempotencyKey): Promise<void> {
    const lasts = endsAt.getTime() - startsAt.getTime();
    if (lasts <= 0 || lasts > LONGEST) {
      throw new InvalidRequest([{ field: 'endsAt', code: lasts <= 0 ? 'not-after-start' : 'out-of-range' }]);
    }
    const id = newId();
    if ((await answeredBefore(key, id)) === null) {
      await practitionerHere(practitionerId);
      await sql(ADD, [id, practitionerId, startsAt, endsAt, kind]);
    }
  }

  async remove(id: string): Promise<void> {
    found(await sql(REMOVE, [id]));
  }
}
