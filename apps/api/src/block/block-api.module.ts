import { BlockModule } from '@kallelse/access';
import { Module } from '@nestjs/common';
import { BlockOpeningController } from './block-opening.controller.js';
import { BlockController } from './block.controller.js';
import { OwnBlockController } from './own-block.controller.js';

@Module({ imports: [BlockModule], controllers: [BlockController, OwnBlockController, BlockOpeningController] })
export class BlockApiModule {}
