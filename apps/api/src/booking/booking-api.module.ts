import { BookingModule } from '@kallelse/booking';
import { Module } from '@nestjs/common';
import { BookingController } from './booking.controller.js';
import { BookingLinkController } from './booking-link.controller.js';
import { CalendarController } from './calendar.controller.js';
import { OwnBookingController } from './own-booking.controller.js';
import { SetUpController } from './set-up.controller.js';
import { SetUpOfferController } from './set-up-offer.controller.js';
import { StatisticsController } from './statistics.controller.js';
import { VisitController } from './visits.controller.js';
import { VisitorController } from './visitor.controller.js';

@Module({
  imports: [BookingModule],
  controllers: [
    VisitorController,
    BookingLinkController,
    OwnBookingController,
    CalendarController,
    BookingController,
    SetUpController,
    SetUpOfferController,
    StatisticsController,
    VisitController,
  ],
})
export class BookingApiModule {}
