import { sql } from '@kallelse/platform';
import { policyOf } from '@kallelse/privacy';
import { Injectable } from '@nestjs/common';
import { Paper } from '../paper/paper.js';
import { caseOf } from './incident-cases.js';
import type { Audience, Language } from './incident-step.js';
import * as SQL from './incident.sql.js';
import { draftFor, type Sender, TITLES } from './draft.js';

export interface WrittenText {
  readonly audience: Audience;
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  /** 0: a draft made of what the case knows, that nobody has saved yet. */
  readonly version: number;
}

/** What the authority is told (GDPR 33(3)) and what the patients are (34(2)): drafted from the case, then edited by people. */
@Injectable()
export class IncidentTexts {
  async text(id: string, audience: Audience, language: Language): Promise<WrittenText> {
    const incident = await caseOf(id);
    const saved = incident.text(audience, language);
    const title = TITLES[language][audience];
    if (saved) {
      return { ...saved, title };
    }
    return { audience, language, title, body: draftFor(incident, audience, language, await sender()), version: 0 };
  }

  async draft(id: string, audience: Audience, language: Language): Promise<string> {
    return draftFor(await caseOf(id), audience, language, await sender());
  }

  async printed(id: string, audience: Audience, language: Language): Promise<Buffer> {
    const { title, body } = await this.text(id, audience, language);
    const { name, contact } = await sender();
    return new Paper({ title, language, from: `${name}, ${contact}` }).prose(body).finish();
  }
}

async function sender(): Promise<Sender> {
  const [row] = await sql<{ name: string; legal_name: string; contact: string; policy: string }>(SQL.PROVIDER);
  const { name = '', legal_name: legalName = '', contact = '', policy = '' } = row ?? {};
  return { name, legalName, contact, officer: policyOf(policy).dataProtectionOfficer };
}
