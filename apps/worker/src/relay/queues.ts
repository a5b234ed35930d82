import { getQueueToken } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { logger } from '@kallelse/platform';
import type { JobData } from '../queue/job-processor.js';

/** The registered queues by name. */
@Injectable()
export class Queues {
  private readonly known = new Map<string, Queue>();

  constructor(private readonly modules: ModuleRef) {}

  /** The same id twice is the same job. */
  async add(name: string, jobId: string, data: JobData): Promise<void> {
    await this.of(name).add(name, data, { jobId });
  }

  of(name: string): Queue {
    const known = this.known.get(name);
    if (known) {
      return known;
    }
    const queue = this.modules.get<Queue>(getQueueToken(name), { strict: false });
    queue.on('error', (error) =>
      logger.warn({ code: (error as { code?: string }).code }, 'A queue lost its connection'),
    );
    this.known.set(name, queue);
    return queue;
  }
}
