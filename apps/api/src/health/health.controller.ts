import { Public } from '@kallelse/access';
import { sql } from '@kallelse/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiConfig } from '../api.config.js';
import { HealthDto } from './health.dto.js';

@Controller('health')
export class HealthController {
  constructor(private readonly config: ApiConfig) {}

  @Get()
  @Public('says whether the service answers')
  async health(): Promise<HealthDto> {
    const [row] = await sql<{ months: number }>('SELECT access.log_months_ahead() AS months');
    const logMonthsAhead = row?.months ?? 0;
    return { status: logMonthsAhead < 3 ? 'degraded' : 'ok', database: 'ok', logMonthsAhead, demo: this.config.isDemo };
  }
}
