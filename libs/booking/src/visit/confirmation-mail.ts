import type { Mail } from '@kallelse/privacy';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { DateTime } from 'luxon';

export interface ToldVisit {
  readonly id: string;
  readonly unit: string;
  readonly address: string;
  readonly phone: string;
  readonly zone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When this was told: calendars take the newest telling of a visit. */
  readonly toldAt: Date;
}

/** Clinic, date, time and link: no name, no number, no reason. A mail can be read by others (BK-7). */
export function confirmationMail(to: string, visit: ToldVisit, link: string): Mail {
  return {
    to,
    subject: `Bokad tid hos ${visit.unit}`,
    text: [swedish(visit, link), english(visit, link)].join('\n\n—\n\n'),
    ics: calendarEntry(visit),
  };
}

/** For somebody with protected identity: nobody who reads the mailbox learns of a clinic, a place or a time. */
export function discreetMail(to: string, publicUrl: string): Mail {
  const text = `Du har ett nytt meddelande. Logga in med BankID för att läsa det:\n${publicUrl}\n\n—\n\nYou have a new message. Sign in with BankID to read it:\n${publicUrl}`;
  return { to, subject: 'Du har ett nytt meddelande', text };
}

function swedish(visit: ToldVisit, link: string): string {
  const { unit, address, phone } = visit;
  return `Du har en bokad tid.

${when(visit, 'sv', "'kl.'")}
${unit}
${address}
Telefon ${phone}

Kan du inte komma? Avboka här:
${link}

Länken fungerar för den som har den, så skicka den inte vidare.`;
}

function english(visit: ToldVisit, link: string): string {
  const { unit, address, phone } = visit;
  return `You have an appointment.

${when(visit, 'en', "'at'")}
${unit}
${address}
Telephone ${phone}

Cannot come? Cancel here:
${link}

The link works for anyone who has it, so do not pass it on.`;
}

function when({ startsAt, zone }: ToldVisit, locale: string, at: string): string {
  return DateTime.fromJSDate(startsAt, { zone }).setLocale(locale).toFormat(`cccc d LLLL yyyy ${at} HH:mm`);
}

function calendarEntry({ id, unit, address, startsAt, endsAt, toldAt }: ToldVisit): string {
  const calendar = ical({ prodId: { company: 'Kallelse', product: 'booking' }, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({ id, stamp: toldAt, start: startsAt, end: endsAt, summary: unit, location: address });
  return calendar.toString();
}
