import { newId, NotFound, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { aloneAtUnit, practitionerHere } from './own-unit.js';
import type { GivenService } from './set-up.js';

const HERE = `s.provider_id = platform.provider() AND s.unit_id = platform.unit()`;

const FORGET = `
  DELETE FROM booking.practitioner_service ps USING booking.service s
  WHERE ${HERE} AND ps.provider_id = s.provider_id AND ps.service_id = s.id AND ps.practitioner_id = $1`;

const GIVE = `
  INSERT INTO booking.practitioner_service (provider_id, id, created_at, practitioner_id, service_id, minutes)
  SELECT s.provider_id, given.id, platform.now(), $1, s.id, given.minutes
  FROM unnest($2::uuid[], $3::uuid[], $4::smallint[]) AS given (id, service_id, minutes)
  JOIN booking.service s ON ${HERE} AND s.id = given.service_id
  ON CONFLICT DO NOTHING RETURNING id`;

/** Who gives which services at a unit, and how long each takes them. */
@Injectable()
export class PractitionersAtUnit {
  /** All services at once; none: patients cannot book them here. @throws NotFound for a person or service of another unit. */
  async give(practitionerId: string, services: readonly GivenService[]): Promise<void> {
    await aloneAtUnit();
    await practitionerHere(practitionerId);
    await sql(FORGET, [practitionerId]);
    const given = await sql(GIVE, [
      practitionerId,
      services.map(newId),
      services.map(({ serviceId }) => serviceId),
      services.map(({ minutes }) => minutes),
    ]);
    if (given.length !== services.length) {
      throw new NotFound();
    }
  }
}
