import { isOperated, type OperatedPurpose } from '../purpose-role.js';
import type { Purpose } from '../vocabulary.js';
import { ALLOPTIK } from './alloptik.js';
import { APOTEK_HJARTAT } from './apotek-hjartat.js';
import { HALSOKLUSTRET } from './halsoklustret.js';
import { HARMONIQ } from './harmoniq.js';
import { KLINIKSUPPORT } from './kliniksupport.js';
import type { PolicyEntry, ProviderPolicy } from './policy.js';

export const POLICIES: readonly ProviderPolicy[] = [ALLOPTIK, HALSOKLUSTRET, APOTEK_HJARTAT, KLINIKSUPPORT, HARMONIQ];

export function policyOf(code: string): ProviderPolicy {
  const policy = POLICIES.find((known) => known.code === code);
  if (!policy) {
    throw new Error(`There is no policy called ${code} in libs/privacy/src/policies`);
  }
  return policy;
}

/** The purposes that exist for a provider with this policy: rows for access.provider_purpose. */
export function purposesOf(code: string): OperatedPurpose[] {
  return policyOf(code)
    .entries.map(({ purpose }) => purpose)
    .filter(isOperated);
}

export function entryOf(policy: ProviderPolicy, purpose: Purpose): PolicyEntry | undefined {
  return policy.entries.find((entry) => entry.purpose === purpose);
}
