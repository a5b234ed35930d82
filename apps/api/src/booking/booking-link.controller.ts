import { Can } from '@kallelse/access';
import { BookingService, MoveService, type Visit } from '@kallelse/booking';
import { context } from '@kallelse/platform';
import { Body, Controller, Get, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { MoveDto, OwnVisitDto } from './booking.dto.js';
import { newTimeOf } from './wish.js';

/** Whoever has the link from the mail sees that one booking, without a name, and may cancel or move it. */
@ApiTags('booking link')
@ApiHeader({ name: 'Authorization', description: 'Link <token>: in a header, because addresses end up in logs' })
@Controller('booking-link')
export class BookingLinkController {
  constructor(
    private readonly bookings: BookingService,
    private readonly moves: MoveService,
  ) {}

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

  @Post('move')
  @Can('booking-link:use')
  @ApiCreatedResponse({ type: OwnVisitDto })
  @ApiBadRequestResponse({ description: 'time-in-the-past, outside-opening-hours, invalid-request' })
  @ApiConflictResponse({ description: 'slot-taken, with the nearest free times; visit-has-begun; visit-cancelled' })
  async move(@Body() dto: MoveDto): Promise<OwnVisitDto> {
    return shown(await this.moves.move(linked(), newTimeOf(dto)));
  }
}

const linked = (): string => context().subject ?? '';

function shown({ state, unit, service, practitioner, startsAt, endsAt, cancellable }: Visit): OwnVisitDto {
  return { state, unit, service, practitioner, startsAt, endsAt, cancellable };
}
