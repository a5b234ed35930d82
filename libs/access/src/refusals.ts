import { Transactions } from '@kallelse/platform';

/** A refused attempt writes its line in a transaction of its own, since the attempt's own was rolled back. */
export class Refusals {
  constructor(private readonly transactions: Transactions) {}

  /** Who asked stands in the session. Whose data was asked for is kept if there is such a patient. */
  async record(tokenHash: string, permission: string, patientId: string | null = null): Promise<void> {
    await this.transactions.alone('SELECT access.log_refusal($1, $2, $3)', [tokenHash, permission, patientId]);
  }

  /** Before there is a session: somebody known to the house was vouched for and not let in. A stranger leaves no line. */
  async signIn(personnummer: string, reason: string): Promise<void> {
    await this.transactions.alone('SELECT access.log_refused_sign_in($1, $2)', [personnummer, reason]);
  }
}
