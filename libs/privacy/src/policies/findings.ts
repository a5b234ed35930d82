import { LEGAL_BASIS_TERMS, PURPOSE_TERMS, type Words } from '../terms/index.js';
import { isOperated } from '../purpose-role.js';
import type { Purpose } from '../vocabulary.js';
import type { PolicyEntry, ProviderPolicy } from './policy.js';

export type FindingCode = 'basis-not-stated' | 'basis-mismatch' | 'no-period' | 'promise-and-law';

export interface Finding {
  readonly code: FindingCode;
  /** Null where it is about the policy as a whole. */
  readonly purpose: Purpose | null;
  readonly text: Words;
  readonly law: string;
}

/** What the register prints beside a policy: claimed and assessed basis apart, gaps named. */
export function findingsOf(policy: ProviderPolicy): Finding[] {
  return [
    ...policy.entries.flatMap((entry) => [...ofBasis(entry), ...ofPeriod(entry)]),
    ...policy.findings.map(({ about, law }) => ({ code: 'promise-and-law' as const, purpose: null, text: about, law })),
  ];
}

function ofBasis({ purpose, claimed, assessed, because }: PolicyEntry): Finding[] {
  if (claimed.includes(assessed)) {
    return [];
  }
  const basis = LEGAL_BASIS_TERMS[assessed].label;
  const code = claimed.length === 0 ? 'basis-not-stated' : 'basis-mismatch';
  const said = claimed.map((one) => LEGAL_BASIS_TERMS[one].label);
  const opening: Words =
    code === 'basis-not-stated'
      ? { sv: 'policyn anger ingen rättslig grund', en: 'the policy states no legal basis' }
      : {
          sv: `policyn anger ${said.map(({ sv }) => sv).join(', ')}`,
          en: `the policy states ${said.map(({ en }) => en).join(', ')}`,
        };
  const text = {
    sv: `${PURPOSE_TERMS[purpose].label.sv}: ${opening.sv}; bedömd grund är ${basis.sv}.${because ? ` ${because.sv}` : ''}`,
    en: `${PURPOSE_TERMS[purpose].label.en}: ${opening.en}; the assessed basis is ${basis.en}.${because ? ` ${because.en}` : ''}`,
  };
  return [{ code, purpose, text, law: 'GDPR 6.1, 13.1 c' }];
}

/** A purpose of the policy's own without a number stays off: Article 13(2)(a). */
function ofPeriod({ purpose, retention }: PolicyEntry): Finding[] {
  if (retention || isOperated(purpose)) {
    return [];
  }
  const text = {
    sv: `${PURPOSE_TERMS[purpose].label.sv}: policyn anger ingen tid. Ändamålet är avstängt tills vårdgivaren anger en.`,
    en: `${PURPOSE_TERMS[purpose].label.en}: the policy states no period. The purpose stays off until the provider gives one.`,
  };
  return [{ code: 'no-period', purpose, text, law: 'GDPR 5.1 e, 13.2 a' }];
}
