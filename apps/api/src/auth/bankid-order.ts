import type { Personnummer } from '@kallelse/patient';
import { NotFound, sql } from '@kallelse/platform';
import type { NewSession } from './seat.js';

export type Audience = 'staff' | 'patient';

/** A sign-in under way, as the database keeps it for the browser that began it. */
export interface Order {
  audience: Audience;
  order_ref: string;
  qr_start_token: string;
  qr_start_secret: string;
  started_at: Date;
}

export async function providerToSignIn(slug: string | undefined): Promise<{ id: string; name: string } | undefined> {
  if (slug === undefined) {
    return undefined;
  }
  const [provider] = await sql<{ id: string; name: string }>('SELECT id, name FROM access.provider WHERE slug = $1', [
    slug,
  ]);
  if (!provider) {
    throw new NotFound();
  }
  return provider;
}

export async function orderOf(browserHash: string): Promise<Order> {
  const [order] = await sql<Order & Record<string, unknown>>('SELECT * FROM access.bankid_order_of($1)', [browserHash]);
  if (!order) {
    throw new NotFound();
  }
  return order;
}

export async function forget(browserHash: string): Promise<string | null> {
  const [row] = await sql<{ order_ref: string | null }>('SELECT access.forget_bankid_order($1) AS order_ref', [
    browserHash,
  ]);
  return row?.order_ref ?? null;
}

export async function beginSession(
  audience: Audience,
  browserHash: string,
  { kind, digits }: Personnummer,
  name: string,
  { id, tokenHash }: NewSession,
): Promise<string | undefined> {
  const session = [id, tokenHash];
  const rows =
    audience === 'staff'
      ? await sql<{ outcome: string }>('SELECT access.sign_in_staff($1, $2, $3, $4) AS outcome', [
          browserHash,
          digits,
          ...session,
        ])
      : await sql<{ outcome: string }>('SELECT access.sign_in_patient($1, $2, $3, $4, $5, $6) AS outcome', [
          browserHash,
          kind,
          digits,
          name,
          ...session,
        ]);
  return rows[0]?.outcome;
}

/** Whoever was employed here and is known by her number leaves a line when she is not let in. */
export async function tellOfRefusal(
  audience: Audience,
  { digits }: Personnummer,
  outcome: string | undefined,
): Promise<void> {
  if (audience === 'staff') {
    await sql('SELECT access.log_refused_sign_in($1, $2)', [digits, outcome ?? 'refused']);
  }
}
