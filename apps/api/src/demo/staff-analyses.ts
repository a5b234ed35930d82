import type { Role } from '@kallelse/access';
import type { Row } from './rows.js';

const risk = (tasks: string, whose: string, categories: string, risks: string, decision: string): Row => ({
  tasks,
  whose,
  categories,
  risks,
  decision,
});

/** HSLF-FS 2016:40 4 kap. 2 §, once for each role. */
export const ANALYSES: Readonly<Record<Role, Row>> = {
  clinician: risk(
    'Undersöker och behandlar patienter på enheten och för journal.',
    'Patienter med besök på enheten, och andra som ber om vård där.',
    'Namn, personnummer, kontaktuppgifter, bokningar och journal.',
    'Någon läser journaler utan att delta i vården.',
    'Journal öppnas när patienten har en vårdrelation till enheten, annars efter ett aktivt val med skäl. Varje öppning loggas och loggarna granskas.',
  ),
  assistant: risk(
    'Gör förmätningar inför undersökningen och skriver i journalen på optikerns uppdrag.',
    'Patienter med besök på enheten.',
    'Namn, personnummer, kontaktuppgifter, bokningar och journal.',
    'Någon läser mer i journalen än mätningen kräver, eller signerar utan legitimation.',
    'Får läsa och skriva utkast men inte signera. Varje öppning loggas och loggarna granskas.',
  ),
  receptionist: risk(
    'Tar emot patienter och bokar tider på enheten.',
    'Patienter som bokar eller besöker enheten.',
    'Namn, personnummer, kontaktuppgifter och bokningar.',
    'Någon får veta mer än bokningen kräver.',
    'Ingen åtkomst till journal eller återkallning.',
  ),
  dispenser: risk(
    'Lämnar ut glasögon och linser efter optikerns ordination.',
    'Patienter som ska hämta ut något på enheten.',
    'Namn, personnummer och bokningar; ordinationen när den lämnas ut.',
    'Någon läser journalen för att få veta varför ordinationen ändrats.',
    'Ser aldrig journalen.',
  ),
  'recall-caller': risk(
    'Ringer patienter som är dags för en ny undersökning.',
    'Patienter vars intervall har gått ut och som inte har tackat nej.',
    'Namn, telefon, kallelsemånad och anledning i kod.',
    'En lista över patienter sprids.',
    'En patient i taget; inget ur journalen; inga listor.',
  ),
  'customer-service': risk(
    'Svarar i telefon och bokar, flyttar och avbokar tider.',
    'Patienter som hör av sig om en bokning.',
    'Namn, personnummer, kontaktuppgifter och bokningar.',
    'Någon lämnar ut uppgifter till fel person i telefon, eller söker på bekanta.',
    'Ingen åtkomst till journal. Sökningar räknas och loggas; motringning när den som ringer är osäker.',
  ),
  'head-of-operations': risk(
    'Leder verksamheten och följer upp kalender och återkallning.',
    'Patienter som bokar eller besöker enheten, och enhetens personal.',
    'Namn, personnummer, kontaktuppgifter, bokningar och antal i återkallningen.',
    'Ledningsansvar blandas ihop med vård.',
    'Ingen åtkomst till journal.',
  ),
  'data-protection-officer': risk(
    'Granskar att behandlingen är laglig, utreder incidenter och svarar patienter som undrar vem som läst.',
    'Alla vårdgivarens patienter och medarbetare som förekommer i loggen.',
    'Åtkomstloggen och de anställdas namn och uppdrag.',
    'Loggen visar vilka som är patienter och används till annat än granskning.',
    'Ingen åtkomst till journal eller bokningar. Varje läsning av loggen loggas.',
  ),
  'log-reviewer': risk(
    'Granskar varje månad ett urval av loggade öppningar på enheten.',
    'Patienter och medarbetare i det urval som granskas.',
    'Åtkomstloggen och de anställdas namn och uppdrag.',
    'Någon granskar sig själv eller låter bli att anmärka på en kollega.',
    'Ingen åtkomst till journal. Ingen granskar sina egna öppningar; dataskyddsombudet ser granskningarna.',
  ),
};
