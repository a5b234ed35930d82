import { Module } from '@nestjs/common';
import { DemoController } from './demo.controller.js';

/** Only where there is no real patient: imported with DEMO=1, which production refuses. */
@Module({ controllers: [DemoController] })
export class DemoModule {}
