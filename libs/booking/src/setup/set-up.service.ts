import { sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { redDay } from '../schedule/red-days.js';
import { daysFrom } from '../schedule/unit-schedule.js';
import { eveOn } from './eves.js';
import { found } from './own-unit.js';
import type { RedDay, SetUp } from './set-up.js';
import { SET_UP } from './set-up.sql.js';

/** A year: whoever plans the summer sees the winter's red days too. */
const RED_DAYS_AHEAD = 366;

@Injectable()
export class SetUpService {
  /** Of the unit where one works. */
  async ofUnit(): Promise<SetUp> {
    const rows = await sql<Omit<SetUp, 'redDays'> & Record<string, unknown>>(SET_UP);
    const stored = found(rows);
    return { ...stored, redDays: redDaysFrom(stored.today) } as SetUp;
  }
}

/** Those that have a name; every Sunday is one without. */
function redDaysFrom(today: string): RedDay[] {
  return daysFrom(today, RED_DAYS_AHEAD).flatMap((day) => {
    const reason = redDay(day);
    return reason && reason.en !== 'Sunday' ? [{ day, reason, eve: eveOn(day) }] : [];
  });
}
