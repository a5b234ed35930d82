import { context, type IdempotencyKey, InvalidRequest, KeyReused, newId, NotFound, sql } from '@kallelse/platform';
import { type FoundPatient, IdentityNeeded, type PatientRow, swedishDate, toPatient } from '@kallelse/patient';
import { Injectable } from '@nestjs/common';
import { type EntryRow, type EntryView, toEntry, toVersion, type VersionRow, type VersionView } from './entry-view.js';
import { type EyeExamination, impossibilities } from './examination/eye-examination.js';
import type { Template } from './journal-entry.entity.js';
import { type ChoiceInForce, type OpenedRow, toOpened, type WrittenElsewhere } from './opened-record.js';
import { READ_ENTRY, READ_JOURNAL, SAVE_ENTRY } from './journal.sql.js';

export interface Draft {
  readonly content: EyeExamination;
  /** The day of the visit, when it is written up later. */
  readonly examinedOn?: string | undefined;
}

export interface Journal {
  readonly patient: FoundPatient;
  readonly entries: EntryView[];
  /** Other units that have written, whether their entries are open or not. */
  readonly otherUnits: WrittenElsewhere[];
  /** What the reader has chosen to open, and until when. */
  readonly opened: ChoiceInForce[];
}

type JournalRow = PatientRow & EntryRow & OpenedRow & { read_id: string };
type SavedRow = EntryRow & { outcome: 'new' | 'replayed' | 'reused'; resource_id: string; stated: boolean };

@Injectable()
export class JournalService {
  async read(patientId: string): Promise<Journal> {
    const rows = await sql<JournalRow>(READ_JOURNAL, [patientId]);
    const [first] = rows;
    if (!first) {
      throw new NotFound();
    }
    const patient = toPatient({ ...first, id: first.read_id }, swedishDate(context().now));
    return { patient, entries: rows.filter(({ id }) => id).map(toEntry), ...toOpened(first) };
  }

  async entry(id: string): Promise<EntryView & { versions: VersionView[] }> {
    const rows = await sql<VersionRow>(READ_ENTRY, [id]);
    const [newest] = rows;
    if (!newest) {
      throw new NotFound();
    }
    return { ...toEntry(newest), versions: rows.map(toVersion) };
  }

  /** A draft is a version too: HFD 2013:33, what is saved is part of the record although it is not signed. */
  async begin(patientId: string, template: Template, draft: Draft, key: IdempotencyKey): Promise<EntryView> {
    const examinedOn = writable(draft, swedishDate(context().now));
    const content = JSON.stringify(draft.content);
    const [saved] = await sql<SavedRow>(SAVE_ENTRY, [
      key.keyHash,
      key.requestHash,
      newId(),
      patientId,
      template,
      newId(),
      examinedOn,
      content,
    ]);
    return this.written(saved);
  }

  private async written(saved: SavedRow | undefined): Promise<EntryView> {
    switch (saved?.outcome) {
      case 'reused':
        throw new KeyReused();
      case 'replayed':
        return this.entry(saved.resource_id);
      default:
        if (!saved?.id) {
          throw saved?.stated ? new IdentityNeeded() : new NotFound();
        }
        return toEntry(saved);
    }
  }
}

/** Refuses what cannot be; returns the day of the examination. */
export function writable({ content, examinedOn }: Draft, today: string, otherwise = today): string {
  const day = examinedOn ?? otherwise;
  const problems = impossibilities(content);
  if (day > today) {
    problems.push({ field: 'examinedOn', code: 'in-the-future' });
  }
  if (problems.length > 0) {
    throw new InvalidRequest(problems);
  }
  return day;
}
