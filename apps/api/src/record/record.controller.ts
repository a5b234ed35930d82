import { Can, RecordOpenings } from '@kallelse/access';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { OpenRecordDto, RecordOpeningDto } from './record.dto.js';

@ApiTags('record')
@Controller('patients/:id/record-openings')
export class RecordController {
  constructor(private readonly openings: RecordOpenings) {}

  @Post()
  @Can('record:choose')
  @ApiCreatedResponse({ type: RecordOpeningDto, description: 'open to this reader at this unit until expiresAt' })
  @ApiBadRequestResponse({
    description: 'invalid-request: without a reason, or without a note where the reason is another',
  })
  @ApiForbiddenResponse({ description: 'care-relation-needed: other units are opened from one’s own' })
  @ApiNotFoundResponse({ description: 'not-found' })
  open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { kind, reason, note }: OpenRecordDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<RecordOpeningDto> {
    return this.openings.open(id, { kind, reason, note: note ?? null }, key);
  }
}
