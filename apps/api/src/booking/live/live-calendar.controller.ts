import { Can } from '@kallelse/access';
import { afterCommit, context } from '@kallelse/platform';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { openingFor } from '../../http/credentials.js';
import { LiveCalendar } from './live-calendar.js';

@ApiTags('bookings')
@Controller('calendar')
export class LiveCalendarController {
  constructor(private readonly live: LiveCalendar) {}

  /**
   * Server-sent events of the unit where one works: `changed` names a day that is to be read again, `listening` says that
   * every day is (at the beginning, and after a gap), `lost` that nothing is heard for the moment.
   */
  @Get('changes')
  @Can('booking:read')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  changes(@Req() request: Request, @Res() response: Response): void {
    const { provider, unit, session } = context();
    const onlooker = {
      provider,
      unit: unit ?? '',
      session: session ?? '',
      opening: openingFor('booking:read', request),
    };
    // The stream outlives the transaction that let it begin; from then on each beat asks anew.
    afterCommit(async () => this.live.open(onlooker, response));
  }
}
