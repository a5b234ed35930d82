import { NotAPersonnummer, Personnummer, swedishDate } from '@kallelse/patient';
import { context } from '@kallelse/platform';

/** The field `personnummer` of a form. @throws NotAPersonnummer, which names the field and what can be done about it. */
export function personnummerIn(text: string): Personnummer {
  const reading = Personnummer.read(text, swedishDate(context().now));
  if (!reading.ok) {
    throw new NotAPersonnummer('personnummer', reading);
  }
  return reading.personnummer;
}
