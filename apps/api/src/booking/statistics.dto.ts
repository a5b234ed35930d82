import { IsDay } from '../http/fields.js';
import { WordsDto } from '../http/words.dto.js';

export class StatisticsQueryDto {
  @IsDay()
  from!: string;

  @IsDay()
  to!: string;
}

/** Null: withheld, because it counts fewer than five visits, or would tell of something that does. */
export class FiguresDto {
  visits!: number | null;
  /** 0 to 1, and more when visits lie outside the working hours; null also when nobody works. */
  utilisation!: number | null;
  /** The median of days between the booking and the visit. */
  leadDays!: number | null;
  /** 0 to 1, of the visits whose time has come. */
  noShow!: number | null;
  cancellations!: number | null;
}

export class WeekFiguresDto extends FiguresDto {
  /** Its Monday. */
  week!: string;
}

export class ChannelVisitsDto {
  channel!: 'website' | 'desk' | 'recall-call';
  visits!: number | null;
}

export class ServiceVisitsDto {
  service!: WordsDto;
  visits!: number | null;
}

export class StatisticsDto {
  from!: string;
  to!: string;
  weeks!: WeekFiguresDto[];
  total!: FiguresDto;
  channels!: ChannelVisitsDto[];
  services!: ServiceVisitsDto[];
  /** Why something is null. */
  withheld!: 'fewer-than-five' | null;
}
