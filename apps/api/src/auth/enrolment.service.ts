import { AccessLog } from '@kallelse/access';
import { context, newId, newToken, NotFound, sha256, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { generateRegistrationOptions } from '@simplewebauthn/server';
import { ApiConfig } from '../api.config.js';
import { ALGORITHMS, newKeyOf, relyingPartyAt } from './passkey-checks.js';
import { CHALLENGE_LIFETIME } from './passkey-challenge.js';
import type { EnrolPasskeyDto, PasskeyDto } from './passkey.dto.js';
import { BankIdNeeded, PasskeyChallengeOver, PasskeyRefused } from './passkey.problems.js';

const OWN = `
  SELECT id, name, created_at AS "createdAt", last_used_at AS "lastUsedAt" FROM access.passkey
  WHERE provider_id = platform.provider() AND employee_id = platform.actor() AND revoked_at IS NULL
  ORDER BY created_at`;

const HOLDER = `
  SELECT s.holder_name AS name, s.opened_with = 'bankid' AND s.created_at > platform.now() - interval '30 minutes' AS vouched_for,
         ARRAY(SELECT k.credential_id FROM access.passkey k
               WHERE k.provider_id = s.provider_id AND k.employee_id = s.employee_id AND k.revoked_at IS NULL) AS keys
  FROM access.session s WHERE s.provider_id = platform.provider() AND s.id = $1`;

const REVOKE = `
  UPDATE access.passkey SET revoked_at = platform.now()
  WHERE provider_id = platform.provider() AND employee_id = platform.actor() AND id = $1 AND revoked_at IS NULL
  RETURNING id`;

/** The passkeys of whoever asks. */
@Injectable()
export class EnrolmentService {
  private readonly party;

  constructor(
    private readonly log: AccessLog,
    config: ApiConfig,
  ) {
    this.party = relyingPartyAt(config.publicUrl);
  }

  own(): Promise<PasskeyDto[]> {
    return sql<PasskeyDto & Record<string, unknown>>(OWN);
  }

  /** @throws BankIdNeeded */
  async begin(): Promise<{ browserToken: string; options: object }> {
    const [holder] = await sql<{ name: string; vouched_for: boolean; keys: string[] }>(HOLDER, [context().session]);
    if (!holder?.vouched_for) {
      throw new BankIdNeeded();
    }
    const options = await generateRegistrationOptions({
      rpName: 'Kallelse',
      rpID: this.party.id,
      userName: holder.name,
      userDisplayName: holder.name,
      userID: new TextEncoder().encode(context().actor ?? ''),
      timeout: CHALLENGE_LIFETIME,
      excludeCredentials: holder.keys.map((id) => ({ id })),
      // Found without a name being typed, and with a finger or a PIN: that makes the key alone two factors (HSLF-FS 2016:40 3 kap. 15 §).
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
    });
    const browserToken = newToken();
    await sql('SELECT access.remember_passkey_challenge($1, $2, $3)', [
      sha256(browserToken),
      'enrol',
      options.challenge,
    ]);
    return { browserToken, options };
  }

  /** @throws PasskeyChallengeOver, PasskeyRefused, BankIdNeeded */
  async enrol(challenge: string | undefined, answer: EnrolPasskeyDto): Promise<PasskeyDto> {
    if (challenge === undefined) {
      throw new PasskeyChallengeOver();
    }
    const key = await newKeyOf(answer, challenge, this.party);
    const id = newId();
    const [row] = await sql<{ outcome: string }>('SELECT access.enrol_passkey($1, $2, $3, $4, $5, $6) AS outcome', [
      id,
      key.id,
      Buffer.from(key.publicKey),
      key.counter,
      answer.transports,
      answer.name,
    ]);
    switch (row?.outcome) {
      case 'enrolled':
        return { id, name: answer.name, createdAt: context().now, lastUsedAt: null };
      case 'known':
        throw new PasskeyRefused('known-key');
      default:
        throw new BankIdNeeded();
    }
  }

  /** @throws NotFound for a key of somebody else */
  async revoke(id: string): Promise<void> {
    const revoked = await sql(REVOKE, [id]);
    if (revoked.length === 0) {
      throw new NotFound();
    }
    await this.log.line('Radera', null, 'Passkey', id);
  }
}
