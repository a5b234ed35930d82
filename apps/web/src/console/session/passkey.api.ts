import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';

export type Passkey = Contract['PasskeyDto'];
export type Seated = Contract['SeatedDto'];

const REMEMBERED = 'kallelse.passkey';

/** The browser's part is fetched when somebody first reaches for a key. */
const browser = () => import('@simplewebauthn/browser');

export const canUsePasskeys = (): boolean => typeof window.PublicKeyCredential === 'function';

/** Whether somebody has used a passkey at this computer; whose it was is not kept. */
export function knowsPasskeys(): boolean {
  try {
    return canUsePasskeys() && localStorage.getItem(REMEMBERED) !== null;
  } catch {
    return false;
  }
}

/** Asks for a touch, and signs in whoever's key was touched. */
export async function touchPasskey(): Promise<Seated> {
  const [{ startAuthentication }, asked] = await Promise.all([
    browser(),
    api<{ options: PublicKeyCredentialRequestOptionsJSON }>('/sign-in/passkey/options', { method: 'POST' }),
  ]);
  const { id, response } = await startAuthentication({ optionsJSON: asked.options });
  const { clientDataJSON, authenticatorData, signature } = response;
  const body = { credentialId: id, clientData: clientDataJSON, authenticatorData, signature };
  const seated = await api<Seated>('/sign-in/passkey', { method: 'POST', body });
  remember();
  return seated;
}

export async function enrolPasskey(name: string): Promise<Passkey> {
  const [{ startRegistration }, asked] = await Promise.all([
    browser(),
    api<{ options: PublicKeyCredentialCreationOptionsJSON }>('/passkeys/options', { method: 'POST' }),
  ]);
  const { id, response } = await startRegistration({ optionsJSON: asked.options });
  const { clientDataJSON, attestationObject, transports = [] } = response;
  const body = { name, credentialId: id, clientData: clientDataJSON, attestation: attestationObject, transports };
  const passkey = await api<Passkey>('/passkeys', { method: 'POST', body });
  remember();
  return passkey;
}

function remember(): void {
  try {
    localStorage.setItem(REMEMBERED, 'yes');
  } catch {
    // Then the passkey is offered after BankID instead of before it.
  }
}
