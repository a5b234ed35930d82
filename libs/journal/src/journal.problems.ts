import { Problem } from '@kallelse/platform';

/** Somebody saved since this text was opened. Nothing is overwritten: both texts are kept, the caller chooses. */
export class StaleVersion extends Problem {
  readonly type = 'stale-version';
  readonly status = 409;

  constructor(current: number) {
    super('The entry has a newer version', { current });
  }
}

export class AlreadySigned extends Problem {
  readonly type = 'already-signed';
  readonly status = 409;

  constructor() {
    super('The entry is signed; correct it by an amendment');
  }
}

export class NotSigned extends Problem {
  readonly type = 'not-signed';
  readonly status = 409;

  constructor() {
    super('The entry is a draft; save a new version instead');
  }
}

/** Patientdatalagen 3 kap. 3 §: the duty to keep a journal rests on those who hold a licence. */
export class LicenceRequired extends Problem {
  readonly type = 'licence-required';
  readonly status = 403;

  constructor() {
    super('Only somebody with a licence can sign');
  }
}

/** Patientdatalagen 3 kap. 4 §: whoever writes answers for it. */
export class NotTheAuthor extends Problem {
  readonly type = 'not-the-author';
  readonly status = 403;

  constructor() {
    super('Only the author, or the licensed colleague responsible for an assistant, can do this');
  }
}
