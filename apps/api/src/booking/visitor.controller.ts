import { Can } from '@kallelse/access';
import { BookingService, HoldService, type Visit } from '@kallelse/booking';
import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { Limited } from '../http/limit.guard.js';
import { personnummerIn } from '../patient/personnummer-field.js';
import { FreeTimesDto, FreeTimesQueryDto, ServiceDto, WishDto } from './booking.dto.js';
import { ConfirmedDto, ConfirmHoldDto, HeldTimeDto, ReleaseHoldDto } from './visitor.dto.js';
import { searchOf, wishOf } from './wish.js';

/** Booking on the website, without signing in. The unit in the path says whose purposes and rows are meant. */
@ApiTags('website')
@ApiParam({ name: 'unitId', format: 'uuid' })
@Controller('units/:unitId')
export class VisitorController {
  constructor(
    private readonly bookings: BookingService,
    private readonly holds: HoldService,
  ) {}

  @Get('services')
  @Can('booking:request')
  @ApiOkResponse({ type: [ServiceDto] })
  services(): Promise<ServiceDto[]> {
    return this.bookings.services() as Promise<ServiceDto[]>;
  }

  @Get('free-times')
  @Can('booking:request')
  @ApiOkResponse({ type: FreeTimesDto })
  freeTimes(@Query() query: FreeTimesQueryDto): Promise<FreeTimesDto> {
    return this.bookings.freeTimes(searchOf(query));
  }

  @Post('holds')
  @Can('booking:request')
  @Limited(10)
  @ApiCreatedResponse({ type: HeldTimeDto })
  @ApiBadRequestResponse({ description: 'time-in-the-past, outside-opening-hours, invalid-request' })
  @ApiConflictResponse({ description: 'slot-taken, with the nearest free times' })
  hold(@Body() wish: WishDto): Promise<HeldTimeDto> {
    return this.holds.hold(wishOf(wish));
  }

  @Delete('holds')
  @Can('booking:request')
  @HttpCode(204)
  @ApiNoContentResponse()
  release(@Body() { hold }: ReleaseHoldDto): Promise<void> {
    return this.holds.release(hold);
  }

  @Post('bookings')
  @Can('booking:request')
  @Limited()
  @ApiCreatedResponse({ type: ConfirmedDto })
  @ApiBadRequestResponse({ description: 'invalid-request, notice-missing' })
  @ApiConflictResponse({ description: 'slot-taken, hold-expired' })
  async confirm(
    @Body() dto: ConfirmHoldDto,
    @IdempotencyKey() idempotency: IdempotencyKeyValue,
  ): Promise<ConfirmedDto> {
    const { hold, firstName, lastName, email, noticeVersion } = dto;
    const personnummer = personnummerIn(dto.personnummer);
    return confirmed(
      await this.holds.confirm({
        hold,
        givenName: firstName,
        familyName: lastName,
        email,
        personnummer,
        noticeVersion,
        idempotency,
      }),
    );
  }
}

/** No ids: nothing in the answer tells whether the clinic knew the person. */
function confirmed({ reference, unit, service, practitioner, startsAt, endsAt }: Visit): ConfirmedDto {
  const { name, address, phone } = unit;
  return {
    reference,
    unit: { name, address, phone },
    service,
    practitioner: { name: practitioner.name },
    startsAt,
    endsAt,
  };
}
