import { openings, permissionOf, QuotaSpent, RecordClosed, Refusals } from '@kallelse/access';
import { isRetriable, type Opening, Problem, Transactions } from '@kallelse/platform';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { openingFor, sessionHash } from './credentials.js';
import { assertRecordOpen, recordCallOf } from './opens-record.js';
import { OutsideTransaction } from './outside-transaction.js';

const TRIES = 4;

/**
 * One transaction per request: opened by the statement that checks session and permission, before the body is
 * validated, and committed before the first byte of the answer.
 */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly transactions: Transactions,
    private readonly refusals: Refusals,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (OutsideTransaction.marks(execution.getHandler())) {
      return next.handle();
    }
    return from(this.run(execution, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }

  private async run(execution: ExecutionContext, handle: () => Promise<unknown>): Promise<unknown> {
    const request = execution.switchToHttp().getRequest<Request>();
    const permission = permissionOf(execution.getHandler());
    const handler = execution.getHandler();
    const shown = permission === undefined ? openings.everybody() : openingFor(permission, request);
    const record = recordCallOf(handler, request);
    const opening = record === undefined ? shown : { ...shown, record };
    try {
      return await this.retrying(opening, () => {
        assertRecordOpen(handler);
        return handle();
      });
    } catch (error) {
      if (isRefusal(error)) {
        await this.refusals.record(sessionHash(request), opening.permission, patientInPath(request));
      }
      throw error;
    }
  }

  /** After a deadlock or serialization failure nothing was done, so the whole request simply runs again. */
  private async retrying(opening: Opening, handle: () => Promise<unknown>): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transactions.run(opening, handle);
      } catch (error) {
        if (attempt === TRIES || !isRetriable(error)) {
          throw error;
        }
      }
    }
  }
}

/** Whose data was asked for, where the address tells it. */
function patientInPath({ path, params }: Request): string | null {
  return path.startsWith('/api/patients/') && isUUID(params.id) ? String(params.id) : null;
}

/** Somebody known who was not let in: not permitted, at a closed record, or after far too many. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Problem && (error.status === 403 || error instanceof RecordClosed || error instanceof QuotaSpent);
