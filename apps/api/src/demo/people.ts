import type { Role } from '@kallelse/access';

export interface DemoPost {
  readonly unit: string;
  readonly role: Role;
  /** ISO weekdays on which patients are received there. */
  readonly days: readonly number[];
}

/** Somebody of the demo's staff; who has a licence also receives patients. */
export interface DemoEmployee {
  readonly personnummer: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string;
  readonly provider: string;
  readonly posts: readonly DemoPost[];
  readonly licence?: string;
}

type Post = [unit: string, role: Role, days?: readonly number[]];

function employee(provider: string, personnummer: string, name: string, title: string, ...posts: Post[]): DemoEmployee {
  const [givenName = '', familyName = ''] = name.split(' ');
  return {
    personnummer,
    givenName,
    familyName,
    title,
    provider,
    posts: posts.map(([unit, role, days = []]) => ({ unit, role, days })),
  };
}

const licensed = (licence: string, person: DemoEmployee): DemoEmployee => ({ ...person, licence });

// prettier-ignore
export const DEMO_STAFF: readonly DemoEmployee[] = [
  licensed('optiker', employee('alloptik', '197709292382', 'Karin Lindqvist', 'Leg. optiker', ['odenplan', 'clinician', [1, 2, 3, 5, 6]])),
  licensed('optiker', employee('alloptik', '198206082391', 'Johan Bergman', 'Leg. optiker', ['odenplan', 'clinician', [1, 3, 4, 5]])),
  licensed('optiker', employee('alloptik', '198807042380', 'Elif Aydin', 'Leg. optiker', ['nordstan', 'clinician', [1, 3, 5]], ['odenplan', 'clinician', [2, 4]])),
  licensed('optiker', employee('alloptik', '199107222391', 'Oskar Nyström', 'Leg. optiker', ['nordstan', 'clinician', [1, 2, 3, 4, 6]])),
  employee('alloptik', '199504152399', 'Viktor Sandberg', 'Butikssäljare', ['odenplan', 'receptionist']),
  employee('alloptik', '199205022388', 'Maja Lund', 'Butikssäljare', ['nordstan', 'receptionist']),
  employee('alloptik', '198612199995', 'Peter Holm', 'Kundvärd', ['odenplan', 'recall-caller'], ['nordstan', 'recall-caller']),
  employee('alloptik', '199304252381', 'Sara Ek', 'Kundvärd', ['odenplan', 'recall-caller']),
  employee('alloptik', '197608212382', 'Anna Forsberg', 'Verksamhetschef', ['odenplan', 'head-of-operations'], ['nordstan', 'head-of-operations']),
  employee('alloptik', '199001212381', 'Lina Hedberg', 'Optikerassistent', ['odenplan', 'assistant']),
  employee('alloptik', '198912292391', 'Samir Haddad', 'Säljare', ['odenplan', 'dispenser']),
  employee('alloptik', '199105192380', 'Emma Wallin', 'Kundtjänst', ['odenplan', 'customer-service']),
  employee('alloptik', '197601312395', 'Ulf Sandell', 'Dataskyddsombud', ['odenplan', 'data-protection-officer'], ['nordstan', 'data-protection-officer']),
  employee('alloptik', '197607052383', 'Helena Broström', 'Logggranskare', ['odenplan', 'log-reviewer'], ['nordstan', 'log-reviewer']),

  licensed('fysioterapeut', employee('halsoklustret', '198012032390', 'Lars Wikström', 'Leg. fysioterapeut', ['fysioterapi', 'clinician', [1, 2, 3, 4, 5]])),
  licensed('fysioterapeut', employee('halsoklustret', '198904092387', 'Nadia Rahmani', 'Leg. fysioterapeut', ['fysioterapi', 'clinician', [1, 2, 4]])),
  licensed('läkare', employee('halsoklustret', '197804052392', 'Henrik Dahl', 'Leg. läkare', ['foretagshalsa', 'clinician', [2, 3, 4]])),
  licensed('sjuksköterska', employee('halsoklustret', '198406222383', 'Eva Nordgren', 'Leg. sjuksköterska', ['foretagshalsa', 'clinician', [1, 2, 3, 4, 5]])),
  employee('halsoklustret', '199410262381', 'Ida Norberg', 'Receptionist', ['fysioterapi', 'receptionist'], ['foretagshalsa', 'receptionist']),
  employee('halsoklustret', '196210012842', 'Birgitta Åkesson', 'Verksamhetschef', ['fysioterapi', 'head-of-operations'], ['foretagshalsa', 'head-of-operations']),
];

/** Patients the demo tells of by name; all other test identities are patients too. */
// prettier-ignore
export const DEMO_PATIENTS: readonly string[] = ['199006252390', '197902212385', '201207222397', '195401017982', '195800702390'];

/** Has protected identity: no list tells who it is, and the card opens for a reason. */
export const DEMO_PROTECTED = '196805249288';

/** Has blocked the last of each provider's units from the others. */
export const DEMO_BLOCKING = '197902212385';
