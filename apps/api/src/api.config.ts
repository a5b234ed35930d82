import { DatabaseConfig } from '@kallelse/platform';
import {
  IsIn,
  IsInt,
  IsNumberString,
  IsOptional,
  IsString,
  IsUrl,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
} from 'class-validator';

const production = ({ NODE_ENV }: ApiConfig): boolean => NODE_ENV === 'production';
const inProductionOrSet =
  (name: keyof ApiConfig) =>
  (config: ApiConfig): boolean =>
    production(config) || config[name] !== undefined;

/** A broker is configured whole or not at all. */
const withBroker = ({ OIDC_ISSUER }: ApiConfig): boolean => OIDC_ISSUER !== undefined;

/** The api's settings, read once. In production the product does not start without those that safety depends on. */
export class ApiConfig extends DatabaseConfig {
  @IsOptional()
  @IsIn(['production', 'development', 'test'])
  NODE_ENV?: string;

  @IsOptional()
  @IsNumberString()
  PORT?: string;

  /** `1` brings demo data, simulators and the mailbox page; refused in production. */
  @IsOptional()
  @IsIn(['0', '1'])
  @ValidateBy({
    name: 'demoStaysOutOfProduction',
    validator: {
      validate: (value, args) => !(value === '1' && production(args?.object as ApiConfig)),
      defaultMessage: () => 'demo data and simulators never run with NODE_ENV=production',
    },
  })
  DEMO?: string;

  /** The address people use, e.g. https://boka.example.se; cookies are Secure when it is https, as it is in production. */
  @ValidateIf(inProductionOrSet('PUBLIC_URL'))
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  @ValidateBy({
    name: 'nobodyListensIn',
    validator: {
      validate: (value, args) => !(production(args?.object as ApiConfig) && String(value).startsWith('http:')),
      defaultMessage: () => 'in production it is an https address: sessions travel in cookies',
    },
  })
  PUBLIC_URL?: string;

  /** Express' `trust proxy`: addresses or subnets whose X-Forwarded-For is believed, or `none`. */
  @ValidateIf(inProductionOrSet('TRUSTED_PROXIES'))
  @IsString()
  TRUSTED_PROXIES?: string;

  @ValidateIf(inProductionOrSet('SMTP_URL'))
  @IsUrl({ require_tld: false, protocols: ['smtp', 'smtps'] })
  SMTP_URL?: string;

  /** Base address of BankID's RP API v6; the demo points it at the simulator. */
  @ValidateIf(inProductionOrSet('BANKID_URL'))
  @IsUrl({ require_tld: false, require_protocol: true })
  BANKID_URL?: string;

  /** File with the relying party's certificate and key (PKCS #12), its passphrase, and BankID's root certificate (PEM). */
  @ValidateIf(inProductionOrSet('BANKID_PFX_FILE'))
  @IsString()
  BANKID_PFX_FILE?: string;

  @ValidateIf(inProductionOrSet('BANKID_PFX_PASSPHRASE'))
  @IsString()
  BANKID_PFX_PASSPHRASE?: string;

  @ValidateIf(inProductionOrSet('BANKID_CA_FILE'))
  @IsString()
  BANKID_CA_FILE?: string;

  /** Issuer of a broker for SITHS or Freja that staff may sign in with, beside BankID; without it there is none. */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  @ValidateBy({
    name: 'brokerIsReachedInPrivate',
    validator: {
      validate: (value, args) => !(production(args?.object as ApiConfig) && String(value).startsWith('http:')),
      defaultMessage: () => 'in production it is an https address: the client secret travels there',
    },
  })
  OIDC_ISSUER?: string;

  @ValidateIf(withBroker)
  @IsString()
  OIDC_CLIENT_ID?: string;

  @ValidateIf(withBroker)
  @IsString()
  OIDC_CLIENT_SECRET?: string;

  /** The claim that carries the personnummer; each broker has its own name for it. */
  @ValidateIf(withBroker)
  @IsString()
  OIDC_PERSONNUMMER_CLAIM?: string;

  /** The assurance level asked of the broker (its `acr`), such as LOA 3; an answer with another is refused. */
  @IsOptional()
  @IsString()
  OIDC_ACR?: string;

  /** What the button says: SITHS, Freja. */
  @ValidateIf(withBroker)
  @IsString()
  OIDC_NAME?: string;

  /** Requests a visitor's address may make each hour to hold and book times. */
  @IsOptional()
  @IsNumberString()
  VISITOR_REQUESTS_PER_HOUR?: string;

  /** Minutes without a key or a touch after which the console locks; at most the hour after which the session sleeps anyway. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  IDLE_MINUTES?: number;

  /** Seconds between two signs of life to an open calendar, whose session is asked for each time. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  LIVE_BEAT_SECONDS?: number;

  get isProduction(): boolean {
    return production(this);
  }

  get isDemo(): boolean {
    return this.DEMO === '1';
  }

  get port(): number {
    return Number(this.PORT ?? 3000);
  }

  get visitorRequestsPerHour(): number {
    return Number(this.VISITOR_REQUESTS_PER_HOUR ?? 60);
  }

  get idleMinutes(): number {
    return this.IDLE_MINUTES ?? 15;
  }

  get liveBeatSeconds(): number {
    return this.LIVE_BEAT_SECONDS ?? 25;
  }

  get publicUrl(): string {
    return (this.PUBLIC_URL ?? `http://localhost:${this.port}`).replace(/\/$/, '');
  }
}
