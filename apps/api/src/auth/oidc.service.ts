import { openings, Refusals } from '@kallelse/access';
import { Personnummer, swedishDate } from '@kallelse/patient';
import { Clock, logger, newToken, NotFound, sha256, sql, Transactions } from '@kallelse/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Computer } from './computer.js';
import { OidcBroker } from './oidc-broker.js';
import { newSession, type Seated, sitDown } from './seat.js';
import { SignInRefused } from './sign-in.problems.js';

export interface SentToBroker {
  readonly browserToken: string;
  readonly address: string;
}

/** Sign-in of staff by the configured broker. As with BankID, the broker is asked between transactions, never inside one. */
@Injectable()
export class OidcService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly refusals: Refusals,
    @Inject(OidcBroker) private readonly configured: OidcBroker | undefined,
  ) {}

  get brokerName(): string | null {
    return this.configured?.settings.name ?? null;
  }

  async begin(): Promise<SentToBroker> {
    const browserToken = newToken();
    const address = await this.broker.addressToSignInAt(browserToken);
    await this.anyone('SELECT access.remember_oidc_request($1, $2) AS done', [
      sha256(browserToken),
      sha256(this.broker.stateOf(browserToken)),
    ]);
    return { browserToken, address: address.href };
  }

  /** @throws SignInRefused when the answer is not to this browser's question, or does not hold. */
  async complete(browserToken: string | undefined, answer: URLSearchParams, computer: Computer): Promise<Seated> {
    const broker = this.broker;
    try {
      if (browserToken === undefined || !(await this.take(browserToken, answer.get('state') ?? ''))) {
        throw new SignInRefused('not-begun-here');
      }
      return await this.beginSession(browserToken, await broker.personnummerIn(answer, browserToken), computer);
    } catch (error) {
      if (error instanceof SignInRefused) {
        logger.warn({ 'oidc.refused': error.reason, 'oidc.code': error.code }, 'A sign-in by the broker was refused');
      }
      throw error;
    }
  }

  private get broker(): OidcBroker {
    if (!this.configured) {
      throw new NotFound();
    }
    return this.configured;
  }

  private take(browserToken: string, state: string): Promise<boolean> {
    return this.anyone<boolean>('SELECT access.take_oidc_answer($1, $2) AS done', [
      sha256(browserToken),
      sha256(state),
    ]);
  }

  private async beginSession(browserToken: string, vouchedFor: string, computer: Computer): Promise<Seated> {
    const reading = Personnummer.read(vouchedFor, swedishDate(this.clock.now()));
    if (!reading.ok) {
      throw new SignInRefused('unknown-person');
    }
    const { digits } = reading.personnummer;
    const session = newSession();
    return this.transactions.run(openings.anyone('sign-in:begin'), async () => {
      const [row] = await sql<{ done: string }>('SELECT access.sign_in_by_oidc($1, $2, $3, $4) AS done', [
        sha256(browserToken),
        digits,
        session.id,
        session.tokenHash,
      ]);
      if (row?.done !== 'signed-in') {
        await this.refusals.signIn(digits, row?.done ?? 'refused');
        throw new SignInRefused('unknown-person');
      }
      return sitDown(session, computer, 'oidc');
    });
  }

  private anyone<Answer>(text: string, values: readonly string[]): Promise<Answer> {
    return this.transactions.run(openings.anyone('sign-in:begin'), async () => {
      const [row] = await sql<{ done: Answer }>(text, values);
      return row?.done as Answer;
    });
  }
}
