import { ArrayMaxSize, IsIn, IsString, Length, Matches } from 'class-validator';

const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
export type Transport = (typeof TRANSPORTS)[number];

/** Bytes as the browser writes them: base64url. */
const Bytes = (atMost: number): PropertyDecorator =>
  Matches(new RegExp(`^[\\w-]{1,${atMost}}$`), { message: 'not-bytes' });

/** What an authenticator made of the challenge: PublicKeyCredential.toJSON(), without what is not looked at. */
export class PasskeyAnswerDto {
  @Bytes(1400)
  credentialId!: string;

  @Bytes(4000)
  clientData!: string;

  @Bytes(4000)
  authenticatorData!: string;

  @Bytes(2000)
  signature!: string;
}

export class EnrolPasskeyDto {
  /** What the person calls it. */
  @IsString({ message: 'required' })
  @Length(1, 60, { message: 'too-long' })
  name!: string;

  @Bytes(1400)
  credentialId!: string;

  @Bytes(4000)
  clientData!: string;

  @Bytes(20_000)
  attestation!: string;

  @ArrayMaxSize(8, { message: 'too-long' })
  @IsIn(TRANSPORTS, { each: true, message: 'unknown-transport' })
  transports!: Transport[];
}

/** For navigator.credentials: PublicKeyCredentialCreationOptionsJSON or PublicKeyCredentialRequestOptionsJSON. */
export class PasskeyOptionsDto {
  options!: object;
}

export class SeatedDto {
  /** Where one locked the session that is open again; null when a new one has begun. */
  leftAt!: string | null;
}

export class PasskeyDto {
  id!: string;
  name!: string;
  createdAt!: Date;
  lastUsedAt!: Date | null;
}
