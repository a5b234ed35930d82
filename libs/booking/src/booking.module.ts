import { Module } from '@nestjs/common';
import { NoticeInForce } from './notice-in-force.js';
import { Schedules } from './schedule/schedules.js';
import { Availability } from './visit/availability.js';
import { BookingService } from './visit/booking.service.js';
import { CalendarService } from './visit/calendar.service.js';
import { HoldExpiry } from './visit/hold-expiry.service.js';
import { HoldService } from './visit/hold.service.js';
import { ConfirmationService } from './visit/confirmation.service.js';

const SERVICES = [BookingService, HoldService, CalendarService, HoldExpiry, ConfirmationService];

@Module({ providers: [Schedules, Availability, NoticeInForce, ...SERVICES], exports: SERVICES })
export class BookingModule {}
