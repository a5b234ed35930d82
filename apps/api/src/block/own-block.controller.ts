import { Blocks, Can } from '@kallelse/access';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { shown } from './block.controller.js';
import { BlockDto, BlockTargetDto, PatientBlocksDto } from './block.dto.js';
import { targetOf } from './target.js';

/** A patient who has signed in blocks what is her own; nobody signs in as a guardian. */
@ApiTags('own blocks')
@Controller('me/blocks')
export class OwnBlockController {
  constructor(private readonly blocks: Blocks) {}

  @Get()
  @Can('own-blocks:manage')
  @ApiOkResponse({ type: PatientBlocksDto })
  async list(): Promise<PatientBlocksDto> {
    return shown(await this.blocks.own());
  }

  @Post()
  @Can('own-blocks:manage')
  @ApiCreatedResponse({ type: BlockDto })
  @ApiBadRequestResponse({ description: 'invalid-request: a unit or a process' })
  @ApiNotFoundResponse({ description: 'not-found' })
  register(@Body() dto: BlockTargetDto, @IdempotencyKey() key: IdempotencyKeyValue): Promise<BlockDto> {
    return this.blocks.registerOwn(targetOf(dto), key);
  }

  @Post(':id/ending')
  @Can('own-blocks:manage')
  @ApiCreatedResponse({ type: BlockDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  end(@Param('id', ParseUUIDPipe) id: string): Promise<BlockDto> {
    return this.blocks.end(id);
  }
}
