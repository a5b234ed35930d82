import type { EyeExamination } from './examination/eye-examination.js';

export interface Person {
  readonly name: string;
  readonly title: string;
}

/** An entry as its readers see it: the newest text, and who answers for it. */
export interface EntryView {
  readonly id: string;
  readonly patientId: string;
  readonly template: string;
  readonly createdAt: Date;
  readonly unit: { readonly id: string; readonly name: string };
  readonly author: Person;
  readonly state: 'draft' | 'signed';
  readonly version: number;
  readonly versionCount: number;
  readonly examinedOn: string;
  readonly content: EyeExamination;
  readonly amendmentReason: string | null;
  readonly signedAt: Date | null;
  readonly signedBy: Person | null;
}

export interface VersionView {
  readonly number: number;
  readonly content: EyeExamination;
  readonly examinedOn: string;
  readonly author: Person;
  readonly createdAt: Date;
  readonly reason: string | null;
  readonly signedAt: Date | null;
  readonly signedBy: Person | null;
  readonly seal: string | null;
}

export interface EntryRow {
  id: string;
  patient_id: string;
  template: string;
  created_at: Date;
  unit_id: string;
  unit_name: string;
  number: number;
  author_name: string;
  author_title: string;
  examined_on: string;
  content: EyeExamination;
  reason: string | null;
  signed_at?: Date | null;
  signer_name?: string | null;
  signer_title?: string | null;
}

export interface VersionRow extends EntryRow {
  saved_at: Date;
  seal: string | null;
}

export function toEntry(row: EntryRow): EntryView {
  return {
    id: row.id,
    patientId: row.patient_id,
    template: row.template,
    createdAt: row.created_at,
    unit: { id: row.unit_id, name: row.unit_name },
    author: { name: row.author_name, title: row.author_title },
    state: row.signed_at ? 'signed' : 'draft',
    version: row.number,
    // Numbers have no gaps, because versions are never removed.
    versionCount: row.number,
    examinedOn: row.examined_on,
    content: row.content,
    amendmentReason: row.reason,
    ...signatureOf(row),
  };
}

export function toVersion(row: VersionRow): VersionView {
  return {
    number: row.number,
    content: row.content,
    examinedOn: row.examined_on,
    author: { name: row.author_name, title: row.author_title },
    createdAt: row.saved_at,
    reason: row.reason,
    ...signatureOf(row),
    seal: row.seal,
  };
}

function signatureOf({ signed_at, signer_name, signer_title }: EntryRow): Pick<EntryView, 'signedAt' | 'signedBy'> {
  return {
    signedAt: signed_at ?? null,
    signedBy: signer_name && signer_title ? { name: signer_name, title: signer_title } : null,
  };
}
