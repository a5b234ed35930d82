import { Global, Module } from '@nestjs/common';
import { Transactions } from '@kallelse/platform';
import { AccessLog } from './access-log.js';
import { Jobs } from './as-job.js';
import { RecordOpenings } from './record/record-openings.js';
import { Tasks } from './record/tasks.js';
import { Refusals } from './refusals.js';

@Global()
@Module({
  providers: [
    RecordOpenings,
    Tasks,
    { provide: AccessLog, useFactory: () => new AccessLog() },
    { provide: Jobs, inject: [Transactions], useFactory: (transactions: Transactions) => new Jobs(transactions) },
    {
      provide: Refusals,
      inject: [Transactions],
      useFactory: (transactions: Transactions) => new Refusals(transactions),
    },
  ],
  exports: [AccessLog, Jobs, Refusals, RecordOpenings, Tasks],
})
export class AccessModule {}
