import 'reflect-metadata';
import {
  declarationsOf,
  expectedRights,
  guardedFunctions,
  printMigration,
  type GuardedFunction,
  type TableRights,
} from '@kallelse/privacy';
import { ENTITIES } from './entities.js';

export interface DeclaredRights {
  readonly tables: readonly TableRights[];
  readonly functions: readonly GuardedFunction[];
}

/** What the decorators of every library together ask of the database. */
export async function declaredRights(): Promise<DeclaredRights> {
  return { tables: expectedRights(await declarationsOf(ENTITIES)), functions: guardedFunctions() };
}

export async function printedMigration(timestamp: string): Promise<string> {
  const { tables, functions } = await declaredRights();
  return printMigration(timestamp, tables, functions);
}
