import { Blocks, Can, type PatientBlocks } from '@kallelse/access';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { BlockDto, PatientBlocksDto, RegisterBlockDto } from './block.dto.js';
import { targetOf } from './target.js';

/** Blocks that staff write down for a patient who asks for it. */
@ApiTags('blocks')
@Controller()
export class BlockController {
  constructor(private readonly blocks: Blocks) {}

  /** Those of one's own unit and process; the others' after the first step of an opening. */
  @Get('patients/:id/blocks')
  @Can('block:register')
  @ApiOkResponse({ type: PatientBlocksDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  async ofPatient(@Param('id', ParseUUIDPipe) id: string): Promise<PatientBlocksDto> {
    return shown(await this.blocks.ofPatient(id));
  }

  @Post('patients/:id/blocks')
  @Can('block:register')
  @ApiCreatedResponse({ type: BlockDto, description: 'in force at once; what is blocked already stays as it is' })
  @ApiBadRequestResponse({ description: 'invalid-request: a unit or a process, and the patient asks herself' })
  @ApiForbiddenResponse({ description: 'guardian-may-not-block' })
  @ApiNotFoundResponse({ description: 'not-found' })
  register(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() dto: RegisterBlockDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<BlockDto> {
    return this.blocks.register(id, targetOf(dto), dto.askedByPatient, key);
  }

  @Post('blocks/:id/ending')
  @Can('block:register')
  @ApiCreatedResponse({ type: BlockDto, description: 'ended, because the patient asks for it' })
  @ApiNotFoundResponse({ description: 'not-found' })
  end(@Param('id', ParseUUIDPipe) id: string): Promise<BlockDto> {
    return this.blocks.end(id);
  }
}

export function shown({ units, blocks, ...rest }: PatientBlocks): PatientBlocksDto {
  return { ...rest, units: [...units], blocks: [...blocks] };
}
