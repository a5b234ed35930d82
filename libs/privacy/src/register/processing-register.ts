import type { DataSource } from 'typeorm';
import type { ProcessingActivity } from '../decorators.js';
import type { LegalBasis, Purpose, Recipient } from '../vocabulary.js';
import type { DeclaredEntity } from './declaration.js';
import { inTableOrder } from './entities.js';
import { gapsOf } from './gaps.js';

export class RegisterIncomplete extends Error {
  constructor(gaps: readonly string[]) {
    super(`The processing register is incomplete:\n  ${gaps.join('\n  ')}`);
  }
}

/** Everything the entities declare, as one record: GDPR Article 30. */
export class ProcessingRegister {
  constructor(readonly entities: readonly DeclaredEntity[]) {}

  static of(dataSource: DataSource): ProcessingRegister {
    return new ProcessingRegister(inTableOrder(dataSource.entityMetadatas));
  }

  /** @throws RegisterIncomplete naming each entity and column that does not say its part. */
  assertComplete(): void {
    const gaps = this.entities.flatMap(gapsOf);
    if (gaps.length > 0) {
      throw new RegisterIncomplete(gaps);
    }
  }

  activitiesFor(purpose: Purpose): ProcessingActivity[] {
    return this.entities.flatMap(({ activities }) => activities).filter((activity) => activity.purpose === purpose);
  }

  /** Each legal basis that some entity names for the purpose: one is the rule, several when data of it differ. */
  legalBasesOf(purpose: Purpose): LegalBasis[] {
    return [...new Set(this.activitiesFor(purpose).map(({ legalBasis }) => legalBasis))].sort();
  }

  recipientsOf(purpose: Purpose): ReadonlySet<Recipient> {
    return new Set(this.activitiesFor(purpose).flatMap(({ recipients = [] }) => recipients));
  }
}
