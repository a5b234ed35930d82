import { newId } from '@kallelse/platform';
import { policies } from '@kallelse/privacy';
import type { Pool } from 'pg';

export interface SeededProvider {
  id: string;
  slug: string;
  units: { id: string; slug: string }[];
}

export const PROVIDERS = ['alloptik', 'halsoklustret'] as const;
export type Provider = (typeof PROVIDERS)[number];
export type Providers = Record<Provider, SeededProvider>;

const UNITS = { alloptik: ['storgatan', 'torget'], halsoklustret: ['fysioterapi', 'foretagshalsa'] };

/** Two providers with two units each, and the purposes that their policies name. */
export async function seedProviders(owner: Pool): Promise<Providers> {
  const seeded = await Promise.all(PROVIDERS.map((slug) => seedProvider(owner, slug)));
  return Object.fromEntries(seeded.map((provider) => [provider.slug, provider])) as unknown as Providers;
}

/** Those that the demo brought, with every unit of theirs. */
export async function findProviders(owner: Pool): Promise<Providers> {
  const { rows } = await owner.query<SeededProvider>(`
    SELECT p.id, p.slug, json_agg(json_build_object('id', u.id, 'slug', u.slug) ORDER BY u.slug) AS units
    FROM access.provider p JOIN access.unit u ON u.provider_id = p.id GROUP BY p.id, p.slug`);
  return Object.fromEntries(rows.map((provider) => [provider.slug, provider])) as unknown as Providers;
}

async function seedProvider(owner: Pool, slug: Provider): Promise<SeededProvider> {
  const id = newId();
  await owner.query(
    `INSERT INTO access.provider (id, slug, name, legal_name, policy, contact) VALUES ($1, $2, $2, $2, $2, 'dataskydd@example.se')`,
    [id, slug],
  );
  await owner.query('INSERT INTO access.provider_purpose (provider_id, purpose) SELECT $1, unnest($2::text[])', [
    id,
    policies[slug].purposes,
  ]);
  const units = UNITS[slug].map((unit) => ({ id: newId(), slug: unit }));
  for (const unit of units) {
    await owner.query(
      `INSERT INTO access.unit (provider_id, id, slug, name, address, phone, discipline)
       VALUES ($1, $2, $3, $3, 'Storgatan 1, 111 11 Exempelstad', '08-465 004 00', $4)`,
      [id, unit.id, unit.slug, slug === 'alloptik' ? 'optometry' : unit.slug],
    );
  }
  return { id, slug, units };
}
