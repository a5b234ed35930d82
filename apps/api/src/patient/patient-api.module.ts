import { PatientModule } from '@kallelse/patient';
import { Module } from '@nestjs/common';
import { PatientController } from './patient.controller.js';

@Module({ imports: [PatientModule], controllers: [PatientController] })
export class PatientApiModule {}
