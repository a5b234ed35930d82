import { guardFunction, Purpose } from '@kallelse/privacy';
import { Module } from '@nestjs/common';
import { BlockOpenings } from './block-openings.js';
import { Blocks } from './blocks.js';
import { IdentityOpenings } from './identity-openings.js';

@Module({ providers: [Blocks, BlockOpenings, IdentityOpenings], exports: [Blocks, BlockOpenings, IdentityOpenings] })
export class BlockModule {}

guardFunction('access.blocked_units(uuid)', [Purpose.AccessControl]);
