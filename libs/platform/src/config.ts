import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** Reads one app's settings from the environment; a wrong or missing one means no start, and each is named. */
export function readConfig<T extends object>(Config: new () => T, environment: NodeJS.ProcessEnv): T {
  const config = plainToInstance(Config, environment, { enableImplicitConversion: true, exposeDefaultValues: true });
  const problems = validateSync(config, { whitelist: false, forbidUnknownValues: true });
  if (problems.length > 0) {
    const told = problems.map(
      ({ property, constraints }) => `${property}: ${Object.values(constraints ?? {}).join(', ')}`,
    );
    throw new Error(`The configuration is incomplete.\n  ${told.join('\n  ')}`);
  }
  return config;
}
