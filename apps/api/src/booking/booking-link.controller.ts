import { Can } from '@kallelse/access';
import { BookingService, type Visit } from '@kallelse/booking';
import { context } from '@kallelse/platform';
import { Controller, Get, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OwnVisitDto } from './booking.dto.js';

/** Whoever has the link from the mail sees that one booking, without a name, and may cancel it. */
@ApiTags('booking link')
@ApiHeader({ name: 'Authorization', description: 'Link <token>: in a header, because addresses end up in logs' })
@Controller('booking-link')
export class BookingLinkController {
  constructor(private readonly bookings: BookingService) {}

  @Get()
  @Can('booking-link:use')
  @ApiOkResponse({ type: OwnVisitDto })
  async read(): Promise<OwnVisitDto> {
    return shown(await this.bookings.byId(linked()));
  }

  @Post('cancellation')
  @Can('booking-link:use')
  @ApiCreatedResponse({ type: OwnVisitDto })
  @ApiConflictResponse({ description: 'visit-has-begun' })
  async cancel(): Promise<OwnVisitDto> {
    return shown(await this.bookings.cancel(linked()));
  }
}

const linked = (): string => context().subject ?? '';

function shown({ state, unit, service, practitioner, startsAt, endsAt, cancellable }: Visit): OwnVisitDto {
  return { state, unit, service, practitioner, startsAt, endsAt, cancellable };
}
