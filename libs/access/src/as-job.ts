import { Transactions } from '@kallelse/platform';
import { openings } from './openings.js';
import type { Permission } from './permissions.js';

/** Runs a system job's work in one transaction for one provider. 404 (NotFound) where its policy does not name the purpose. */
export class Jobs {
  constructor(private readonly transactions: Transactions) {}

  asJob<T>(permission: Permission, providerId: string, work: () => Promise<T>): Promise<T> {
    return this.transactions.run(openings.job(permission, providerId), work);
  }
}
