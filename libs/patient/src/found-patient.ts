import type { IdentifierKind } from './patient-identifier.entity.js';
import { mask } from './personnummer.js';

/** What staff see of a patient. The number is masked: it was typed, and need not be shown again. */
export interface FoundPatient {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly identifier: { readonly kind: IdentifierKind; readonly masked: string };
  readonly birthDate: string | null;
  readonly age: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly protectedIdentity: boolean;
}

export interface PatientRow {
  id: string;
  given_name: string;
  family_name: string;
  birth_date: string | null;
  kind: IdentifierKind;
  value: string;
  protected_identity: boolean;
  email: string | null;
  phone: string | null;
}

export function toPatient(row: PatientRow, today: string): FoundPatient {
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    identifier: { kind: row.kind, masked: masked(row) },
    birthDate: row.birth_date,
    age: row.birth_date === null ? null : ageOn(today, row.birth_date),
    email: row.email,
    phone: row.phone,
    protectedIdentity: row.protected_identity,
  };
}

function masked({ kind, value }: PatientRow): string {
  return kind === 'reserve' ? value : mask(value);
}

export function ageOn(today: string, birthDate: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
