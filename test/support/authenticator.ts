import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { type Cbor, cbor } from './cbor.js';

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_NEW_KEY = 0x40;

/** What goes otherwise than it should. */
export interface Lie {
  origin?: string;
  challenge?: string;
  rpId?: string;
  /** A touch without finger or PIN. */
  unverified?: boolean;
  /** What the counter says, instead of one more than the last time. */
  counter?: number;
}

interface Options {
  challenge: string;
  rpId?: string;
  rp?: { id?: string };
}

/** A security key and the browser before it, made of node:crypto: real keys, real signatures (WebAuthn Level 3, §6 and §7). */
export class Authenticator {
  readonly credentialId = randomBytes(32).toString('base64url');
  private readonly pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;

  constructor(private readonly origin: string) {}

  /** Makes its key and tells its public half. */
  enrol(options: object, lie: Lie = {}) {
    const asked = options as Options;
    const id = Buffer.from(this.credentialId, 'base64url');
    const length = Buffer.from([id.length >> 8, id.length & 255]);
    const data = this.data(asked, lie, HAS_NEW_KEY, [Buffer.alloc(16), length, id, coseOf(this.pair.publicKey)]);
    const attestation = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', data],
    ]);
    return {
      credentialId: this.credentialId,
      clientData: this.clientData('webauthn.create', asked, lie),
      attestation: cbor(attestation).toString('base64url'),
      transports: ['usb'],
    };
  }

  /** Signs what it is asked to sign, at a touch. */
  touch(options: object, lie: Lie = {}) {
    const asked = options as Options;
    const data = this.data(asked, lie, 0, []);
    const clientData = this.clientData('webauthn.get', asked, lie);
    const signed = Buffer.concat([data, sha256(Buffer.from(clientData, 'base64url'))]);
    return {
      credentialId: this.credentialId,
      clientData,
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', signed, this.pair.privateKey).toString('base64url'),
    };
  }

  private clientData(type: string, { challenge }: Options, lie: Lie): string {
    const said = { type, challenge: lie.challenge ?? challenge, origin: lie.origin ?? this.origin, crossOrigin: false };
    return Buffer.from(JSON.stringify(said)).toString('base64url');
  }

  private data({ rp, rpId }: Options, lie: Lie, flags: number, more: Buffer[]): Buffer {
    this.counter = lie.counter ?? this.counter + 1;
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(this.counter);
    const touched = USER_PRESENT | (lie.unverified ? 0 : USER_VERIFIED) | flags;
    return Buffer.concat([
      sha256(Buffer.from(lie.rpId ?? rpId ?? rp?.id ?? '')),
      Buffer.from([touched]),
      counted,
      ...more,
    ]);
  }
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** COSE_Key of ES256: RFC 9053, 7.1.1. */
function coseOf(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' }) as { x: string; y: string };
  return cbor(
    new Map<number, number | Buffer>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  );
}
