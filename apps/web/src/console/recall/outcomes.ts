/** What a call came to, booked apart: that is recorded by booking. */
export type Outcome =
  | 'no-answer'
  | 'busy'
  | 'voicemail'
  | 'wrong-number'
  | 'third-person'
  | 'call-back'
  | 'declined-once'
  | 'asks-for-info'
  | 'language'
  | 'moved'
  | 'declined-always'
  | 'deceased-reported'
  | 'complaint';

interface OutcomeKey {
  outcome: Outcome;
  key: string;
  /** Has effect at once for a person's care, so it is asked once more. */
  grave?: boolean;
}

interface Group {
  name: 'notReached' | 'reached' | 'grave';
  keys: readonly OutcomeKey[];
}

/** In the order a call goes: digits for the everyday, letters for what must not be hit in passing. */
export const OUTCOMES: readonly Group[] = [
  {
    name: 'notReached',
    keys: [
      { outcome: 'no-answer', key: '1' },
      { outcome: 'busy', key: '2' },
      { outcome: 'voicemail', key: '3' },
      { outcome: 'wrong-number', key: '4' },
      { outcome: 'third-person', key: '5' },
    ],
  },
  {
    name: 'reached',
    keys: [
      { outcome: 'call-back', key: '6' },
      { outcome: 'declined-once', key: '7' },
      { outcome: 'asks-for-info', key: '8' },
      { outcome: 'language', key: '9' },
      { outcome: 'moved', key: '0' },
    ],
  },
  {
    name: 'grave',
    keys: [
      { outcome: 'declined-always', key: 'x', grave: true },
      { outcome: 'deceased-reported', key: 'd', grave: true },
      { outcome: 'complaint', key: 'k' },
    ],
  },
];
