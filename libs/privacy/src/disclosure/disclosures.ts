import { AsyncLocalStorage } from 'node:async_hooks';
import { afterCommit, context, logger, sql, type Transactions } from '@kallelse/platform';
import { entryOf, policyOf } from '../policies/policies.js';
import type { ProcessingRegister } from '../register/processing-register.js';
import type { Purpose, Recipient } from '../vocabulary.js';
import type { DisclosureKind } from './disclosure.entity.js';

export interface Release {
  readonly recipient: Recipient;
  readonly kind: DisclosureKind;
  readonly purpose: Purpose;
  /** Which fields leave, by name: never their values. */
  readonly fields: readonly string[];
  readonly patientId?: string;
  /** The paragraph of a legal duty, or the agreement with a processor. */
  readonly ground?: string;
}

export class UnregisteredRecipient extends Error {
  constructor({ recipient, purpose }: Release) {
    super(`Nothing may be sent to ${recipient} for ${purpose}: no declaration and policy name it as a recipient`);
  }
}

const releasing = new AsyncLocalStorage<Release>();

/** Mail and files ask before they leave, so that nobody can send past the register. */
export function assertReleased(): void {
  if (!releasing.getStore()) {
    throw new Error('Nothing leaves except through Disclosures.release');
  }
}

/** The one door out. What leaves is written down in the transaction that decided it, and sent when that is committed. */
export class Disclosures {
  constructor(
    private readonly register: ProcessingRegister,
    private readonly transactions: Transactions,
  ) {}

  async release(release: Release, send: () => Promise<void>): Promise<void> {
    if (!this.isRegistered(release) || !(await isInPolicy(release))) {
      await this.refuse(release);
      throw new UnregisteredRecipient(release);
    }
    const { recipient, kind, purpose, fields, ground, patientId } = release;
    await sql(LOG, [recipient, kind, purpose, fields, ground ?? null, patientId ?? null]);
    afterCommit(() => releasing.run(release, send));
  }

  private isRegistered({ recipient, purpose }: Release): boolean {
    return purpose === context().purpose && this.register.recipientsOf(purpose).has(recipient);
  }

  /** The refused attempt rolls its own transaction back, so its row is written beside it. */
  private async refuse(release: Release): Promise<void> {
    const { recipient, kind, purpose, fields, ground, patientId } = release;
    const { provider, actorKind, actor } = context();
    logger.warn({ recipient, kind, purpose, provider }, 'A disclosure to an unregistered recipient was refused');
    const values = [provider, actorKind, actor, recipient, kind, purpose, fields, ground ?? null, patientId ?? null];
    await this.transactions.alone(LOG_REFUSAL, values);
  }
}

/** The system could send it; the care provider must also have told its patients. */
async function isInPolicy({ recipient, purpose }: Release): Promise<boolean> {
  const [followed] = await sql<{ code: string }>(POLICY);
  const entry = followed && entryOf(policyOf(followed.code), purpose);
  return entry !== undefined && (entry.recipients?.includes(recipient) ?? true);
}

const POLICY = 'SELECT privacy.policy_followed() AS code';
const LOG = 'SELECT privacy.log_disclosure($1, $2, $3, $4, $5, $6)';
const LOG_REFUSAL = 'SELECT privacy.log_refused_disclosure($1, $2, $3, $4, $5, $6, $7, $8, $9)';
