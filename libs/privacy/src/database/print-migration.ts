import type { TableRights } from './expected-grants.js';
import type { GuardedFunction } from './functions.js';
import { printFunctions, printRevocations, printRights, printRoles } from './print-sql.js';

/** The migration that brings the database in line with the decorators, as the text of its file. */
export function printMigration(
  timestamp: string,
  previous: string,
  tables: readonly TableRights[],
  functions: readonly GuardedFunction[],
): string {
  const up = [...printRoles(), ...printRevocations(tables), ...printRights(tables), ...printFunctions(functions)];
  const down = printRevocations(tables);
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Purposes${previous} } from './${previous}-purposes.js';

/** Generated from the decorators by \`npm run print-grants\`. Roles stay when it is undone: they belong to the cluster. */
export class Purposes${timestamp} implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(UP);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(DOWN);
    await new Purposes${previous}().up(db);
  }
}

const UP = \`
${script(up)}
\`;

const DOWN = \`
${script(down)}
\`;
`;
}

function script(statements: readonly string[]): string {
  return statements.map((statement) => `${escape(statement)};`).join('\n');
}

function escape(statement: string): string {
  return statement.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
}
