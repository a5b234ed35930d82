import { Can } from '@kallelse/access';
import { BookingService, MoveService } from '@kallelse/booking';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { BookingDto, CreateBookingDto, FreeTimesDto, FreeTimesQueryDto, MoveDto, ServiceDto } from './booking.dto.js';
import { newTimeOf, searchOf, wishOf } from './wish.js';

/** Booking at the desk, at the unit where one works. */
@ApiTags('bookings')
@Controller()
export class BookingController {
  constructor(
    private readonly bookings: BookingService,
    private readonly moves: MoveService,
  ) {}

  @Get('services')
  @Can('booking:read')
  @ApiOkResponse({ type: [ServiceDto] })
  services(): Promise<ServiceDto[]> {
    return this.bookings.services() as Promise<ServiceDto[]>;
  }

  @Get('free-times')
  @Can('booking:read')
  @ApiOkResponse({ type: FreeTimesDto })
  freeTimes(@Query() query: FreeTimesQueryDto): Promise<FreeTimesDto> {
    return this.bookings.freeTimes(searchOf(query));
  }

  @Get('patients/:id/bookings')
  @Can('booking:read')
  @ApiOkResponse({ type: [BookingDto] })
  @ApiNotFoundResponse({ description: 'not-found' })
  ofPatient(@Param('id', ParseUUIDPipe) id: string): Promise<BookingDto[]> {
    return this.bookings.ofPatient(id);
  }

  @Post('bookings')
  @Can('booking:create')
  @ApiCreatedResponse({ type: BookingDto })
  @ApiBadRequestResponse({ description: 'time-in-the-past, outside-opening-hours, invalid-request' })
  @ApiConflictResponse({ description: 'slot-taken, with the nearest free times' })
  create(@Body() dto: CreateBookingDto, @IdempotencyKey() idempotency: IdempotencyKeyValue): Promise<BookingDto> {
    return this.bookings.book({ ...wishOf(dto), patientId: dto.patientId, channel: 'desk', idempotency });
  }

  @Post('bookings/:id/cancellation')
  @Can('booking:cancel')
  @ApiCreatedResponse({ type: BookingDto })
  @ApiConflictResponse({ description: 'visit-has-begun' })
  cancel(@Param('id', ParseUUIDPipe) id: string): Promise<BookingDto> {
    return this.bookings.cancel(id);
  }

  /** To another time, in one step: nobody is ever without a time in between. */
  @Post('bookings/:id/move')
  @Can('booking:cancel')
  @ApiCreatedResponse({ type: BookingDto })
  @ApiBadRequestResponse({ description: 'time-in-the-past, outside-opening-hours, invalid-request' })
  @ApiConflictResponse({ description: 'slot-taken, with the nearest free times; visit-has-begun; visit-cancelled' })
  move(@Param('id', ParseUUIDPipe) id: string, @Body() dto: MoveDto): Promise<BookingDto> {
    return this.moves.move(id, newTimeOf(dto));
  }
}
