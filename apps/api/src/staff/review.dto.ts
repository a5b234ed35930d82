import type { AssignmentVerdict } from '@kallelse/access';
import { IsIn } from 'class-validator';
import { UnitNameDto } from '../clinic/clinic.dto.js';

export class ReviewAssignmentDto {
  @IsIn(['kept', 'ended'], { message: 'unknown-verdict' })
  verdict!: AssignmentVerdict;
}

export class ReviewedPersonDto {
  id!: string;
  name!: string;
  title!: string;
}

export class AnalysisStateDto {
  version!: number;
  state!: 'in-force' | 'superseded' | 'review-passed';
}

export class DueAssignmentDto {
  id!: string;
  employee!: ReviewedPersonDto;
  role!: string;
  unit!: UnitNameDto;
  fromOn!: string;
  toOn!: string | null;
  reviewedOn!: string | null;
  /** The day on which three months had passed. */
  dueOn!: string;
  analysis!: AnalysisStateDto;
  /** Nobody reviews their own. */
  own!: boolean;
}

export class DoneReviewDto {
  id!: string;
  employee!: ReviewedPersonDto;
  role!: string;
  unit!: UnitNameDto;
  verdict!: 'kept' | 'ended';
  reviewedOn!: string;
  reviewer!: string;
}

export class AssignmentReviewsDto {
  due!: DueAssignmentDto[];
  /** Of the last year, newest first. */
  done!: DoneReviewDto[];
}
