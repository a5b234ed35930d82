import { ProviderRow } from '@kallelse/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../decorators.js';
import { Purpose } from '../vocabulary.js';
import { guardFunction } from './functions.js';

guardFunction('platform.take_jobs(integer)', [], { relay: true });
guardFunction('platform.forget_requests()', [Purpose.AccessLog]);

// The platform's own tables, declared here because the platform knows nothing of purposes. They are reached through
// functions of the owner only.

@Entity({ schema: 'platform', name: 'outbox' })
@NotPersonal('ids of jobs still to be handed to the queue', { sealed: true })
export class OutboxRow extends ProviderRow {
  @Column('text')
  queue!: string;

  @Column('text')
  permission!: string;

  @Column('uuid')
  entityId!: string;
}

@Entity({ schema: 'platform', name: 'idempotency' })
@NotPersonal('hashes of requests already answered', { sealed: true })
export class IdempotencyRow {
  @PrimaryColumn('uuid')
  providerId!: string;

  @PrimaryColumn('text')
  actor!: string;

  @PrimaryColumn('text')
  keyHash!: string;

  @Column('text')
  requestHash!: string;

  @Column('uuid')
  resourceId!: string;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity({ schema: 'platform', name: 'rate_limit' })
@NotPersonal('counts per hashed key and minute', { sealed: true })
export class RateLimitRow {
  @PrimaryColumn('text')
  keyHash!: string;

  @PrimaryColumn('timestamptz')
  windowStart!: Date;

  @Column('int')
  taken!: number;
}
