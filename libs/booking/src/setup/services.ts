import { answeredBefore, type FieldProblem, type IdempotencyKey, InvalidRequest, newId, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { aloneAtUnit, found } from './own-unit.js';
import type { ServiceTerms } from './set-up.js';

const HERE = 'provider_id = platform.provider() AND unit_id = platform.unit()';

const ADD = `
  INSERT INTO booking.service (provider_id, id, created_at, unit_id, place, name_sv, name_en, price_sv, price_en, minutes, buffer_before,
    buffer_after, step, room_kind, on_website, capacity, cancellation_rule, cancellation_hours, fee_sv, fee_en)
  VALUES (platform.provider(), $1, platform.now(), platform.unit(), (SELECT coalesce(max(place), 0) + 1 FROM booking.service WHERE ${HERE}),
    $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

const CHANGE = `
  UPDATE booking.service SET name_sv = $2, name_en = $3, price_sv = $4, price_en = $5, minutes = $6, buffer_before = $7, buffer_after = $8,
    step = $9, room_kind = $10, on_website = $11, capacity = $12, cancellation_rule = $13, cancellation_hours = $14, fee_sv = $15, fee_en = $16
  WHERE ${HERE} AND id = $1 RETURNING id`;

const RETIRE = `
  UPDATE booking.service SET retired_on = CASE WHEN $2 THEN coalesce(retired_on, access.today()) END WHERE ${HERE} AND id = $1 RETURNING id`;

const FORGET_DEVICES = 'DELETE FROM booking.service_device WHERE provider_id = platform.provider() AND service_id = $1';

const NEED_DEVICES = `
  INSERT INTO booking.service_device (provider_id, id, created_at, service_id, device_kind)
  SELECT platform.provider(), id, platform.now(), $1, kind FROM unnest($2::uuid[], $3::text[]) AS needed (id, kind)`;

const FORGET_FIELD = `
  DELETE FROM booking.service_field WHERE provider_id = platform.provider() AND service_id = $1 AND code = 'citizenship'`;

const ASK_CITIZENSHIP = `
  INSERT INTO booking.service_field (provider_id, id, created_at, service_id, code, reason_sv, reason_en)
  VALUES (platform.provider(), $1, platform.now(), $2, 'citizenship', $3, $4)`;

const KINDS = `
  SELECT ARRAY(SELECT kind FROM booking.room WHERE ${HERE}) AS rooms, ARRAY(SELECT kind FROM booking.device WHERE ${HERE}) AS devices`;

/** What a unit offers. A retired service is offered no more; its visits stay what they were. */
@Injectable()
export class ServicesOfUnit {
  async add(terms: ServiceTerms, key: IdempotencyKey): Promise<void> {
    const id = newId();
    if ((await answeredBefore(key, id)) !== null) {
      return;
    }
    await aloneAtUnit();
    await refuseWrong(terms);
    await sql(ADD, [id, ...columnsOf(terms)]);
    await this.need(id, terms);
  }

  async change(id: string, terms: ServiceTerms): Promise<void> {
    await aloneAtUnit();
    found(await sql(CHANGE, [id, ...columnsOf(terms)]));
    await refuseWrong(terms);
    await this.need(id, terms);
  }

  async retire(id: string, retired: boolean): Promise<void> {
    found(await sql(RETIRE, [id, retired]));
  }

  private async need(id: string, { deviceKinds, citizenship }: ServiceTerms): Promise<void> {
    await sql(FORGET_DEVICES, [id]);
    await sql(NEED_DEVICES, [id, deviceKinds.map(newId), deviceKinds]);
    await sql(FORGET_FIELD, [id]);
    if (citizenship) {
      await sql(ASK_CITIZENSHIP, [newId(), id, citizenship.sv, citizenship.en]);
    }
  }
}

const columnsOf = (terms: ServiceTerms): unknown[] => [
  ...[terms.name.sv, terms.name.en, terms.price?.sv ?? null, terms.price?.en ?? null],
  ...[
    terms.minutes,
    terms.bufferBefore,
    terms.bufferAfter,
    terms.step,
    terms.roomKind,
    terms.onWebsite,
    terms.capacity,
  ],
  ...[terms.cancellationRule, terms.cancellationHours, terms.fee?.sv ?? null, terms.fee?.en ?? null],
];

async function refuseWrong({ roomKind, deviceKinds }: ServiceTerms): Promise<void> {
  const { rooms, devices } = found(await sql<{ rooms: string[]; devices: string[] }>(KINDS));
  const wrong: FieldProblem[] = [
    ...(rooms.includes(roomKind) ? [] : [{ field: 'roomKind', code: 'no-such-room' }]),
    ...(deviceKinds.every((kind) => devices.includes(kind)) ? [] : [{ field: 'deviceKinds', code: 'no-such-device' }]),
  ];
  if (wrong.length > 0) {
    throw new InvalidRequest(wrong);
  }
}
