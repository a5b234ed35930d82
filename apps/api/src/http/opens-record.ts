import 'reflect-metadata';
import { CareRelationNeeded, RecordClosed, records } from '@kallelse/access';
import { IdentityProtected } from '@kallelse/patient';
import { context, NotFound } from '@kallelse/platform';
import { isUUID } from 'class-validator';
import type { Request } from 'express';

const RECORD = 'kallelse:record';

export type RecordKey = keyof typeof records;

/** The route reads or writes one patient's record: that of the patient, or of the entry, whose id stands in its path as `:id`. */
export function OpensRecord(key: RecordKey): MethodDecorator {
  return (_prototype, _name, descriptor) => {
    Reflect.defineMetadata(RECORD, key, descriptor.value as object);
  };
}

/** The call that opens the record, for the same round trip as the opening. */
export function recordCallOf(handler: object, request: Request): string | undefined {
  const key = Reflect.getMetadata(RECORD, handler) as RecordKey | undefined;
  const { id } = request.params;
  return key === undefined || !isUUID(id) ? undefined : records[key](String(id));
}

/**
 * Whoever knows the patient may be told that a reason is needed; an entry that is not open to the reader does not
 * exist. @throws CareRelationNeeded, IdentityProtected, RecordClosed, NotFound
 */
export function assertRecordOpen(handler: object): void {
  const key = Reflect.getMetadata(RECORD, handler) as RecordKey | undefined;
  const { record } = context();
  if (key === undefined || record === 'open') {
    return;
  }
  if (key === 'patient' && record === 'relation-needed') {
    throw new CareRelationNeeded();
  }
  if (key === 'patient' && record === 'identity-protected') {
    throw new IdentityProtected();
  }
  if (record === 'closed') {
    throw new RecordClosed();
  }
  // An id that is none is told of by the route's own pipe.
  if (record !== null) {
    throw new NotFound();
  }
}
