import { type DynamicModule, Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from './clock.js';
import { type DatabaseConfig, type Entities, openDataSource } from './database.js';
import { Facts } from './facts.js';
import { Transactions } from './transaction.js';

/** Closes the pool last, when no request is left that could want it. */
@Injectable()
class ClosesTheDatabase implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}

/** The database, the clock and the facts, once per process. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: DatabaseConfig, entities: Entities, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: DataSource, useFactory: () => openDataSource(config, entities) },
        { provide: Clock, useValue: clock },
        {
          provide: Transactions,
          inject: [DataSource, Clock],
          useFactory: (d: DataSource, c: Clock) => new Transactions(d, c),
        },
        { provide: Facts, useFactory: () => new Facts() },
        { provide: ClosesTheDatabase, inject: [DataSource], useFactory: (d: DataSource) => new ClosesTheDatabase(d) },
      ],
      exports: [DataSource, Clock, Transactions, Facts],
    };
  }
}
