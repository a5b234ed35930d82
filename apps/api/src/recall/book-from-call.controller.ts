import { Can } from '@kallelse/access';
import { OutcomeService } from '@kallelse/recall';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { BookingDto, FreeTimesDto, FreeTimesQueryDto, ServiceDto, WishDto } from '../booking/booking.dto.js';
import { searchOf, wishOf } from '../booking/wish.js';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';

/** A time for whoever is on the line: only while the caller holds the call, and only for that person. */
@ApiTags('recall')
@Controller('calls/:id')
export class BookFromCallController {
  constructor(private readonly outcomes: OutcomeService) {}

  @Get('services')
  @Can('recall:call')
  @ApiOkResponse({ type: [ServiceDto] })
  @ApiConflictResponse({ description: 'call-lost' })
  services(@Param('id', ParseUUIDPipe) id: string): Promise<ServiceDto[]> {
    return this.outcomes.services(id) as Promise<ServiceDto[]>;
  }

  @Get('free-times')
  @Can('recall:call')
  @ApiOkResponse({ type: FreeTimesDto })
  @ApiConflictResponse({ description: 'call-lost' })
  freeTimes(@Param('id', ParseUUIDPipe) id: string, @Query() query: FreeTimesQueryDto): Promise<FreeTimesDto> {
    return this.outcomes.freeTimes(id, searchOf(query));
  }

  @Post('booking')
  @Can('recall:call')
  @ApiCreatedResponse({ type: BookingDto, description: 'booked, and the call is closed' })
  @ApiBadRequestResponse({ description: 'time-in-the-past, outside-opening-hours, invalid-request' })
  @ApiConflictResponse({ description: 'slot-taken, call-lost' })
  @ApiNotFoundResponse({ description: 'not-found' })
  book(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() wish: WishDto,
    @IdempotencyKey() key: IdempotencyKeyValue,
  ): Promise<BookingDto> {
    return this.outcomes.book(id, wishOf(wish), key);
  }
}
