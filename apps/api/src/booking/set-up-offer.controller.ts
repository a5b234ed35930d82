import { Can } from '@kallelse/access';
import { Furnishing, ServicesOfUnit, type ServiceTerms, SetUpService } from '@kallelse/booking';
import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IdempotencyKey, type IdempotencyKeyValue } from '../http/idempotency-key.js';
import { SetUpDto } from './set-up.dto.js';
import { FurnitureDto, ServiceTermsDto } from './set-up-forms.dto.js';

/** What one's unit offers, and in which rooms with which devices. */
@ApiTags('set-up')
@Controller('set-up')
export class SetUpOfferController {
  constructor(
    private readonly setUp: SetUpService,
    private readonly furnishing: Furnishing,
    private readonly services: ServicesOfUnit,
  ) {}

  @Post('services')
  @Can('clinic:set-up')
  @ApiCreatedResponse({ type: SetUpDto })
  @ApiBadRequestResponse({ description: 'invalid-request: no-such-room, no-such-device' })
  async addService(@Body() terms: ServiceTermsDto, @IdempotencyKey() key: IdempotencyKeyValue): Promise<SetUpDto> {
    await this.services.add(termsOf(terms), key);
    return this.now();
  }

  @Put('services/:id')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiBadRequestResponse({ description: 'invalid-request: no-such-room, no-such-device' })
  @ApiNotFoundResponse({ description: 'not-found' })
  async changeService(@Param('id', ParseUUIDPipe) id: string, @Body() terms: ServiceTermsDto): Promise<SetUpDto> {
    await this.services.change(id, termsOf(terms));
    return this.now();
  }

  /** Offered no more; what is booked stays booked. */
  @Post('services/:id/retirement')
  @HttpCode(200)
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  async retire(@Param('id', ParseUUIDPipe) id: string): Promise<SetUpDto> {
    await this.services.retire(id, true);
    return this.now();
  }

  @Delete('services/:id/retirement')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  async offerAgain(@Param('id', ParseUUIDPipe) id: string): Promise<SetUpDto> {
    await this.services.retire(id, false);
    return this.now();
  }

  @Post('rooms')
  @Can('clinic:set-up')
  @ApiCreatedResponse({ type: SetUpDto })
  async addRoom(@Body() room: FurnitureDto, @IdempotencyKey() key: IdempotencyKeyValue): Promise<SetUpDto> {
    await this.furnishing.add('room', room, key);
    return this.now();
  }

  @Put('rooms/:id')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  @ApiConflictResponse({ description: 'still-in-use: the last of a kind that a service needs' })
  async changeRoom(@Param('id', ParseUUIDPipe) id: string, @Body() room: FurnitureDto): Promise<SetUpDto> {
    await this.furnishing.change('room', id, room);
    return this.now();
  }

  @Delete('rooms/:id')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  @ApiConflictResponse({ description: 'still-in-use' })
  async removeRoom(@Param('id', ParseUUIDPipe) id: string): Promise<SetUpDto> {
    await this.furnishing.remove('room', id);
    return this.now();
  }

  @Post('devices')
  @Can('clinic:set-up')
  @ApiCreatedResponse({ type: SetUpDto })
  async addDevice(@Body() device: FurnitureDto, @IdempotencyKey() key: IdempotencyKeyValue): Promise<SetUpDto> {
    await this.furnishing.add('device', device, key);
    return this.now();
  }

  @Put('devices/:id')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  @ApiConflictResponse({ description: 'still-in-use: the last of a kind that a service needs' })
  async changeDevice(@Param('id', ParseUUIDPipe) id: string, @Body() device: FurnitureDto): Promise<SetUpDto> {
    await this.furnishing.change('device', id, device);
    return this.now();
  }

  @Delete('devices/:id')
  @Can('clinic:set-up')
  @ApiOkResponse({ type: SetUpDto })
  @ApiNotFoundResponse({ description: 'not-found' })
  @ApiConflictResponse({ description: 'still-in-use' })
  async removeDevice(@Param('id', ParseUUIDPipe) id: string): Promise<SetUpDto> {
    await this.furnishing.remove('device', id);
    return this.now();
  }

  private now(): Promise<SetUpDto> {
    return this.setUp.ofUnit() as Promise<SetUpDto>;
  }
}

const termsOf = ({ price, fee, citizenship, cancellationHours, ...terms }: ServiceTermsDto): ServiceTerms => ({
  ...terms,
  price: price ?? null,
  fee: fee ?? null,
  citizenship: citizenship ?? null,
  cancellationHours: terms.cancellationRule === 'hours-before' ? (cancellationHours ?? null) : null,
});
