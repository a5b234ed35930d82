import { NotFound } from '@kallelse/platform';

/** Told like what is not there, since what may not be seen is a 404; but somebody tried, and that leaves a line. */
export class RecordClosed extends NotFound {}
