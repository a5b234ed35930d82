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

/** The older file's grants are what undoing the new one goes back to. */
export async function printedMigration(timestamp: string, previous: string): Promise<string> {
  const { tables, functions } = await declaredRights();
  return printMigration(timestamp, previous, tables, functions);
}
