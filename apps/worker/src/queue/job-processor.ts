import 'reflect-metadata';
import { Jobs, type Permission } from '@kallelse/access';
import { logger, NotFound, sql, Transactions } from '@kallelse/platform';
import { openings } from '@kallelse/access';
import { redactError } from '@kallelse/privacy';
import { Inject } from '@nestjs/common';
import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';

const RUNS_AS = 'kallelse:runs-as';

/** The system permission a processor's transactions are opened with. */
export function RunsAs(permission: Permission): ClassDecorator {
  return (processor) => {
    Reflect.defineMetadata(RUNS_AS, permission, processor);
  };
}

/** Ids only: what is queued can be read by whoever runs the queue. A tick of the clock names no provider and means all. */
export interface JobData {
  readonly provider?: string;
  readonly entity?: string;
}

/** One provider's share of a job. */
export interface ProviderJob {
  readonly providerId: string;
  /** The entity the job is about; a tick of the clock has none. */
  readonly entityId: string | undefined;
  /** Runs work in a transaction of the provider and of the processor's permission. Nothing is sent anywhere inside one. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
}

/** Throws what goes wrong, so that the queue tries again. */
export abstract class JobProcessor extends WorkerHost {
  @Inject() private readonly jobs!: Jobs;
  @Inject() private readonly transactions!: Transactions;

  abstract handle(job: ProviderJob): Promise<void>;

  override async process({ data }: Job<JobData>): Promise<void> {
    const permission = Reflect.getMetadata(RUNS_AS, this.constructor) as Permission | undefined;
    if (permission === undefined) {
      throw new Error(`${this.constructor.name} does not say what it @RunsAs`);
    }
    const providers = data.provider === undefined ? await this.everyProvider() : [data.provider];
    for (const providerId of providers) {
      await this.handleFor(permission, providerId, data.entity).catch(toldToTheQueue);
    }
  }

  @OnWorkerEvent('error')
  onError(error: unknown): void {
    logger.warn(redactError(error), 'A queue worker lost its connection');
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job<JobData> | undefined, error: unknown): void {
    logger.error({ ...redactError(error), 'job.id': job?.id, queue: job?.queueName }, 'A job failed');
  }

  private async handleFor(permission: Permission, providerId: string, entityId: string | undefined): Promise<void> {
    try {
      await this.handle({ providerId, entityId, transaction: (work) => this.jobs.asJob(permission, providerId, work) });
    } catch (error) {
      // The provider's policy does not name the purpose: there is nothing to do there.
      if (!(error instanceof NotFound)) {
        throw error;
      }
    }
  }

  private everyProvider(): Promise<string[]> {
    return this.transactions.run(openings.everybody(), async () => {
      const rows = await sql<{ id: string }>('SELECT id FROM access.provider ORDER BY id');
      return rows.map(({ id }) => id);
    });
  }
}

/** The queue keeps why a job failed, message and stack, in tables where nothing of a patient may stand. */
function toldToTheQueue(error: unknown): never {
  const { name, code, message, stack } = redactError(error);
  const told = new Error([name, code, message].filter(Boolean).join(': '));
  told.stack = `${told.message}\n${stack ?? ''}`;
  throw told;
}
