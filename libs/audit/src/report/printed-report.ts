import { setImmediate as othersFirst } from 'node:timers/promises';
import { sql } from '@kallelse/platform';
import { DateTime } from 'luxon';
import { Paper } from '../paper/paper.js';
import type { ReportedAccess } from './log-line.js';
import { LogReportTooLong } from './log-report.problems.js';
import type { Period } from './period.js';
import { REPORT_WORDS, type ReportWords } from './report-words.js';

export interface Report {
  readonly patientId: string;
  readonly period: Period;
  readonly accesses: readonly ReportedAccess[];
  /** Lines kept from the member of staff who prints, because the patient has blocked their units. */
  readonly withheld: number;
}

type Language = 'sv' | 'en';

/** Drawing a line takes more than a millisecond, and a year of somebody's log has some hundred. */
const MOST = 2000;

/** The log of one patient as she takes it home. @throws LogReportTooLong, and then a shorter period is asked for. */
export async function printedReport(report: Report, language: Language): Promise<Buffer> {
  if (report.accesses.length > MOST) {
    throw new LogReportTooLong(report.accesses.length, MOST);
  }
  const [about] = await sql<AboutRow>(ABOUT, [report.patientId]);
  const words = REPORT_WORDS[language];
  const { name = '', contact = '', patient = '' } = about ?? {};
  const paper = new Paper({ title: words.title, language, from: `${name}, ${contact}` });
  paper.paragraph(words.about(patient, name));
  paper.paragraph(words.period(day(report.period.from, language), day(lastInstant(report.period), language)));
  paper.paragraph(words.times);
  if (report.withheld > 0) {
    paper.paragraph(words.withheld(report.withheld));
  }
  await writeDays(paper, report.accesses, language);
  paper
    .heading(2, words.askTitle)
    .paragraph(words.ask(name, contact))
    .paragraph(words.complain)
    .paragraph(words.others);
  return paper.finish();
}

/** Whoever waits for something else meanwhile gets it between two days. */
async function writeDays(paper: Paper, accesses: readonly ReportedAccess[], language: Language): Promise<void> {
  const words = REPORT_WORDS[language];
  if (accesses.length === 0) {
    paper.paragraph(words.nobody);
    return;
  }
  const columns = [
    { name: words.time, width: 44 },
    { name: words.what, width: 130 },
    { name: words.who },
    { name: words.where, width: 92 },
    { name: words.why, width: 100 },
  ];
  for (const [title, lines] of byDay(accesses, language)) {
    await othersFirst();
    paper.heading(2, title);
    paper.table(
      columns,
      lines.map((line) => cells(line, words, language)),
    );
  }
}

function cells(line: ReportedAccess, words: ReportWords, language: Language): string[] {
  const who = line.staffName ? `${line.staffName}, ${line.role[language]}` : line.role[language];
  return [
    local(line.at).toFormat('HH:mm'),
    line.what[language],
    who,
    line.unit ?? words.noUnit,
    line.purpose[language],
  ];
}

function byDay(accesses: readonly ReportedAccess[], language: Language): Map<string, ReportedAccess[]> {
  const days = new Map<string, ReportedAccess[]>();
  for (const access of accesses) {
    const title = day(access.at, language);
    days.set(title, [...(days.get(title) ?? []), access]);
  }
  return days;
}

const local = (instant: Date): DateTime => DateTime.fromJSDate(instant, { zone: 'Europe/Stockholm' });

const lastInstant = ({ to }: Period): Date => new Date(to.getTime() - 1);

function day(instant: Date, language: Language): string {
  const written = local(instant)
    .setLocale(language === 'sv' ? 'sv-SE' : 'en-GB')
    .toFormat('cccc d MMMM yyyy');
  return written.charAt(0).toUpperCase() + written.slice(1);
}

interface AboutRow {
  name: string;
  contact: string;
  patient: string;
}

const ABOUT = `
  SELECT v.name, v.contact, p.given_name || ' ' || p.family_name AS patient
  FROM patient.patient p JOIN access.provider v ON v.id = p.provider_id
  WHERE p.provider_id = platform.provider() AND p.id = $1`;
