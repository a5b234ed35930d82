import { IsIn, IsOptional, Matches } from 'class-validator';

export class BeginSignInDto {
  @IsIn(['staff', 'patient'], { message: 'unknown-audience' })
  audience!: 'staff' | 'patient';

  /** The care provider's slug; a patient signs in to one provider. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/, { message: 'unknown-provider' })
  provider?: string;
}

export class SignInOrderDto {
  /** The text of the QR code of this second. */
  qr!: string;
  autoStartToken!: string;
  /** Opens the BankID app on this device. */
  launchUrl!: string;
}

export class MessageDto {
  sv!: string;
  en!: string;
}

export class CollectionDto {
  status!: 'pending' | 'failed' | 'complete';
  hintCode?: string;
  message?: MessageDto;
  qr?: string;
  /** Where one locked the session that is open again at this computer. */
  leftAt?: string;
}
