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
import {
  IdentifyPatientDto,
  PatientDto,
  ProtectPatientDto,
  RegisterPatientDto,
  SearchPatientDto,
} from './patient.dto.js';
import { numberIn, personnummerIn } from './personnummer-field.js';

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
    return this.patients.find(numberIn(personnummer), reason);
  }

  @Post()
  @Can('patient:register')
  @ApiCreatedResponse({ type: PatientDto })
  @ApiConflictResponse({ description: 'patient-already-registered' })
  register(
    @Body() { personnummer, withoutNumber, ...person }: RegisterPatientDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<PatientDto> {
    return this.patients.register(
      { ...person, personnummer: withoutNumber ? null : personnummerIn(personnummer) },
      key,
    );
  }

  @Get(':id')
  @Can('patient:find')
  @ApiOkResponse({ type: PatientDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<PatientDto> {
    return this.patients.byId(id);
  }

  /** Who somebody has shown to be: under the number on the card, another, or one of the provider's own reserve series. */
  @Post(':id/identification')
  @Can('patient:identify')
  @ApiCreatedResponse({ type: PatientDto })
  @ApiBadRequestResponse({ description: 'invalid-request: the field code says what is wrong with the number' })
  @ApiConflictResponse({
    description: 'number-of-another: nothing is merged; number-differs: identified under another number before',
  })
  @ApiNotFoundResponse({ description: 'not-found' })
  identify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { how, personnummer, withoutNumber }: IdentifyPatientDto,
  ): Promise<PatientDto> {
    return this.patients.identify(id, { how, personnummer: withoutNumber ? null : personnummerIn(personnummer) });
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
