import { AccessLog } from '@kallelse/access';
import { answeredBefore, context, type IdempotencyKey, InvalidRequest, newId, sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { AFFECTED, KEEP, KEPT } from './affected.sql.js';
import { caseOf } from './incident-cases.js';
import type { IncidentCase } from './incident-case.js';
import { IncidentClosed, IncidentUnfinished, NotDecided } from './incident.problems.js';
import * as SQL from './incident.sql.js';
import type { AffectedQuery, IncidentText, Notification, StepContents, StepKind } from './incident-step.js';

export interface Affected {
  readonly patientId: string;
  readonly accesses: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

interface AffectedRow {
  patient_id: string;
  accesses: number;
  first_at: Date;
  last_at: Date;
}

/** What the data protection officer does with a case. Every step is a row that is only inserted. */
@Injectable()
export class IncidentWork {
  constructor(private readonly log: AccessLog) {}

  /** An investigation, a judgement of the risk or a decision: what the case did not know before. */
  add<Kind extends 'investigation' | 'risk' | 'decision'>(
    id: string,
    kind: Kind,
    content: StepContents[Kind],
    key: IdempotencyKey,
  ): Promise<IncidentCase> {
    return this.step(id, key, kind, () => content);
  }

  /** @throws NotDecided, and InvalidRequest when 72 hours have passed and no reason is given. */
  notified(id: string, told: Notification, key: IdempotencyKey): Promise<IncidentCase> {
    return this.step(id, key, 'notification', (incident) => {
      if (!incident.decision(told.audience)?.notify) {
        throw new NotDecided();
      }
      const at = new Date(told.at);
      if (at > context().now) {
        throw new InvalidRequest([{ field: 'at', code: 'time-in-the-future' }]);
      }
      if (incident.wouldBeLate(told.audience, at) && told.lateReasons === null) {
        throw new InvalidRequest([{ field: 'lateReasons', code: 'required' }]);
      }
      return told;
    });
  }

  /** A text as somebody has edited it; the earlier versions stay. */
  text(
    id: string,
    { audience, language, body }: Omit<IncidentText, 'version'>,
    key: IdempotencyKey,
  ): Promise<IncidentCase> {
    return this.step(id, key, 'text', (incident) => ({
      audience,
      language,
      body,
      version: (incident.text(audience, language)?.version ?? 0) + 1,
    }));
  }

  close(id: string, lessons: string, key: IdempotencyKey): Promise<IncidentCase> {
    return this.step(id, key, 'closing', ({ missing }) => {
      if (missing.length > 0) {
        throw new IncidentUnfinished(missing);
      }
      return { lessons };
    });
  }

  /** The patients whose data were reached, as the log says it now: counted, and kept with the case. */
  async drawAffected(id: string, query: AffectedQuery, key: IdempotencyKey): Promise<IncidentCase> {
    const { employeeId, sessionId, unitId, from, to } = query;
    if (new Date(from) >= new Date(to)) {
      throw new InvalidRequest([{ field: 'to', code: 'before-it-begins' }]);
    }
    const rows = await sql<AffectedRow>(AFFECTED, [from, to, employeeId, sessionId, unitId]);
    const accesses = rows.reduce((sum, row) => sum + row.accesses, 0);
    const stepId = newId();
    const drawing = { ...query, patients: rows.length, accesses };
    const drawn = await this.step(id, key, 'affected', () => drawing, stepId);
    if (drawn.steps.some((step) => step.id === stepId)) {
      const column = <Key extends keyof AffectedRow>(name: Key): AffectedRow[Key][] => rows.map((row) => row[name]);
      await sql(KEEP, [stepId, column('patient_id'), column('accesses'), column('first_at'), column('last_at'), id]);
    }
    return drawn;
  }

  /** The list as it was drawn last. Ids and counts only: who they are is looked up by whoever writes to them. */
  async affected(id: string): Promise<Affected[]> {
    await caseOf(id);
    const rows = await sql<AffectedRow>(KEPT, [id]);
    return rows.map((row) => ({
      patientId: row.patient_id,
      accesses: row.accesses,
      firstAt: row.first_at,
      lastAt: row.last_at,
    }));
  }

  private async step<Kind extends StepKind>(
    id: string,
    key: IdempotencyKey,
    kind: Kind,
    decide: (incident: IncidentCase) => StepContents[Kind],
    stepId = newId(),
  ): Promise<IncidentCase> {
    if (await answeredBefore(key, stepId)) {
      return caseOf(id);
    }
    await sql(SQL.LOCK, [id]);
    const incident = await caseOf(id);
    if (incident.isClosed) {
      throw new IncidentClosed();
    }
    await sql(SQL.ADD_STEP, [stepId, id, kind, JSON.stringify(decide(incident))]);
    await this.log.line('Skriva', null, 'Incident', id);
    return caseOf(id);
  }
}
