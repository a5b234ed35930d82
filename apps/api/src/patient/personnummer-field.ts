import { NotAPersonnummer, NotAReserveNumber, Personnummer, ReserveNumber, swedishDate } from '@kallelse/patient';
import { context } from '@kallelse/platform';

/** The field `personnummer` of a form. @throws NotAPersonnummer, which names the field and what can be done about it. */
export function personnummerIn(text: string): Personnummer {
  const reading = Personnummer.read(text, swedishDate(context().now));
  if (!reading.ok) {
    throw new NotAPersonnummer('personnummer', reading);
  }
  return reading.personnummer;
}

/** What somebody is searched by: a personnummer, or a number of the provider's own. */
export function numberIn(text: string): Personnummer | ReserveNumber {
  if (!ReserveNumber.isMeant(text)) {
    return personnummerIn(text);
  }
  const number = ReserveNumber.read(text);
  if (!number) {
    throw new NotAReserveNumber('personnummer');
  }
  return number;
}
