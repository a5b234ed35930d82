import { Transactions } from '@kallelse/platform';

/** A refused attempt writes its line in a transaction of its own, since the attempt's own was rolled back. */
export class Refusals {
  constructor(private readonly transactions: Transactions) {}

  async record(tokenHash: string, permission: string): Promise<void> {
    await this.transactions.alone('SELECT access.log_refusal($1, $2)', [tokenHash, permission]);
  }
}
