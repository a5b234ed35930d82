import { Transactions } from '@kallelse/platform';
import type { Permission } from './permissions.js';

/** Somebody known who was not let in. The reason is a code, never what they typed. */
export interface Attempt {
  readonly providerId: string;
  readonly employeeId?: string | null;
  readonly patientId?: string | null;
  readonly permission: Permission;
  readonly reason: string;
}

/** A refused attempt writes its line in a transaction of its own, since the attempt's own was rolled back. */
export class Refusals {
  constructor(private readonly transactions: Transactions) {}

  /** Who asked stands in the session. Whose data was asked for is kept if there is such a patient. */
  async record(tokenHash: string, permission: string, patientId: string | null = null): Promise<void> {
    await this.transactions.alone('SELECT access.log_refusal($1, $2, $3)', [tokenHash, permission, patientId]);
  }

  /** Before there is a session: a sign-in that was refused. Nobody known, no line. */
  async attempt({ providerId, employeeId, patientId, permission, reason }: Attempt): Promise<void> {
    const values = [providerId, employeeId ?? null, patientId ?? null, permission, reason];
    await this.transactions.alone('SELECT access.log_attempt($1, $2, $3, $4, $5)', values);
  }
}
