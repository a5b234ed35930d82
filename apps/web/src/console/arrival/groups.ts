import type { Visit } from '../calendar/calendar.api.js';

export const GROUPS = ['expected', 'arrived', 'in-room', 'over'] as const;
export type Group = (typeof GROUPS)[number];

const STATES: Readonly<Record<Group, readonly string[]>> = {
  expected: ['booked'],
  arrived: ['arrived'],
  'in-room': ['in-room'],
  over: ['done', 'no-show'],
};

/** In the order of the clock: whoever is late stands first of those expected by that alone. */
export const inGroup = (visits: readonly Visit[], group: Group): Visit[] =>
  visits
    .filter(({ state }) => STATES[group].includes(state))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
