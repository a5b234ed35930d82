import { type Count, type Figures, type Time } from './statistics.js';
import { FEWEST, showable } from './suppression.js';

export type CountedWeek = Count & Time & { readonly week: string };

type ShownWeek = Figures & { readonly week: string };

/** What may be shown of the weeks and of them together. Where visits are withheld, so is all that is measured on them. */
export function figuresOf(weeks: readonly CountedWeek[], all: Count): { weeks: ShownWeek[]; total: Figures } {
  const visits = showable(weeks.map((week) => week.visits));
  const missed = showable(
    weeks.map((week) => week.missed),
    visits.map((shown) => !shown),
  );
  const cancelled = showable(weeks.map((week) => week.cancelled));
  return {
    weeks: weeks.map((week, i) => ({
      week: week.week,
      ...figures(week, week, visits[i] === true, missed[i] === true),
      cancellations: cancelled[i] === true ? week.cancelled : null,
    })),
    total: {
      ...figures(all, together(weeks), all.visits >= FEWEST, all.missed >= FEWEST),
      cancellations: all.cancelled >= FEWEST ? all.cancelled : null,
    },
  };
}

function figures(count: Count, time: Time, visits: boolean, missed: boolean): Omit<Figures, 'cancellations'> {
  return {
    visits: visits ? count.visits : null,
    utilisation: visits ? part(time.occupied, time.working) : null,
    leadDays: visits ? count.lead : null,
    noShow: visits && missed ? part(count.missed, count.past) : null,
  };
}

function together(weeks: readonly Time[]): Time {
  return weeks.reduce<Time>(
    (sum, { occupied, working }) => ({ occupied: sum.occupied + occupied, working: sum.working + working }),
    { occupied: 0, working: 0 },
  );
}

const part = (some: number, all: number): number | null => (all === 0 ? null : Math.round((some / all) * 1000) / 1000);
