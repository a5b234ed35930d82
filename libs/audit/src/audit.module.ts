import { Module } from '@nestjs/common';
import { ReviewService } from './review/review.service.js';
import { SamplingService } from './review/sampling.service.js';

@Module({ providers: [ReviewService, SamplingService], exports: [ReviewService, SamplingService] })
export class AuditModule {}
