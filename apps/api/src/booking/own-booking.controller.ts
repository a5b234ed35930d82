import { Can } from '@kallelse/access';
import { BookingService, type Visit } from '@kallelse/booking';
import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OwnBookingDto } from './booking.dto.js';

/** What a patient who has signed in sees of her own. */
@ApiTags('own bookings')
@Controller('me/bookings')
export class OwnBookingController {
  constructor(private readonly bookings: BookingService) {}

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
}

function toOwn({ id, state, unit, service, practitioner, startsAt, endsAt, cancellable }: Visit): OwnBookingDto {
  return { id, state, unit, service, practitioner, startsAt, endsAt, cancellable };
}
