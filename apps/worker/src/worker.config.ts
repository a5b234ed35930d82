import { DatabaseConfig } from '@kallelse/platform';
import { IsIn, IsOptional, IsString, IsUrl, Matches, ValidateIf } from 'class-validator';

/** The worker's settings. Queues live in PostgreSQL unless REDIS_URL says otherwise; nothing else changes with it. */
export class WorkerConfig extends DatabaseConfig {
  @IsOptional()
  @IsIn(['production', 'development', 'test'])
  NODE_ENV?: string;

  @IsOptional()
  @IsIn(['0', '1'])
  DEMO?: string;

  @ValidateIf(({ REDIS_URL }: WorkerConfig) => REDIS_URL === undefined)
  @Matches(/^postgres(ql)?:\/\//)
  QUEUE_DATABASE_URL?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//)
  REDIS_URL?: string;

  @ValidateIf(({ NODE_ENV, PUBLIC_URL }: WorkerConfig) => NODE_ENV === 'production' || PUBLIC_URL !== undefined)
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  PUBLIC_URL?: string;

  @ValidateIf(({ NODE_ENV, SMTP_URL }: WorkerConfig) => NODE_ENV === 'production' || SMTP_URL !== undefined)
  @IsUrl({ require_tld: false, protocols: ['smtp', 'smtps'] })
  SMTP_URL?: string;

  /** Sender of mails, e.g. `Alloptik <bokning@example.se>`. */
  @IsOptional()
  @IsString()
  MAIL_FROM?: string;

  @IsOptional()
  PORT?: string;

  get publicUrl(): string {
    return (this.PUBLIC_URL ?? `http://localhost:${this.PORT ?? '3000'}`).replace(/\/$/, '');
  }
}
