/** More different patients than this within ten minutes is leafing, not care. */
export const PACE = { patients: 10, minutes: 10 } as const;

/**
 * LOG-5: what makes an occasion worth looking at, and how much. The weights order the list; they do not judge. What the
 * rules mean in words stands beside their codes in the console's `review.json`.
 */
// prettier-ignore
export const RULES = {
  /** One's own record is read as a patient, signed in, or not at all. */
  'own-record':         { weight: 50 },
  /** Somebody who works for the same care provider. */
  'colleague':          { weight: 30 },
  'same-address':       { weight: 25 },
  'protected-identity': { weight: 25 },
  /** No care relation with the unit within the provider's window. */
  'no-visit-near':      { weight: 20 },
  'browsing-pace':      { weight: 20 },
  /** Many share a surname with a stranger: enough to order by, too little alone. */
  'same-surname':       { weight: 15 },
  /** Outside the unit's opening hours, in its own zone. */
  'odd-hours':          { weight: 10 },
} as const;

export type Rule = keyof typeof RULES;

export const RULE_CODES = Object.keys(RULES) as Rule[];

export const scoreOf = (rules: readonly Rule[]): number => rules.reduce((sum, rule) => sum + RULES[rule].weight, 0);
