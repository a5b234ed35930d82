import {
  type VerifiedRegistrationResponse,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import type { EnrolPasskeyDto, PasskeyAnswerDto } from './passkey.dto.js';
import { PasskeyRefused } from './passkey.problems.js';

/** ES256, EdDSA and RS256: what the authenticators of today make. */
export const ALGORITHMS = [-7, -8, -257];

/** The one place that a passkey of ours is good for: WebAuthn's relying party. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

export function relyingPartyAt(publicUrl: string): RelyingParty {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin };
}

export interface KnownKey {
  readonly id: string;
  readonly public_key: Buffer;
}

export type NewKey = NonNullable<VerifiedRegistrationResponse['registrationInfo']>['credential'];

/** The counter that the authenticator tells; whether it has grown is judged where it is kept. @throws PasskeyRefused */
export async function counterOf(
  answer: PasskeyAnswerDto,
  { public_key }: KnownKey,
  challenge: string,
  party: RelyingParty,
): Promise<number> {
  meantForUs(answer.clientData, challenge, party);
  const { credentialId, clientData, authenticatorData, signature } = answer;
  const checked = await verifyAuthenticationResponse({
    response: {
      ...credential(credentialId),
      response: { clientDataJSON: clientData, authenticatorData, signature },
    },
    credential: { id: credentialId, publicKey: new Uint8Array(public_key), counter: 0 },
    ...expecting(challenge, party),
  }).catch(notVerified);
  return checked.verified ? checked.authenticationInfo.newCounter : notVerified();
}

/** The new key that the authenticator made. @throws PasskeyRefused */
export async function newKeyOf(answer: EnrolPasskeyDto, challenge: string, party: RelyingParty): Promise<NewKey> {
  meantForUs(answer.clientData, challenge, party);
  const { credentialId, clientData, attestation } = answer;
  const checked = await verifyRegistrationResponse({
    response: {
      ...credential(credentialId),
      response: { clientDataJSON: clientData, attestationObject: attestation },
    },
    supportedAlgorithmIDs: ALGORITHMS,
    ...expecting(challenge, party),
  }).catch(notVerified);
  return checked.verified ? checked.registrationInfo.credential : notVerified();
}

/** Asked before the signature, so that the person is told which of the two it was. */
function meantForUs(clientData: string, challenge: string, { origin }: RelyingParty): void {
  const said = saidBy(clientData);
  if (said.origin !== origin) {
    throw new PasskeyRefused('another-origin');
  }
  if (said.challenge !== challenge) {
    throw new PasskeyRefused('another-challenge');
  }
}

function saidBy(clientData: string): { origin: string; challenge: string } {
  try {
    return decodeClientDataJSON(clientData);
  } catch {
    throw new PasskeyRefused('not-verified');
  }
}

function expecting(challenge: string, { id, origin }: RelyingParty) {
  return { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true };
}

function credential(id: string) {
  return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} };
}

function notVerified(): never {
  throw new PasskeyRefused('not-verified');
}
