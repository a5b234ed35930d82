import { context, NotFound, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import type { OwnSessionDto } from './own-sessions.dto.js';

/** A patient has no employee's sessions, only the one she asks with. */
const OWN = `(s.employee_id = platform.actor() OR s.id = $1)`;

const LIVE = `
  s.revoked_at IS NULL AND s.expires_at > platform.now()
  AND (s.locked_at IS NOT NULL OR s.last_used_at > platform.now() - interval '60 minutes')`;

const LIST = `
  SELECT s.id, s.device, u.name AS unit, s.opened_with AS "openedWith", s.created_at AS "createdAt", s.last_used_at AS "lastUsedAt",
         s.expires_at AS "expiresAt", s.locked_at IS NOT NULL AS locked, s.new_device AS "newDevice", s.id = $1 AS current
  FROM access.session s
  LEFT JOIN access.assignment a ON a.provider_id = s.provider_id AND a.id = s.assignment_id
  LEFT JOIN access.unit u ON u.provider_id = a.provider_id AND u.id = a.unit_id
  WHERE s.provider_id = platform.provider() AND ${OWN} AND ${LIVE}
  ORDER BY s.id = $1 DESC, s.last_used_at DESC`;

const REVOKE = `
  UPDATE access.session s SET revoked_at = platform.now()
  WHERE s.provider_id = platform.provider() AND ${OWN} AND s.revoked_at IS NULL AND s.id = $2
  RETURNING s.id`;

const REVOKE_OTHERS = `
  UPDATE access.session s SET revoked_at = platform.now()
  WHERE s.provider_id = platform.provider() AND s.employee_id = platform.actor() AND s.revoked_at IS NULL AND s.id <> $1`;

const NOTICE = `
  UPDATE access.session s SET noticed_at = platform.now()
  WHERE s.provider_id = platform.provider() AND s.employee_id = platform.actor() AND s.id = $1 AND s.new_device
  RETURNING s.id`;

/** The sessions of whoever asks, wherever they are. */
@Injectable()
export class OwnSessionsService {
  list(): Promise<OwnSessionDto[]> {
    return sql<OwnSessionDto & Record<string, unknown>>(LIST, [context().session]);
  }

  /** @throws NotFound for somebody else's */
  async revoke(id: string): Promise<void> {
    foundIn(await sql(REVOKE, [context().session, id]));
  }

  async revokeOthers(): Promise<void> {
    await sql(REVOKE_OTHERS, [context().session]);
  }

  /** @throws NotFound for somebody else's, and for one at a computer that was known */
  async notice(id: string): Promise<void> {
    foundIn(await sql(NOTICE, [id]));
  }
}

function foundIn(rows: readonly unknown[]): void {
  if (rows.length === 0) {
    throw new NotFound();
  }
}
