import type { ProcessingActivity } from '../decorators.js';
import type { DeclaredEntity } from '../register/declaration.js';
import { LEGAL_BASIS_TERMS, printRetention, PURPOSE_TERMS, SPECIAL_CATEGORY_BASIS_TERMS } from '../terms/index.js';

/** What `\d+` tells of a table: why it may be kept, on which ground, for how long. */
export function commentOf({ notPersonal, activities }: DeclaredEntity): string {
  if (notPersonal) {
    return `No personal data: ${notPersonal.why}.`;
  }
  return activities.map(sentence).join(' ');
}

function sentence({ purpose, legalBasis, specialCategoryBasis, retention }: ProcessingActivity): string {
  const grounds = [LEGAL_BASIS_TERMS[legalBasis].label.en];
  if (specialCategoryBasis) {
    grounds.push(SPECIAL_CATEGORY_BASIS_TERMS[specialCategoryBasis].label.en);
  }
  return `${PURPOSE_TERMS[purpose].label.en}: ${grounds.join(', ')}; kept ${printRetention(retention).label.en}.`;
}
