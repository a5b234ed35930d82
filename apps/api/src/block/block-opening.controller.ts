import { BlockOpenings, Can, IdentityOpenings } from '@kallelse/access';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiCreatedResponse, ApiNotFoundResponse, ApiTags } from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { BlockOpeningDto, OpenBlockDto, OpenBlockedUnitDto, OpenIdentityDto, OpenUntilDto } from './block.dto.js';

/** What is kept from the reader opens in steps, each with its line in the access log. */
@ApiTags('blocks')
@Controller()
export class BlockOpeningController {
  constructor(
    private readonly openings: BlockOpenings,
    private readonly identities: IdentityOpenings,
  ) {}

  @Post('patients/:id/block-openings')
  @Can('block:open')
  @ApiCreatedResponse({ type: BlockOpeningDto, description: 'the first step: at which units something is blocked' })
  @ApiBadRequestResponse({ description: 'invalid-request: cause, reason and note' })
  @ApiNotFoundResponse({ description: 'not-found' })
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { cause, reason = 'emergency', note }: OpenBlockDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<BlockOpeningDto> {
    const { units, ...opening } = await this.openings.show(id, { cause, reason, note }, key);
    return { ...opening, units: [...units] };
  }

  @Post('block-openings/:id/units')
  @Can('block:open')
  @ApiCreatedResponse({
    type: OpenUntilDto,
    description: 'the second step: that unit is open to this reader until then',
  })
  @ApiNotFoundResponse({ description: 'not-found: not a unit that the first step showed, or too late' })
  async open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { unitId }: OpenBlockedUnitDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<OpenUntilDto> {
    return { expiresAt: await this.openings.open(id, unitId, key) };
  }

  @Post('patients/:id/protected-openings')
  @Can('protected:open')
  @ApiCreatedResponse({ type: OpenUntilDto, description: 'the card is open to this reader until then' })
  @ApiBadRequestResponse({ description: 'invalid-request: without a reason, or without a note for another' })
  @ApiNotFoundResponse({ description: 'not-found: nobody here with protected identity' })
  async openIdentity(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, note }: OpenIdentityDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<OpenUntilDto> {
    return { expiresAt: await this.identities.open(id, reason, note ?? null, key) };
  }
}
