import { Module } from '@nestjs/common';
import { IncidentTexts } from './incident-texts.service.js';
import { IncidentWork } from './incident-work.service.js';
import { IncidentService } from './incident.service.js';
import { TracesService } from './traces.service.js';

const SERVICES = [IncidentService, IncidentWork, IncidentTexts, TracesService];

@Module({ providers: SERVICES, exports: SERVICES })
export class IncidentModule {}
