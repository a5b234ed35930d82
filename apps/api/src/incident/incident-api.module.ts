import { IncidentModule } from '@kallelse/audit';
import { Module } from '@nestjs/common';
import { IncidentController } from './incident.controller.js';
import { IncidentWorkController } from './incident-work.controller.js';

@Module({ imports: [IncidentModule], controllers: [IncidentController, IncidentWorkController] })
export class IncidentApiModule {}
