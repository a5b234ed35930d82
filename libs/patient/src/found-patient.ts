import type { IdentifierKind } from './patient-identifier.entity.js';
import type { ProtectionGrade } from './patient.entity.js';
import { mask } from './personnummer.js';

/** What staff see of a patient. The number is masked: it was typed, and need not be shown again. */
export interface FoundPatient {
  readonly id: string;
  /** "Skyddad uppgift" while concealed. */
  readonly givenName: string;
  readonly familyName: string;
  readonly identifier: { readonly kind: IdentifierKind; readonly masked: string } | null;
  readonly birthDate: string | null;
  readonly age: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  /** Nobody has seen who it is, until it is verified: no encounter starts before that. */
  readonly identity: 'stated' | 'verified';
  readonly protection: ProtectionGrade | null;
  /** Who it is is kept from the reader, who has not said why it is needed. */
  readonly concealed: boolean;
}

export interface PatientRow {
  id: string;
  given_name: string | null;
  family_name: string | null;
  birth_date: string | null;
  kind: IdentifierKind;
  value: string | null;
  protection: ProtectionGrade | null;
  concealed: boolean;
  email: string | null;
  phone: string | null;
  address: string | null;
  identity_assurance: FoundPatient['identity'];
}

/** As HL7 Sweden writes the name of somebody with protected identity. */
const CONCEALED_NAME = { givenName: 'Skyddad', familyName: 'uppgift' } as const;

export function toPatient(row: PatientRow, today: string): FoundPatient {
  return {
    id: row.id,
    ...nameIn(row),
    identifier: row.value === null ? null : { kind: row.kind, masked: masked(row.kind, row.value) },
    birthDate: row.birth_date,
    age: row.birth_date === null ? null : ageOn(today, row.birth_date),
    email: row.email,
    phone: row.phone,
    address: row.address,
    identity: row.identity_assurance,
    protection: row.protection,
    concealed: row.concealed,
  };
}

function nameIn({
  given_name: givenName,
  family_name: familyName,
}: PatientRow): Pick<FoundPatient, 'givenName' | 'familyName'> {
  return givenName === null || familyName === null ? CONCEALED_NAME : { givenName, familyName };
}

function masked(kind: IdentifierKind, value: string): string {
  return kind === 'reserve' ? value : mask(value);
}

export function ageOn(today: string, birthDate: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
