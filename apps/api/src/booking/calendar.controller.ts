import { Can } from '@kallelse/access';
import { type CalendarDay, CalendarService } from '@kallelse/booking';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CalendarQueryDto } from './booking.dto.js';
import { CalendarDto } from './calendar.dto.js';

@ApiTags('bookings')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  /** One day at the unit where one works. */
  @Get()
  @Can('booking:read')
  @ApiOkResponse({ type: CalendarDto })
  async day(@Query() { date }: CalendarQueryDto): Promise<CalendarDto> {
    return shown(await this.calendar.day(date));
  }
}

function shown({ closedBecause, practitioners, visits, elsewhere, ...day }: CalendarDay): CalendarDto {
  return {
    ...day,
    ...(closedBecause && { closedBecause }),
    practitioners: practitioners.map(({ working, ...practitioner }) => ({ ...practitioner, working: [...working] })),
    visits: [...visits],
    elsewhere: [...elsewhere],
  };
}
