import { JournalModule } from '@kallelse/journal';
import { Module } from '@nestjs/common';
import { JournalController } from './journal.controller.js';

@Module({ imports: [JournalModule], controllers: [JournalController] })
export class JournalApiModule {}
