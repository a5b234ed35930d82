import { Module } from '@nestjs/common';
import { LiveCalendarController } from './live-calendar.controller.js';
import { LiveCalendar } from './live-calendar.js';

@Module({ controllers: [LiveCalendarController], providers: [LiveCalendar] })
export class LiveCalendarModule {}
