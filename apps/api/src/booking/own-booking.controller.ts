import { Can } from '@kallelse/access';
import { BookingService, MoveService, type Visit } from '@kallelse/booking';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { MoveDto, OwnBookingDto } from './booking.dto.js';
import { newTimeOf } from './wish.js';

/** What a patient who has signed in sees of her own. */
@ApiTags('own bookings')
@Controller('me/bookings')
export class OwnBookingController {
  constructor(
    private readonly bookings: BookingService,
    private readonly moves: MoveService,
  ) {}

  @Get()
  @Can('own-bookings:read')
  @ApiOkResponse({ type: [OwnBookingDto] })
  async list(): Promise<OwnBookingDto[]> {
    return (await this.bookings.own()).map(toOwn);
  }

  @Post(':id/cancellation')
  @Can('own-bookings:cancel')
  @ApiCreatedResponse({ type: OwnBookingDto })
  @ApiConflictResponse({ description: 'visit-has-begun' })
  async cancel(@Param('id', ParseUUIDPipe) id: string): Promise<OwnBookingDto> {
    return toOwn(await this.bookings.cancelOwn(id));
  }

  @Post(':id/move')
  @Can('own-bookings:cancel')
  @ApiCreatedResponse({ type: OwnBookingDto })
  @ApiBadRequestResponse({ description: 'time-in-the-past, outside-opening-hours, invalid-request' })
  @ApiConflictResponse({ description: 'slot-taken, with the nearest free times; visit-has-begun; visit-cancelled' })
  async move(@Param('id', ParseUUIDPipe) id: string, @Body() dto: MoveDto): Promise<OwnBookingDto> {
    return toOwn(await this.moves.moveOwn(id, newTimeOf(dto)));
  }
}

function toOwn({ id, state, unit, service, practitioner, startsAt, endsAt, cancellable }: Visit): OwnBookingDto {
  return { id, state, unit, service, practitioner, startsAt, endsAt, cancellable };
}
