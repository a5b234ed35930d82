import { Module } from '@nestjs/common';
import { NoticeInForce } from './notice-in-force.js';
import { Schedules } from './schedule/schedules.js';
import { ZoneData } from './schedule/zone-data.js';
import { Absences } from './setup/absences.js';
import { Furnishing } from './setup/furnishing.js';
import { OpeningTimes } from './setup/opening-times.js';
import { PractitionersAtUnit } from './setup/practitioners.js';
import { ServicesOfUnit } from './setup/services.js';
import { SetUpService } from './setup/set-up.service.js';
import { StatisticsService } from './statistics/statistics.service.js';
import { Availability } from './visit/availability.js';
import { BookingService } from './visit/booking.service.js';
import { CalendarService } from './visit/calendar.service.js';
import { HoldExpiry } from './visit/hold-expiry.service.js';
import { VisitLife } from './visit/life.service.js';
import { HoldService } from './visit/hold.service.js';
import { MoveService } from './visit/move.service.js';
import { ConfirmationService } from './visit/confirmation.service.js';

const SERVICES = [
  BookingService,
  MoveService,
  HoldService,
  CalendarService,
  HoldExpiry,
  ConfirmationService,
  VisitLife,
];

const SET_UP = [SetUpService, OpeningTimes, Absences, PractitionersAtUnit, ServicesOfUnit, Furnishing];

@Module({
  providers: [Schedules, ZoneData, Availability, NoticeInForce, ...SERVICES, ...SET_UP, StatisticsService],
  exports: [...SERVICES, ...SET_UP, StatisticsService],
})
export class BookingModule {}
