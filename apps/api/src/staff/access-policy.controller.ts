import { AccessRulesOfProvider, Analyses, AssignmentReviews, Can, roleTable } from '@kallelse/access';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { AccessRulesDto, DecideAccessRulesDto } from './access-rules.dto.js';
import { AnalysesQueryDto, AnalysisDto, WriteAnalysisDto } from './analysis.dto.js';
import { AssignmentReviewsDto, ReviewAssignmentDto } from './review.dto.js';
import { RoleDto } from './role.dto.js';

/** What an auditor is handed: the roles, the analyses they are given on, and who has looked at it since. */
@ApiTags('staff')
@Controller()
export class AccessPolicyController {
  constructor(
    private readonly analyses: Analyses,
    private readonly reviews: AssignmentReviews,
    private readonly rules: AccessRulesOfProvider,
  ) {}

  @Get('roles')
  @Can('access-policy:read')
  @ApiOkResponse({ type: [RoleDto] })
  roles(): RoleDto[] {
    return roleTable() as RoleDto[];
  }

  @Get('analyses')
  @Can('access-policy:read')
  @ApiOkResponse({ type: [AnalysisDto], description: 'every version, the newest of each role and unit first' })
  allAnalyses(@Query() { unitId }: AnalysesQueryDto): Promise<AnalysisDto[]> {
    return this.analyses.all(unitId);
  }

  @Post('analyses')
  @Can('staff:manage')
  @ApiCreatedResponse({ type: AnalysisDto, description: 'the next version, decided today' })
  @ApiConflictResponse({ description: 'analysis-rewritten' })
  write(@Body() analysis: WriteAnalysisDto, @IdempotencyKey() key: IdempotencyKeyValue): Promise<AnalysisDto> {
    return this.analyses.write(analysis, key);
  }

  @Get('assignment-reviews')
  @Can('access-policy:read')
  @ApiOkResponse({ type: AssignmentReviewsDto })
  assignmentReviews(): Promise<AssignmentReviewsDto> {
    return this.reviews.list();
  }

  @Post('assignments/:id/reviews')
  @Can('staff:manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'not-found' })
  @ApiForbiddenResponse({ description: 'own-assignment' })
  @ApiConflictResponse({ description: 'last-head-of-operations' })
  review(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { verdict }: ReviewAssignmentDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<void> {
    return this.reviews.review(id, verdict, key);
  }

  @Get('access-rules')
  @Can('access-policy:read')
  @ApiOkResponse({ type: AccessRulesDto })
  accessRules(): Promise<AccessRulesDto> {
    return this.rules.inForce();
  }

  @Put('access-rules')
  @Can('access-rules:manage')
  @ApiOkResponse({ type: AccessRulesDto })
  @ApiConflictResponse({ description: 'hired-staff-not-allowed, hired-staff-still-here' })
  decide(@Body() rules: DecideAccessRulesDto): Promise<AccessRulesDto> {
    return this.rules.decide(rules);
  }
}
