import { AccessModule } from '@kallelse/access';
import { type Clock, PlatformModule } from '@kallelse/platform';
import { PrivacyModule, ProcessingRegister } from '@kallelse/privacy';
import { type DynamicModule, Module } from '@nestjs/common';
import {
  APP_FILTER,
  APP_GUARD,
  APP_INTERCEPTOR,
  DiscoveryModule,
  DiscoveryService,
  MetadataScanner,
} from '@nestjs/core';
import { ENTITIES } from '../../../migrations/entities.js';
import { ApiConfigModule } from './api-config.module.js';
import { ApiConfig } from './api.config.js';
import { AuthModule } from './auth/auth.module.js';
import { BlockApiModule } from './block/block-api.module.js';
import { BookingApiModule } from './booking/booking-api.module.js';
import { LiveCalendarModule } from './booking/live/live-calendar.module.js';
import { ClinicController } from './clinic/clinic.controller.js';
import { DemoModule } from './demo/demo.module.js';
import { HealthController } from './health/health.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { LimitGuard } from './http/limit.guard.js';
import { describeRoutes } from './http/openapi.js';
import { ProblemFilter } from './http/problem.filter.js';
import { assertRoutesDeclared, routesOf } from './http/routes.js';
import { IncidentApiModule } from './incident/incident-api.module.js';
import { JournalApiModule } from './journal/journal-api.module.js';
import { RecordApiModule } from './record/record-api.module.js';
import { LogApiModule } from './log/log-api.module.js';
import { LogReportApiModule } from './log-report/log-report-api.module.js';
import { RecallApiModule } from './recall/recall-api.module.js';
import { ReviewApiModule } from './review/review-api.module.js';
import { PatientApiModule } from './patient/patient-api.module.js';
import { PrivacyRoutesModule } from './privacy/privacy-routes.module.js';
import { StaffApiModule } from './staff/staff-api.module.js';
import { TransactionInterceptor } from './http/transaction.interceptor.js';

/** One room of the api for each word of the trade. */
const ROOMS = [
  AuthModule,
  PatientApiModule,
  BookingApiModule,
  LiveCalendarModule,
  BlockApiModule,
  PrivacyRoutesModule,
  JournalApiModule,
  RecordApiModule,
  RecallApiModule,
  LogApiModule,
  LogReportApiModule,
  IncidentApiModule,
  ReviewApiModule,
  StaffApiModule,
];

@Module({})
export class ApiModule {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly register: ProcessingRegister,
  ) {}

  static forRoot(config: ApiConfig, clock?: Clock): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ApiConfigModule.forRoot(config),
        PlatformModule.forRoot(config, ENTITIES, clock),
        PrivacyModule.forRoot({}),
        AccessModule,
        DiscoveryModule,
        ...ROOMS,
        ...(config.isDemo ? [DemoModule] : []),
      ],
      controllers: [HealthController, ClinicController],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: LimitGuard },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
      ],
    };
  }

  /** Before the document is made and the port opened. @throws when a route says neither @Can nor @Public. */
  declareRoutes(): void {
    const routes = routesOf(this.discovery, this.scanner);
    assertRoutesDeclared(routes);
    describeRoutes(routes, this.register);
  }
}
