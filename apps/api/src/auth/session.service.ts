import { type Permission, PERMISSIONS, type Role, ROLES } from '@kallelse/access';
import { swedishDate } from '@kallelse/patient';
import { context, NotFound, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { ApiConfig } from '../api.config.js';
import type { AssignmentDto, NewDeviceDto, SessionDto } from './session.dto.js';

interface SessionRow {
  kind: 'staff' | 'patient';
  name: string;
  provider_slug: string;
  provider_name: string;
  purposes: string[];
  opened_with: SessionDto['openedWith'];
  expires_at: Date;
}

interface AssignmentRow {
  id: string;
  role: Role;
  unit_id: string;
  unit_name: string;
  current: boolean;
}

const OF_PATIENTS = (Object.keys(PERMISSIONS) as Permission[]).filter((code) => PERMISSIONS[code].actor === 'patient');

const SESSION = `
  SELECT s.kind, s.holder_name AS name, s.opened_with, s.expires_at, p.slug AS provider_slug, p.name AS provider_name,
         (SELECT array_agg(pp.purpose) FROM access.provider_purpose pp WHERE pp.provider_id = s.provider_id) AS purposes
  FROM access.session s JOIN access.provider p ON p.id = s.provider_id
  WHERE s.provider_id = platform.provider() AND s.id = $1`;

const ASSIGNMENTS = `
  SELECT a.id, a.role, u.id AS unit_id, u.name AS unit_name, a.id = s.assignment_id AS current
  FROM access.session s
  JOIN access.assignment a ON a.provider_id = s.provider_id AND a.employee_id = s.employee_id
  JOIN access.unit u ON u.provider_id = a.provider_id AND u.id = a.unit_id
  WHERE s.provider_id = platform.provider() AND s.id = $1 AND a.from_on <= $2::date AND (a.to_on IS NULL OR a.to_on >= $2::date)
  ORDER BY u.name, a.role`;

const NEW_DEVICE = `
  SELECT o.id AS "sessionId", o.device, o.created_at AS at
  FROM access.session o
  WHERE o.provider_id = platform.provider() AND o.employee_id = platform.actor() AND o.id <> $1 AND o.new_device AND o.noticed_at IS NULL
  ORDER BY o.created_at DESC LIMIT 1`;

const CHOOSE = `
  UPDATE access.session s SET assignment_id = a.id
  FROM access.assignment a
  WHERE s.provider_id = platform.provider() AND s.id = $1
    AND a.provider_id = s.provider_id AND a.employee_id = s.employee_id AND a.id = $2
    AND a.from_on <= $3::date AND (a.to_on IS NULL OR a.to_on >= $3::date)
  RETURNING s.id`;

const REVOKE = `
  UPDATE access.session SET revoked_at = platform.now()
  WHERE provider_id = platform.provider() AND id = $1 AND revoked_at IS NULL`;

/** The signed-in person's own session. */
@Injectable()
export class SessionService {
  constructor(private readonly config: ApiConfig) {}

  async current(): Promise<SessionDto> {
    const [session] = await sql<SessionRow & Record<string, unknown>>(SESSION, [context().session]);
    if (!session) {
      throw new NotFound();
    }
    const { kind, name, provider_slug, provider_name, purposes, opened_with, expires_at } = session;
    const provider = { slug: provider_slug, name: provider_name };
    const rows = await sql<AssignmentRow & Record<string, unknown>>(ASSIGNMENTS, [context().session, today()]);
    const current = rows.find((row) => row.current);
    const [newDevice = null] = await sql<NewDeviceDto & Record<string, unknown>>(NEW_DEVICE, [context().session]);
    return {
      id: String(context().session),
      kind,
      name,
      provider,
      unit: current ? { id: current.unit_id, name: current.unit_name } : null,
      role: current?.role ?? null,
      permissions: permissionsOf(kind, current?.role, new Set(purposes)),
      assignments: rows.map((row) => toAssignment(row, provider)),
      openedWith: opened_with,
      idleSeconds: this.config.idleMinutes * 60,
      expiresAt: expires_at,
      newDevice,
    };
  }

  /** @throws NotFound for an assignment of somebody else, of another provider, or not of today. */
  async choose(assignmentId: string): Promise<SessionDto> {
    const chosen = await sql(CHOOSE, [context().session, assignmentId, today()]);
    if (chosen.length === 0) {
      throw new NotFound();
    }
    return this.current();
  }

  /** @throws NotFound for a patient: she signs out, and nobody else uses her computer by turns. */
  async lock(leftAt: string): Promise<void> {
    const [row] = await sql<{ locked: boolean }>('SELECT access.lock_session($1) AS locked', [leftAt]);
    if (row?.locked !== true) {
      throw new NotFound();
    }
  }

  async revoke(): Promise<void> {
    await sql(REVOKE, [context().session]);
  }
}

/** What the role may, as far as the provider's policy names the purpose. */
function permissionsOf(kind: 'staff' | 'patient', role: Role | undefined, purposes: ReadonlySet<string>): Permission[] {
  const ofStaff = role ? ROLES[role] : [];
  const own = kind === 'patient' ? OF_PATIENTS : ofStaff;
  return own.filter((code) => purposes.has(PERMISSIONS[code].purpose));
}

function toAssignment(
  { id, role, unit_id, unit_name, current }: AssignmentRow,
  provider: AssignmentDto['provider'],
): AssignmentDto {
  return { id, role, unit: { id: unit_id, name: unit_name }, provider, current };
}

function today(): string {
  return swedishDate(context().now);
}
