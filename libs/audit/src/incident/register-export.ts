import type { IncidentCase } from './incident-case.js';
import type { Audience } from './incident-step.js';

const COLUMNS = [
  'nummer',
  'anmäld',
  'upptäckt',
  'inträffade',
  'senast till IMY',
  'vad som hände',
  'omständigheter',
  'antal personer',
  'effekter',
  'åtgärder',
  'risk',
  'anmäls till IMY',
  'skäl',
  'anmäld till IMY',
  'skäl till dröjsmål',
  'patienter underrättas',
  'skäl för det',
  'patienter underrättade',
  'anmärkning',
  'berörda patienter enligt loggen',
  'avslutad',
] as const;

/** GDPR 33(5): the facts of every breach, its effects and what was done, for whoever supervises. */
export function registerAsCsv(cases: readonly IncidentCase[]): string {
  const lines = [[...COLUMNS], ...cases.map(cellsOf)].map((cells) => cells.map(cell).join(';'));
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellsOf(incident: IncidentCase): string[] {
  const { facts, affected } = incident;
  return [
    String(facts.number),
    instant(facts.openedAt),
    instant(facts.noticedAt),
    instant(facts.happenedAt),
    instant(incident.deadline),
    facts.what,
    ...found(incident),
    ...decided(incident, 'authority'),
    ...told(incident, 'authority'),
    ...decided(incident, 'patients'),
    ...told(incident, 'patients'),
    affected ? String(affected.patients) : '',
    incident.isClosed ? 'ja' : 'nej',
  ];
}

function found({ investigation, risk }: IncidentCase): string[] {
  const { nature = '', subjectCount = '', consequences = '', measures = '' } = investigation ?? {};
  return [
    nature,
    String(subjectCount),
    consequences,
    measures,
    risk ? `${RISK_WORDS[risk.level]}: ${risk.reasons}` : '',
  ];
}

function told(incident: IncidentCase, audience: Audience): [string, string] {
  const { at = '', lateReasons = null } = incident.told(audience) ?? {};
  return [at, lateReasons ?? ''];
}

const RISK_WORDS = { unlikely: 'osannolik', risk: 'risk', 'high-risk': 'hög risk' } as const;

function decided(incident: IncidentCase, audience: Audience): [string, string] {
  const decision = incident.decision(audience);
  return decision ? [decision.notify ? 'ja' : 'nej', decision.reasons] : ['ej beslutat', ''];
}

const instant = (at: Date | null): string => at?.toISOString() ?? '';

/** A spreadsheet would reckon with a cell that begins like a formula; an apostrophe makes it text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
