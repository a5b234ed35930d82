import { Can } from '@kallelse/access';
import { Absences, OpeningTimes, PractitionersAtUnit, SetUpService } from '@kallelse/booking';
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { SetUpDto } from './set-up.dto.js';
import {
  DayDto,
  DecideUnitRulesDto,
  ExceptDayDto,
  GiveServicesDto,
  NewAbsenceDto,
  ReplaceWeekDto,
} from './set-up-forms.dto.js';

/** When one's unit receives patients, and who does. Each change answers with everything as it is now. */
@ApiTags('set-up')
@Controller('set-up')
export class SetUpController {
  constructor(
    private readonly setUp: SetUpService,
    private readonly times: OpeningTimes,
    private readonly absences: Absences,
    private readonly practitioners: PractitionersAtUnit,
  ) {}

  @Get()
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  ofUnit(): Promise<SetUpDto> {
    return this.setUp.ofUnit() as Promise<SetUpDto>;
  }

  /** The whole week of the unit, or of one practitioner; an empty one of hers means all hours that the unit is open. */
  @Put('hours')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiBadRequestResponse({ description: 'invalid-request: not-after-opening, overlaps' })
  @ApiNotFoundResponse({ description: 'not-found' })
  async hours(@Body() { practitionerId, hours }: ReplaceWeekDto): Promise<SetUpDto> {
    await this.times.replaceWeek(practitionerId ?? null, hours);
    return this.ofUnit();
  }

  @Put('exceptions/:day')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiBadRequestResponse({ description: 'invalid-request: not-after-opening' })
  async except(@Param() { day }: DayDto, @Body() { opens, closes, reason }: ExceptDayDto): Promise<SetUpDto> {
    await this.times.except({ day, opens: opens ?? null, closes: closes ?? null, reason });
    return this.ofUnit();
  }

  @Delete('exceptions/:day')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  async forgetException(@Param() { day }: DayDto): Promise<SetUpDto> {
    await this.times.forgetException(day);
    return this.ofUnit();
  }

  @Put('rules')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  async rule(@Body() rules: DecideUnitRulesDto): Promise<SetUpDto> {
    await this.times.rule(rules);
    return this.ofUnit();
  }

  /** Visits booked before it was known stay, and are listed with it. */
  @Post('absences')
  @Can('clinic:set-up')
  @ApiCreatedResponse({ type: SetUpDto })
  @ApiBadRequestResponse({ description: 'invalid-request: not-after-start, out-of-range' })
  @ApiNotFoundResponse({ description: 'not-found' })
  async leave(@Body() absence: NewAbsenceDto, @IdempotencyKey() key: IdempotencyKeyValue): Promise<SetUpDto> {
    const { startsAt, endsAt, ...rest } = absence;
    await this.absences.add({ ...rest, startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, key);
    return this.ofUnit();
  }

  @Delete('absences/:id')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  async comeBack(@Param('id', ParseUUIDPipe) id: string): Promise<SetUpDto> {
    await this.absences.remove(id);
    return this.ofUnit();
  }

  /** All that one practitioner gives here; none, and nobody can book her here. */
  @Put('practitioners/:id')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiNotFoundResponse({ description: 'not-found: no clinician of this unit, or no service of it' })
  async give(@Param('id', ParseUUIDPipe) id: string, @Body() { services }: GiveServicesDto): Promise<SetUpDto> {
    const given = services.map(({ serviceId, minutes }) => ({ serviceId, minutes: minutes ?? null }));
    await this.practitioners.give(id, given);
    return this.ofUnit();
  }
}
