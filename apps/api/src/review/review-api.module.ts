import { AuditModule } from '@kallelse/audit';
import { Module } from '@nestjs/common';
import { ReviewController } from './review.controller.js';

@Module({ imports: [AuditModule], controllers: [ReviewController] })
export class ReviewApiModule {}
