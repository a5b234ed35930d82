import { ReviewDraw, ReviewItem, ReviewVerdict } from './review/review.entity.js';

export { AuditModule } from './audit.module.js';
export { type Candidate, type Draw, draw, type Drawn } from './review/draw.js';
export { OwnReview } from './review/review.problems.js';
export { ReviewService } from './review/review.service.js';
export { PACE, RULE_CODES, type Rule, RULES, scoreOf } from './review/rules.js';
export { type Sampled, SamplingService } from './review/sampling.service.js';
export { type Verdict, VERDICTS } from './review/verdict.js';

export { ReviewDraw, ReviewItem, ReviewVerdict };

export const AUDIT_ENTITIES = [ReviewDraw, ReviewItem, ReviewVerdict];
