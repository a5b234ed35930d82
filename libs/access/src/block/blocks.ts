import { answeredBefore, context, type IdempotencyKey, InvalidRequest, newId, NotFound, sql } from '@kallelse/platform';
import { GuardianMayNotBlock } from './block.problems.js';
import { END_BLOCK, READ_AGE, READ_BLOCK, READ_BLOCKS, REGISTER_BLOCK, STANDING_BLOCK } from './block.sql.js';

/** What is kept from the others: all that one unit documented, or all that the units of one process did. */
export interface BlockTarget {
  readonly unitId: string | null;
  readonly process: string | null;
}

export interface BlockView {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly process: string | null;
  readonly fromAt: string;
  readonly endedAt: string | null;
  /** The patient did it herself, signed in. */
  readonly byPatient: boolean;
}

export interface PatientBlocks {
  readonly underAge: boolean;
  /** What can be blocked. */
  readonly units: readonly { readonly id: string; readonly name: string; readonly process: string }[];
  readonly blocks: readonly BlockView[];
}

/** Spärr: Patientdatalagen 4 kap. 4 §. In force with the transaction that writes it, since every row policy asks for it. */
export class Blocks {
  async ofPatient(patientId: string): Promise<PatientBlocks> {
    const [row] = await sql<{ under_age: boolean } & Omit<PatientBlocks, 'underAge'>>(READ_BLOCKS, [patientId]);
    if (!row) {
      throw new NotFound();
    }
    const { under_age: underAge, units, blocks } = row;
    return { underAge, units, blocks };
  }

  /** By staff, and only because the patient asks. @throws GuardianMayNotBlock */
  async register(patientId: string, target: BlockTarget, asked: boolean, key: IdempotencyKey): Promise<BlockView> {
    if (!asked) {
      throw await this.unasked(patientId);
    }
    return this.write(patientId, target, key);
  }

  /** Again is the same as once. */
  async end(id: string): Promise<BlockView> {
    await sql(END_BLOCK, [id]);
    return this.byId(id);
  }

  own(): Promise<PatientBlocks> {
    return this.ofPatient(ownPatient());
  }

  registerOwn(target: BlockTarget, key: IdempotencyKey): Promise<BlockView> {
    return this.write(ownPatient(), target, key);
  }

  private async write(patientId: string, target: BlockTarget, key: IdempotencyKey): Promise<BlockView> {
    const id = newId();
    const earlier = await answeredBefore(key, id);
    if (earlier !== null) {
      return this.byId(earlier);
    }
    const { unitId, process } = target;
    const written = await sql(REGISTER_BLOCK, [id, patientId, unitId, process]);
    return written.length > 0
      ? this.byId(id)
      : viewIn(await sql<BlockRow>(STANDING_BLOCK, [patientId, unitId, process]));
  }

  private async byId(id: string): Promise<BlockView> {
    return viewIn(await sql<BlockRow>(READ_BLOCK, [id]));
  }

  private async unasked(patientId: string): Promise<Error> {
    const [patient] = await sql<{ under_age: boolean }>(READ_AGE, [patientId]);
    if (!patient) {
      return new NotFound();
    }
    return patient.under_age
      ? new GuardianMayNotBlock()
      : new InvalidRequest([{ field: 'askedByPatient', code: 'required' }]);
  }
}

type BlockRow = Record<'block', BlockView>;

function viewIn([row]: BlockRow[]): BlockView {
  if (!row) {
    throw new NotFound();
  }
  return row.block;
}

function ownPatient(): string {
  const { patient } = context();
  if (patient === null) {
    throw new NotFound();
  }
  return patient;
}
