import { v7 } from 'uuid';

/** UUIDv7: made in the application, and in the order of time so that indexes grow at their end. */
export const newId = (): string => v7();
