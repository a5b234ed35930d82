import { sha256 } from '@kallelse/platform';
import { canonicalJson, type Json } from './canonical-json.js';

/** All that a signature vouches for. A change in any of it, by anybody, makes another seal. */
export type SealedVersion = {
  readonly entryId: string;
  readonly version: number;
  readonly patientId: string;
  readonly unitId: string;
  readonly template: string;
  readonly examinedOn: string;
  readonly content: object;
  readonly reason: string | null;
  readonly author: { readonly id: string; readonly name: string; readonly title: string };
  readonly signer: { readonly id: string; readonly name: string; readonly title: string; readonly licence: Licence };
  readonly signedAt: Date;
};

export type Licence = { readonly type: string; readonly number: string };

/** The first member tells a later verifier how this seal was made. */
const FORM = 'kallelse/journal/1';

export function sealOf({ signedAt, content, ...version }: SealedVersion): string {
  return sha256(canonicalJson({ form: FORM, ...version, content: content as Json, signedAt: signedAt.toISOString() }));
}
