import { DatabaseConfig } from '@kallelse/platform';
import { IsEmail, IsIn, IsOptional, IsString, IsUrl, Matches, ValidateIf } from 'class-validator';

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

  /** Where the end of each chain of the access log is appended once a day: best on a disk that takes no changes. */
  @IsOptional()
  @IsString()
  LOG_ANCHOR_FILE?: string;

  /** Who gets it by mail. */
  @IsOptional()
  @IsEmail()
  LOG_ANCHOR_MAIL?: string;

  @IsOptional()
  PORT?: string;

  get anchorFile(): string | undefined {
    return this.LOG_ANCHOR_FILE ?? (this.DEMO === '1' ? '.data/log-anchors.txt' : undefined);
  }

  get publicUrl(): string {
    return (this.PUBLIC_URL ?? `http://localhost:${this.PORT ?? '3000'}`).replace(/\/$/, '');
  }
}
