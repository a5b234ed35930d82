import type { EyeExamination } from './examination/eye-examination.js';
import type { Clinician } from './clinician.js';

/** An entry with its newest version: what a writer starts from. */
export interface EntryHead {
  readonly id: string;
  readonly patientId: string;
  readonly unitId: string;
  readonly template: string;
  readonly authorId: string;
  readonly authorLicensed: boolean;
  readonly signed: boolean;
  readonly number: number;
  readonly examinedOn: string;
  readonly content: EyeExamination;
  readonly reason: string | null;
  readonly writer: { readonly id: string; readonly name: string; readonly title: string };
}

export interface HeadRow {
  id: string;
  patient_id: string;
  unit_id: string;
  template: string;
  author_id: string;
  author_licensed: boolean;
  signed: boolean;
  number: number;
  examined_on: string;
  content: EyeExamination;
  reason: string | null;
  writer_id: string;
  writer_name: string;
  writer_title: string;
  my_id: string;
  my_name: string;
  my_title: string;
  my_licence_type: string | null;
  my_licence_number: string | null;
}

export function toHead(row: HeadRow): EntryHead {
  return {
    id: row.id,
    patientId: row.patient_id,
    unitId: row.unit_id,
    template: row.template,
    authorId: row.author_id,
    authorLicensed: row.author_licensed,
    signed: row.signed,
    number: row.number,
    examinedOn: row.examined_on,
    content: row.content,
    reason: row.reason,
    writer: { id: row.writer_id, name: row.writer_name, title: row.writer_title },
  };
}

export function toClinician(row: HeadRow): Clinician {
  const { my_licence_type: type, my_licence_number: number } = row;
  return { id: row.my_id, name: row.my_name, title: row.my_title, licence: type && number ? { type, number } : null };
}
