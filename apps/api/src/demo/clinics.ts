import type { policies } from '@kallelse/privacy';

export interface DemoService {
  readonly key: string;
  readonly sv: string;
  readonly en: string;
  readonly minutes: number;
  readonly price: readonly [sv: string, en: string] | null;
  readonly room: string;
  /** Titles of those who offer it; nobody named means everybody. */
  readonly by?: string;
}

export interface DemoUnit {
  readonly slug: string;
  readonly name: string;
  readonly address: string;
  /** From the series that Post- och telestyrelsen keeps for invented people. */
  readonly phone: string;
  readonly discipline: string;
  readonly hours: readonly [weekdays: readonly number[], opens: string, closes: string][];
  readonly rooms: readonly (readonly [name: string, kind: string])[];
  readonly services: readonly DemoService[];
}

export interface DemoProvider {
  readonly slug: string;
  readonly name: string;
  readonly legalName: string;
  readonly policy: keyof typeof policies;
  readonly contact: string;
  readonly units: readonly DemoUnit[];
}

const WEEK = [1, 2, 3, 4, 5];

const EYES: readonly DemoService[] = [
  {
    key: 'eyes',
    sv: 'Synundersökning',
    en: 'Eye examination',
    minutes: 30,
    price: ['450 kr', 'SEK 450'],
    room: 'refraction',
  },
  {
    key: 'lenses',
    sv: 'Linsundersökning',
    en: 'Contact lens examination',
    minutes: 40,
    price: ['550 kr', 'SEK 550'],
    room: 'refraction',
  },
  {
    key: 'children',
    sv: 'Synundersökning barn 8–15 år',
    en: 'Eye examination, children 8–15',
    minutes: 40,
    price: null,
    room: 'refraction',
  },
  {
    key: 'pressure',
    sv: 'Tryckkontroll',
    en: 'Eye pressure check',
    minutes: 15,
    price: ['250 kr', 'SEK 250'],
    room: 'refraction',
  },
];

const MOVEMENT: readonly DemoService[] = [
  {
    key: 'first',
    sv: 'Nybesök fysioterapi',
    en: 'First visit, physiotherapy',
    minutes: 60,
    price: ['250 kr', 'SEK 250'],
    room: 'treatment',
  },
  {
    key: 'again',
    sv: 'Återbesök fysioterapi',
    en: 'Return visit, physiotherapy',
    minutes: 30,
    price: ['250 kr', 'SEK 250'],
    room: 'treatment',
  },
];

const WORK: readonly DemoService[] = [
  {
    key: 'health',
    sv: 'Hälsoundersökning',
    en: 'Health check',
    minutes: 45,
    price: null,
    room: 'consulting',
    by: 'Leg. sjuksköterska',
  },
  {
    key: 'doctor',
    sv: 'Läkarbesök företagshälsa',
    en: 'Occupational physician',
    minutes: 30,
    price: null,
    room: 'consulting',
    by: 'Leg. läkare',
  },
  {
    key: 'hearing',
    sv: 'Hörselprov',
    en: 'Hearing test',
    minutes: 20,
    price: null,
    room: 'consulting',
    by: 'Leg. sjuksköterska',
  },
];

export const DEMO_PROVIDERS: readonly DemoProvider[] = [
  {
    slug: 'alloptik',
    name: 'Alloptik',
    legalName: 'OptikSfären AB',
    policy: 'alloptik',
    contact: 'dataskydd@alloptik.example.se',
    units: [
      {
        slug: 'odenplan',
        name: 'Alloptik Odenplan',
        address: 'Odengatan 70, 113 22 Stockholm',
        phone: '08-465 004 01',
        discipline: 'optometry',
        hours: [
          [WEEK, '09:30', '18:00'],
          [[6], '10:00', '15:00'],
        ],
        rooms: [
          ['Undersökningsrum 1', 'refraction'],
          ['Undersökningsrum 2', 'refraction'],
        ],
        services: EYES,
      },
      {
        slug: 'nordstan',
        name: 'Alloptik Nordstan',
        address: 'Götgatan 10, 411 05 Göteborg',
        phone: '031-390 06 01',
        discipline: 'optometry',
        hours: [
          [WEEK, '10:00', '19:00'],
          [[6], '10:00', '16:00'],
        ],
        rooms: [
          ['Undersökningsrum 1', 'refraction'],
          ['Undersökningsrum 2', 'refraction'],
        ],
        services: EYES,
      },
    ],
  },
  {
    slug: 'halsoklustret',
    name: 'Hälsoklustret',
    legalName: 'Hälsoklustret AB',
    policy: 'halsoklustret',
    contact: 'dataskydd@halsoklustret.example.se',
    units: [
      {
        slug: 'fysioterapi',
        name: 'Hälsoklustret Fysioterapi',
        address: 'Kungsgatan 40, 753 21 Uppsala',
        phone: '08-465 004 11',
        discipline: 'physiotherapy',
        hours: [[WEEK, '08:00', '17:00']],
        rooms: [
          ['Behandlingsrum 1', 'treatment'],
          ['Behandlingsrum 2', 'treatment'],
        ],
        services: MOVEMENT,
      },
      {
        slug: 'foretagshalsa',
        name: 'Hälsoklustret Företagshälsa',
        address: 'Dragarbrunnsgatan 35, 753 20 Uppsala',
        phone: '08-465 004 12',
        discipline: 'occupational-health',
        hours: [[WEEK, '08:00', '16:30']],
        rooms: [
          ['Mottagning 1', 'consulting'],
          ['Mottagning 2', 'consulting'],
        ],
        services: WORK,
      },
    ],
  },
];
