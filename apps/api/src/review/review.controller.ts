import { Can } from '@kallelse/access';
import { ReviewService, SamplingService } from '@kallelse/audit';
import { InvalidRequest } from '@kallelse/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import {
  GiveVerdictDto,
  ReviewedOccasionDto,
  ReviewListDto,
  ReviewMonthCountsDto,
  ReviewMonthDto,
  SampledDto,
} from './review.dto.js';

@ApiTags('log review')
@Controller('log-reviews')
export class ReviewController {
  constructor(
    private readonly reviews: ReviewService,
    private readonly sampling: SamplingService,
  ) {}

  @Get()
  @Can('log:review')
  @ApiOkResponse({ type: ReviewListDto, description: "the month's work list of one's own unit, the riskiest first" })
  @ApiBadRequestResponse({ description: 'invalid-request' })
  list(@Query() { month }: ReviewMonthDto): Promise<ReviewListDto> {
    return this.reviews.list(month);
  }

  @Get('months')
  @Can('log:read')
  @ApiOkResponse({
    type: [ReviewMonthCountsDto],
    description: 'how many were drawn, done and found unjustified, per unit',
  })
  months(): Promise<ReviewMonthCountsDto[]> {
    return this.reviews.months();
  }

  @Post('samples')
  @Can('log:review')
  @HttpCode(200)
  @ApiOkResponse({ type: SampledDto, description: 'a second time adds nothing' })
  @ApiBadRequestResponse({ description: 'invalid-request' })
  sample(@Body() { month }: ReviewMonthDto): Promise<SampledDto> {
    return this.sampling.ofOwnUnit(month);
  }

  @Get(':id')
  @Can('log:review')
  @ApiOkResponse({
    type: ReviewedOccasionDto,
    description: 'one occasion with its lines; reading it leaves a line too',
  })
  @ApiForbiddenResponse({ description: 'own-review' })
  @ApiNotFoundResponse({ description: 'not-found' })
  one(@Param('id', ParseUUIDPipe) id: string): Promise<ReviewedOccasionDto> {
    return this.reviews.one(id);
  }

  @Post(':id/verdict')
  @Can('log:review')
  @ApiCreatedResponse({ type: ReviewedOccasionDto })
  @ApiBadRequestResponse({ description: 'invalid-request: what was not justified is told of in a note' })
  @ApiForbiddenResponse({ description: 'own-review' })
  @ApiNotFoundResponse({ description: 'not-found' })
  async judge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { verdict, note }: GiveVerdictDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<ReviewedOccasionDto> {
    if (verdict !== 'justified' && note === undefined) {
      throw new InvalidRequest([{ field: 'note', code: 'required' }]);
    }
    await this.reviews.judge(id, verdict, note ?? null, key);
    return this.reviews.one(id);
  }
}
