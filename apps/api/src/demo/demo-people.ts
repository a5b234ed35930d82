import { DEMO_PROVIDERS } from './clinics.js';
import type { DemoPersonDto } from './demo.dto.js';
import { nameOf } from './names.js';
import { DEMO_PATIENTS, DEMO_STAFF } from './people.js';

/** Whom one can sign in as: everybody on the staff, and a few of the patients. */
export function demoPeople(): DemoPersonDto[] {
  const staff = DEMO_STAFF.map(({ personnummer, givenName, familyName, title, provider, posts }) => ({
    role: posts[0]?.role ?? '',
    name: `${givenName} ${familyName}`,
    title,
    provider: providerName(provider),
    unit: posts.map(({ unit }) => unitName(provider, unit)).join(' + '),
    personnummer,
  }));
  const patients = DEMO_PATIENTS.map((personnummer) => {
    const { givenName, familyName } = nameOf(personnummer);
    return {
      role: 'patient',
      name: `${givenName} ${familyName}`,
      title: 'Patient',
      provider: '',
      unit: '',
      personnummer,
    };
  });
  return [...staff, ...patients];
}

function providerName(slug: string): string {
  return DEMO_PROVIDERS.find((provider) => provider.slug === slug)?.name ?? slug;
}

function unitName(provider: string, slug: string): string {
  const units = DEMO_PROVIDERS.find((candidate) => candidate.slug === provider)?.units ?? [];
  return units.find((unit) => unit.slug === slug)?.name ?? slug;
}
