import { Can } from '@kallelse/access';
import { StatisticsService } from '@kallelse/booking';
import { InvalidRequest } from '@kallelse/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StatisticsDto, StatisticsQueryDto } from './statistics.dto.js';

const MOST_DAYS = 366;

@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  /** How the time of one's unit was used, in whole weeks. Nothing that counts fewer than five visits is told. */
  @Get()
  @Can('statistics:read')
  @ApiOkResponse({ type: StatisticsDto })
  @ApiBadRequestResponse({ description: 'invalid-request: not-after-start, too-many' })
  async between(@Query() { from, to }: StatisticsQueryDto): Promise<StatisticsDto> {
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidRequest([{ field: 'to', code: days < 1 ? 'not-after-start' : 'too-many' }]);
    }
    const { weeks, channels, services, ...rest } = await this.statistics.between(from, to);
    return { ...rest, weeks: [...weeks], channels: [...channels], services: [...services] };
  }
}
