import { isOperated, type OperatedPurpose } from '../purpose-role.js';
import type { Purpose } from '../vocabulary.js';
import { ALLOPTIK } from './alloptik.js';
import { APOTEK_HJARTAT } from './apotek-hjartat.js';
import { HALSOKLUSTRET } from './halsoklustret.js';
import { HARMONIQ } from './harmoniq.js';
import { KLINIKSUPPORT } from './kliniksupport.js';
import type { PolicyEntry, ProviderPolicy } from './policy.js';

export type PolicyCode = 'alloptik' | 'halsoklustret' | 'apotek-hjartat' | 'kliniksupport' | 'harmoniq';

export interface PolicyInForce extends ProviderPolicy {
  /** The purposes that exist for a provider with this policy: rows for access.provider_purpose. */
  readonly purposes: readonly OperatedPurpose[];
}

export const policies: Readonly<Record<PolicyCode, PolicyInForce>> = {
  alloptik: inForce(ALLOPTIK),
  halsoklustret: inForce(HALSOKLUSTRET),
  'apotek-hjartat': inForce(APOTEK_HJARTAT),
  kliniksupport: inForce(KLINIKSUPPORT),
  harmoniq: inForce(HARMONIQ),
};

export function policyOf(code: string): PolicyInForce {
  if (!Object.hasOwn(policies, code)) {
    throw new Error(`There is no policy called ${code} in libs/privacy/src/policies`);
  }
  return policies[code as PolicyCode];
}

export function entryOf(policy: ProviderPolicy, purpose: Purpose): PolicyEntry | undefined {
  return policy.entries.find((entry) => entry.purpose === purpose);
}

function inForce(policy: ProviderPolicy): PolicyInForce {
  return { ...policy, purposes: policy.entries.map(({ purpose }) => purpose).filter(isOperated) };
}
