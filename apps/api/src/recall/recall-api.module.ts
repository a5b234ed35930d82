import { RecallModule } from '@kallelse/recall';
import { Module } from '@nestjs/common';
import { BookFromCallController } from './book-from-call.controller.js';
import { CallsController } from './calls.controller.js';

@Module({ imports: [RecallModule], controllers: [CallsController, BookFromCallController] })
export class RecallApiModule {}
