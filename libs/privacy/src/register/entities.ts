import { DataSource, type EntityMetadata } from 'typeorm';
import { SnakeNaming, type Entities } from '@kallelse/platform';
import { declarationOf, type DeclaredEntity } from './declaration.js';

/** Reads the entities' metadata without a database, for the tool that prints the grants and for tests. */
class Blueprint extends DataSource {
  async read(): Promise<readonly EntityMetadata[]> {
    await this.buildMetadatas();
    return this.entityMetadatas;
  }
}

export async function declarationsOf(entities: Entities): Promise<DeclaredEntity[]> {
  const blueprint = new Blueprint({ type: 'postgres', entities: [...entities], namingStrategy: new SnakeNaming() });
  return inTableOrder(await blueprint.read());
}

export function inTableOrder(metadatas: readonly EntityMetadata[]): DeclaredEntity[] {
  return metadatas.map(declarationOf).sort((one, other) => (one.table < other.table ? -1 : 1));
}
