import { Can } from '@kallelse/access';
import { JournalService, SigningService } from '@kallelse/journal';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { OpensRecord } from '../http/opens-record.js';
import {
  AmendEntryDto,
  BeginEntryDto,
  EntryDto,
  JournalDto,
  SaveVersionDto,
  SignEntryDto,
  WholeEntryDto,
} from './journal.dto.js';

@ApiTags('journal')
@Controller()
export class JournalController {
  constructor(
    private readonly journal: JournalService,
    private readonly signing: SigningService,
  ) {}

  @Get('patients/:id/journal')
  @Can('journal:read')
  @OpensRecord('patient')
  @ApiOkResponse({
    type: JournalDto,
    description: 'the patient and the twenty newest entries of the units that are open',
  })
  @ApiForbiddenResponse({ description: 'care-relation-needed: say why, by POST /patients/{id}/record-openings' })
  @ApiNotFoundResponse({ description: 'not-found' })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<JournalDto> {
    return this.journal.read(id);
  }

  @Post('patients/:id/journal-entries')
  @Can('journal:write')
  @OpensRecord('patient')
  @ApiCreatedResponse({ type: EntryDto })
  @ApiBadRequestResponse({ description: 'invalid-request: each impossible value by its field' })
  @ApiForbiddenResponse({ description: 'care-relation-needed' })
  begin(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { template, ...draft }: BeginEntryDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<EntryDto> {
    return this.journal.begin(id, template, draft, key);
  }

  @Get('journal-entries/:id')
  @Can('journal:read')
  @OpensRecord('entry')
  @ApiOkResponse({ type: WholeEntryDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  entry(@Param('id', ParseUUIDPipe) id: string): Promise<WholeEntryDto> {
    return this.journal.entry(id);
  }

  @Post('journal-entries/:id/versions')
  @Can('journal:write')
  @OpensRecord('entry')
  @ApiCreatedResponse({ type: WholeEntryDto })
  @ApiConflictResponse({ description: 'stale-version, already-signed' })
  @ApiForbiddenResponse({ description: 'not-the-author' })
  save(@Param('id', ParseUUIDPipe) id: string, @Body() revision: SaveVersionDto): Promise<WholeEntryDto> {
    return this.signing.save(id, revision);
  }

  @Post('journal-entries/:id/signature')
  @Can('journal:sign')
  @OpensRecord('entry')
  @ApiCreatedResponse({ type: WholeEntryDto })
  @ApiConflictResponse({ description: 'stale-version, already-signed' })
  @ApiForbiddenResponse({ description: 'licence-required, not-the-author' })
  sign(@Param('id', ParseUUIDPipe) id: string, @Body() { version }: SignEntryDto): Promise<WholeEntryDto> {
    return this.signing.sign(id, version);
  }

  @Post('journal-entries/:id/amendments')
  @Can('journal:sign')
  @OpensRecord('entry')
  @ApiCreatedResponse({ type: WholeEntryDto, description: 'the corrected entry, signed at once' })
  @ApiConflictResponse({ description: 'stale-version, not-signed' })
  @ApiForbiddenResponse({ description: 'licence-required' })
  amend(@Param('id', ParseUUIDPipe) id: string, @Body() amendment: AmendEntryDto): Promise<WholeEntryDto> {
    return this.signing.amend(id, amendment);
  }
}
