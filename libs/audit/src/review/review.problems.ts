import { Problem } from '@kallelse/platform';

/** LOG-4: nobody reviews himself, nor reads what others are to judge of him. */
export class OwnReview extends Problem {
  readonly type = 'own-review';
  readonly status = 403;

  constructor() {
    super('This is about yourself; a colleague reviews it');
  }
}
