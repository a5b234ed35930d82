import { Can } from '@kallelse/access';
import { PatientService } from '@kallelse/patient';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { PatientDto, ProtectPatientDto, RegisterPatientDto, SearchPatientDto } from './patient.dto.js';
import { personnummerIn } from './personnummer-field.js';

@ApiTags('patients')
@Controller('patients')
export class PatientController {
  constructor(private readonly patients: PatientService) {}

  @Post('search')
  @Can('patient:find')
  @HttpCode(200)
  @ApiOkResponse({ type: PatientDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  @ApiBadRequestResponse({ description: 'invalid-request: the field code says what is wrong with the number' })
  @ApiForbiddenResponse({ description: 'reason-needed: so many searches led nowhere; say why, in the same body' })
  @ApiTooManyRequestsResponse({ description: 'too-many-requests' })
  search(@Body() { personnummer, reason }: SearchPatientDto): Promise<PatientDto | undefined> {
    return this.patients.find(personnummerIn(personnummer), reason);
  }

  @Post()
  @Can('patient:register')
  @ApiCreatedResponse({ type: PatientDto })
  @ApiConflictResponse({ description: 'patient-already-registered' })
  register(
    @Body() { personnummer, ...person }: RegisterPatientDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<PatientDto> {
    return this.patients.register({ personnummer: personnummerIn(personnummer), ...person }, key);
  }

  @Get(':id')
  @Can('patient:find')
  @ApiOkResponse({ type: PatientDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<PatientDto> {
    return this.patients.byId(id);
  }

  /** Anybody at the desk may protect somebody at once; only whoever has opened the card takes the protection away. */
  @Put(':id/protection')
  @Can('patient:protect')
  @ApiOkResponse({ type: PatientDto })
  @ApiForbiddenResponse({ description: 'identity-protected: open the card first' })
  @ApiNotFoundResponse({ description: 'not-found' })
  protect(@Param('id', ParseUUIDPipe) id: string, @Body() { grade }: ProtectPatientDto): Promise<PatientDto> {
    return this.patients.protect(id, grade);
  }
}
