import { AccessModule } from '@kallelse/access';
import { type Clock, PlatformModule } from '@kallelse/platform';
import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import {
  APP_FILTER,
  APP_GUARD,
  APP_INTERCEPTOR,
  DiscoveryModule,
  DiscoveryService,
  MetadataScanner,
} from '@nestjs/core';
import { ENTITIES } from '../../../migrations/entities.js';
import { ApiConfig } from './api.config.js';
import { AuthModule } from './auth/auth.module.js';
import { ClinicController } from './clinic/clinic.controller.js';
import { HealthController } from './health/health.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { LimitGuard } from './http/limit.guard.js';
import { describeRoutes } from './http/openapi.js';
import { ProblemFilter } from './http/problem.filter.js';
import { assertRoutesDeclared, routesOf } from './http/routes.js';
import { JournalApiModule } from './journal/journal-api.module.js';
import { PatientApiModule } from './patient/patient-api.module.js';
import { TransactionInterceptor } from './http/transaction.interceptor.js';

@Module({})
export class ApiModule implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  static forRoot(config: ApiConfig, clock?: Clock): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(config, ENTITIES, clock),
        AccessModule,
        DiscoveryModule,
        AuthModule,
        PatientApiModule,
        JournalApiModule,
      ],
      controllers: [HealthController, ClinicController],
      providers: [
        { provide: ApiConfig, useValue: config },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: LimitGuard },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
      ],
    };
  }

  onModuleInit(): void {
    const routes = routesOf(this.discovery, this.scanner);
    assertRoutesDeclared(routes);
    describeRoutes(routes);
  }
}
