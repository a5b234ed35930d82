import { openings } from '@kallelse/access';
import { logger, newToken, sha256, sql, Transactions } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { ApiConfig } from '../api.config.js';
import type { Computer } from './computer.js';
import { counterOf, type KnownKey, relyingPartyAt } from './passkey-checks.js';
import { CHALLENGE_LIFETIME } from './passkey-challenge.js';
import type { PasskeyAnswerDto } from './passkey.dto.js';
import { PasskeyChallengeOver, PasskeyRefused } from './passkey.problems.js';
import { newSession, type Seated, sitDown } from './seat.js';

interface Asked {
  readonly challenge: string | null;
  readonly known: KnownKey | undefined;
}

/** Signing in by the touch of a passkey. Which employee it is, the key says; nobody is named before. */
@Injectable()
export class PasskeyService {
  private readonly party;

  constructor(
    private readonly transactions: Transactions,
    config: ApiConfig,
  ) {
    this.party = relyingPartyAt(config.publicUrl);
  }

  /** In the request's own transaction. */
  async begin(): Promise<{ browserToken: string; options: object }> {
    const options = await generateAuthenticationOptions({
      rpID: this.party.id,
      userVerification: 'required',
      timeout: CHALLENGE_LIFETIME,
    });
    const browserToken = newToken();
    await sql('SELECT access.remember_passkey_challenge($1, $2, $3)', [
      sha256(browserToken),
      'sign-in',
      options.challenge,
    ]);
    return { browserToken, options };
  }

  /** @throws PasskeyChallengeOver, PasskeyRefused; whose key it was then has a line in the access log. */
  async signIn(browserToken: string | undefined, answer: PasskeyAnswerDto, computer: Computer): Promise<Seated> {
    try {
      return await this.seat(browserToken, answer, computer);
    } catch (error) {
      if (error instanceof PasskeyRefused || error instanceof PasskeyChallengeOver) {
        await this.note(error, answer.credentialId);
      }
      throw error;
    }
  }

  private async seat(browserToken: string | undefined, answer: PasskeyAnswerDto, computer: Computer): Promise<Seated> {
    const { challenge, known } = await this.ask(browserToken, answer.credentialId);
    if (challenge === null) {
      throw new PasskeyChallengeOver();
    }
    if (!known) {
      throw new PasskeyRefused('unknown-key');
    }
    const counter = await counterOf(answer, known, challenge, this.party);
    const session = newSession();
    return this.anyone(async () => {
      const [row] = await sql<{ outcome: string }>('SELECT access.sign_in_by_passkey($1, $2, $3, $4) AS outcome', [
        known.id,
        counter,
        session.id,
        session.tokenHash,
      ]);
      if (row?.outcome !== 'signed-in') {
        throw new PasskeyRefused(row?.outcome === 'copied' ? 'copied-key' : 'no-assignment');
      }
      return sitDown(session, computer, 'passkey');
    });
  }

  /** The challenge is gone from here on, whatever the answer is worth. */
  private ask(browserToken: string | undefined, credentialId: string): Promise<Asked> {
    return this.anyone(async () => {
      const [taken] = await sql<{ challenge: string | null }>(
        'SELECT access.take_passkey_challenge($1, $2) AS challenge',
        [sha256(browserToken ?? ''), 'sign-in'],
      );
      const [known] = await sql<KnownKey & Record<string, unknown>>('SELECT * FROM access.passkey_of($1)', [
        credentialId,
      ]);
      return { challenge: taken?.challenge ?? null, known };
    });
  }

  private async note(error: PasskeyRefused | PasskeyChallengeOver, credentialId: string): Promise<void> {
    const reason = error instanceof PasskeyRefused ? error.reason : 'challenge-over';
    logger.warn({ 'passkey.refused': reason }, 'A passkey was refused');
    await this.anyone(() => sql('SELECT access.log_passkey_refusal($1)', [credentialId]));
  }

  private anyone<T>(work: () => Promise<T>): Promise<T> {
    return this.transactions.run(openings.anyone('sign-in:begin'), work);
  }
}
