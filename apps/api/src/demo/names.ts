import { DEMO_STAFF } from './people.js';
import { TEST_IDENTITIES } from './test-identities.js';

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

const WOMEN =
  'Astrid Elsa Ingrid Maja Signe Ebba Alma Selma Tuva Freja Linnea Saga Agnes Wilma Hedda Märta Sigrid Greta Stina Moa Klara Tyra Vera Edith Kerstin Gunilla Birgit Åsa Maryam Leila Amina Zahra Sofia Nora Elin Ylva'.split(
    ' ',
  );
const MEN =
  'Bertil Gustav Nils Olle Axel Arvid Viktor Sixten Folke Love Elias Malte Albin Ture Hjalmar Sven Gunnar Lennart Åke Rolf Anders Mikael Björn Jonas Ali Hassan Omar Yusuf Emil Isak Ludvig Oskar Edvin Melker Tore Knut'.split(
    ' ',
  );
const FAMILIES =
  'Andersson Bergström Cederlund Dahlberg Ekström Fransson Grönlund Hedlund Isaksson Jansson Källström Lindgren Magnusson Nordin Olofsson Pettersson Rosén Sjöberg Torstensson Ullberg Viklund Wallin Åberg Ödman Al-Hassan Ahmadi Kowalska Nguyen Virtanen Haile Sandström Blomqvist Hellström Lundin Nyberg Stenberg Söderlund Ahlgren Björk'.split(
    ' ',
  );

const staff = new Map<string, PersonName>(DEMO_STAFF.map((person) => [person.personnummer, person]));
const places = new Map(TEST_IDENTITIES.map((digits, place) => [digits, place]));

/** The invented person behind a test identity: always the same, and a woman where the number says so. */
export function nameOf(personnummer: string): PersonName {
  const employed = staff.get(personnummer);
  if (employed) {
    return employed;
  }
  const place = places.get(personnummer) ?? 0;
  const given = Number(personnummer[10]) % 2 === 0 ? WOMEN : MEN;
  return {
    givenName: pick(given, place * 7),
    familyName: pick(FAMILIES, place * 5 + Math.floor(place / FAMILIES.length)),
  };
}

function pick(names: readonly string[], place: number): string {
  return names[place % names.length] ?? '';
}
