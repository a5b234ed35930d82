import { Module } from '@nestjs/common';
import { JournalService } from './journal.service.js';
import { SigningService } from './signing.service.js';

@Module({ providers: [JournalService, SigningService], exports: [JournalService, SigningService] })
export class JournalModule {}
