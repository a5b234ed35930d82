import { context, Facts, type FieldProblem, InvalidRequest, newId, NotFound, sql } from '@kallelse/platform';
import { swedishDate } from '@kallelse/patient';
import { Injectable } from '@nestjs/common';
import { isSameContent } from './sealing/canonical-json.js';
import { assertMayAmend, assertMaySave, assertMaySign, type Clinician } from './clinician.js';
import { type EntryHead, type HeadRow, toClinician, toHead } from './entry-head.js';
import type { EntryView, VersionView } from './entry-view.js';
import { textProblems } from './examination/entry-text.js';
import { type EyeExamination, gaps, impossibilities } from './examination/eye-examination.js';
import { ExaminationSigned } from './journal.facts.js';
import { type Draft, JournalService, writable } from './journal.service.js';
import { HOLD_ENTRY, READ_HEAD, SAVE_SIGNATURE, SAVE_VERSION } from './journal.sql.js';
import { type Licence, sealOf } from './sealing/seal.js';

export interface Revision extends Draft {
  /** The version that the writer had on the screen. */
  readonly basedOn: number;
}

export interface Amendment extends Revision {
  readonly reason: string;
}

interface Desk {
  readonly entry: EntryHead;
  readonly clinician: Clinician;
}

type WholeEntry = EntryView & { versions: VersionView[] };

/** New versions, signatures and corrections of an entry that exists. */
@Injectable()
export class SigningService {
  constructor(
    private readonly journal: JournalService,
    private readonly facts: Facts,
  ) {}

  async save(id: string, revision: Revision): Promise<WholeEntry> {
    const { entry, clinician } = await this.desk(id);
    if (isRepeated(entry, clinician, revision, null)) {
      return this.journal.entry(id);
    }
    assertMaySave(clinician, entry, revision.basedOn);
    await this.append(entry, clinician, revision, null);
    return this.journal.entry(id);
  }

  async sign(id: string, version: number): Promise<WholeEntry> {
    const { entry, clinician } = await this.desk(id);
    await this.seal(entry, clinician, assertMaySign(clinician, entry, version));
    return this.journal.entry(id);
  }

  /** Patientdatalagen 3 kap. 14 §: the old text stays; the new one says when, who and why, and is signed at once. */
  async amend(id: string, amendment: Amendment): Promise<WholeEntry> {
    const { entry, clinician } = await this.desk(id);
    if (isRepeated(entry, clinician, amendment, amendment.reason)) {
      return this.journal.entry(id);
    }
    const licence = assertMayAmend(clinician, entry, amendment.basedOn);
    refuse([...textProblems('reason', amendment.reason), ...faultsWithin(amendment.content)]);
    const amended = await this.append(entry, clinician, amendment, amendment.reason);
    await this.seal(amended, clinician, licence);
    return this.journal.entry(id);
  }

  /** The entry as it stands now that everybody before us is done with it, and who has come to it. */
  private async desk(id: string): Promise<Desk> {
    await sql(HOLD_ENTRY, [id]);
    const [row] = await sql<HeadRow>(READ_HEAD, [id]);
    if (!row) {
      throw new NotFound();
    }
    return { entry: toHead(row), clinician: toClinician(row) };
  }

  private async append(
    entry: EntryHead,
    { id, name, title }: Clinician,
    draft: Draft,
    reason: string | null,
  ): Promise<EntryHead> {
    const examinedOn = writable(draft, swedishDate(context().now), entry.examinedOn);
    const number = entry.number + 1;
    const content = JSON.stringify(draft.content);
    await sql(SAVE_VERSION, [newId(), entry.id, number, name, title, examinedOn, content, reason]);
    return { ...entry, number, examinedOn, content: draft.content, reason, writer: { id, name, title } };
  }

  private async seal(entry: EntryHead, { id, name, title }: Clinician, licence: Licence): Promise<void> {
    refuse(gaps(entry.content));
    const { now } = context();
    const seal = sealOf({ ...sealed(entry), signer: { id, name, title, licence }, signedAt: now });
    const { type, number } = licence;
    await sql(SAVE_SIGNATURE, [
      newId(),
      entry.id,
      entry.patientId,
      entry.unitId,
      entry.number,
      now,
      name,
      title,
      type,
      number,
      seal,
    ]);
    await this.facts.state(ExaminationSigned, signedExamination(entry));
  }
}

/** The answer was lost and the same text is sent again: it is there already, and its writer is not told of a conflict with herself. */
function isRepeated(
  entry: EntryHead,
  { id }: Clinician,
  { basedOn, content }: Revision,
  reason: string | null,
): boolean {
  return (
    entry.number === basedOn + 1 &&
    entry.writer.id === id &&
    entry.reason === reason &&
    isSameContent(entry.content, content)
  );
}

/** An amendment has a reason of its own, so the content's fields are named by their whole path. */
function faultsWithin(content: EyeExamination): FieldProblem[] {
  return [...impossibilities(content), ...gaps(content)].map(({ field, code }) => ({
    field: `content.${field}`,
    code,
  }));
}

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) {
    throw new InvalidRequest(problems);
  }
}

function sealed({ id, number, patientId, unitId, template, examinedOn, content, reason, writer }: EntryHead) {
  return { entryId: id, version: number, patientId, unitId, template, examinedOn, content, reason, author: writer };
}

function signedExamination({ id, number, patientId, unitId, examinedOn, content }: EntryHead) {
  const { months, reason } = content.recall ?? { months: null, reason: null };
  return {
    entryId: id,
    version: number,
    patientId,
    unitId,
    examinedOn,
    recall: months !== null && reason !== null ? { months, reason } : null,
  };
}
