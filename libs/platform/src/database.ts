import { IsOptional, IsString, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { logger } from './logger.js';
import { SnakeNaming } from './snake-naming.js';

const POSTGRES_URL = /^postgres(ql)?:\/\//;

export class DatabaseConfig {
  /** The application's own login: owns nothing, may do nothing until a purpose opens. */
  @Matches(POSTGRES_URL)
  DATABASE_URL!: string;

  @IsOptional()
  @IsString()
  DATABASE_POOL?: string;
}

export type Entities = readonly (new () => object)[];

export async function openDataSource(
  { DATABASE_URL, DATABASE_POOL }: DatabaseConfig,
  list: Entities,
): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: DATABASE_URL,
    entities: [...list],
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    synchronize: false,
    extra: { max: Number(DATABASE_POOL ?? 16), connectionTimeoutMillis: 5_000 },
    poolErrorHandler: (error: Error) =>
      logger.warn({ code: (error as { code?: string }).code }, 'An idle database connection was lost'),
  });
  await dataSource.initialize();
  await refuseTooMuchPower(dataSource);
  return dataSource;
}

/** Row level security does not bind owners and superusers, so neither may run the application. */
async function refuseTooMuchPower(dataSource: DataSource): Promise<void> {
  const [login] = await dataSource.query<{ powerful: boolean; owns: boolean }[]>(`
    SELECT rolsuper OR rolbypassrls AS powerful,
           EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE c.relowner = r.oid AND n.nspname NOT LIKE 'pg\\_%') AS owns
    FROM pg_roles r WHERE rolname = current_user`);
  if (!login || login.powerful || login.owns) {
    await dataSource.destroy();
    throw new Error('DATABASE_URL must be a login that is no superuser, has no BYPASSRLS and owns no table');
  }
}
