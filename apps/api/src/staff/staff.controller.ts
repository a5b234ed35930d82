import { Assignments, Can, Employees } from '@kallelse/access';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { personnummerIn } from '../patient/personnummer-field.js';
import { GiveAssignmentDto } from './assignment.dto.js';
import {
  ChangeEmployeeDto,
  EmployeeDto,
  EmployeeSummaryDto,
  EndedSessionsDto,
  EndingDto,
  RegisterEmployeeDto,
} from './staff.dto.js';

/** Who works here and as what. HSLF-FS 2016:40 4 kap. 2-3 §§. */
@ApiTags('staff')
@Controller()
export class StaffController {
  constructor(
    private readonly employees: Employees,
    private readonly assignments: Assignments,
  ) {}

  @Get('staff')
  @Can('staff:read')
  @ApiOkResponse({ type: [EmployeeSummaryDto] })
  all(): Promise<EmployeeSummaryDto[]> {
    return this.employees.all() as Promise<EmployeeSummaryDto[]>;
  }

  @Post('staff')
  @Can('staff:manage')
  @ApiCreatedResponse({ type: EmployeeDto })
  @ApiBadRequestResponse({ description: 'invalid-request: each field by its name' })
  @ApiConflictResponse({ description: 'already-employed, hired-staff-not-allowed' })
  register(
    @Body() { personnummer, ...person }: RegisterEmployeeDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<EmployeeDto> {
    const { digits } = personnummerIn(personnummer);
    return this.employees.register({ ...person, digits }, key) as Promise<EmployeeDto>;
  }

  @Get('staff/:id')
  @Can('staff:read')
  @ApiOkResponse({ type: EmployeeDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<EmployeeDto> {
    return this.employees.byId(id) as Promise<EmployeeDto>;
  }

  @Put('staff/:id')
  @Can('staff:manage')
  @ApiOkResponse({ type: EmployeeDto })
  @ApiConflictResponse({ description: 'employment-ended' })
  change(@Param('id', ParseUUIDPipe) id: string, @Body() person: ChangeEmployeeDto): Promise<EmployeeDto> {
    return this.employees.change(id, person) as Promise<EmployeeDto>;
  }

  /** Today ends every session of the person before its next request is answered. Booked visits stay. */
  @Post('staff/:id/ending')
  @Can('staff:manage')
  @ApiCreatedResponse({ type: EmployeeDto })
  @ApiConflictResponse({ description: 'last-head-of-operations' })
  end(@Param('id', ParseUUIDPipe) id: string, @Body() { on }: EndingDto): Promise<EmployeeDto> {
    return this.employees.end(id, on) as Promise<EmployeeDto>;
  }

  /** The next request of each session is refused; the employment goes on. */
  @Post('staff/:id/sessions/ending')
  @Can('staff:manage')
  @ApiCreatedResponse({ type: EndedSessionsDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  endSessions(@Param('id', ParseUUIDPipe) id: string): Promise<EndedSessionsDto> {
    return this.employees.endSessions(id);
  }

  @Post('staff/:id/assignments')
  @Can('staff:manage')
  @ApiCreatedResponse({ type: EmployeeDto })
  @ApiNotFoundResponse({ description: 'not-found: no such employee, or no such analysis of that role at that unit' })
  @ApiConflictResponse({ description: 'analysis-not-in-force, assignment-overlaps, outside-employment' })
  async assign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() wish: GiveAssignmentDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<EmployeeDto> {
    return this.byId(await this.assignments.give(id, wish, key));
  }

  @Post('assignments/:id/ending')
  @Can('staff:manage')
  @ApiCreatedResponse({ type: EmployeeDto })
  @ApiConflictResponse({ description: 'last-head-of-operations' })
  async endAssignment(@Param('id', ParseUUIDPipe) id: string, @Body() { on }: EndingDto): Promise<EmployeeDto> {
    return this.byId(await this.assignments.end(id, on));
  }
}
