import { ExaminationSigned, type SignedExamination } from '@kallelse/journal';
import { Facts, newId, sql } from '@kallelse/platform';
import { guardFunction, Purpose, within } from '@kallelse/privacy';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dueOn } from './due-date.js';
import { FOLLOW_PLAN, HISTORIES, HOLD_PATIENT, HOLD_PROVIDER, KEEP_DECISION, NEXT_PATIENTS } from './generator.sql.js';
import { type Decision, planRecalls, type StopCause } from './recall-plan.js';

/** Patients handled in one transaction: memory stays flat and a signing never waits long for the nightly run. */
const BATCH = 500;
const BEFORE_EVERYBODY = '00000000-0000-0000-0000-000000000000';

interface HistoryRow {
  decisions: Decision[];
  visits: { startsAt: string; state: string }[];
  stops: StopCause[];
}

/** Turns decisions into items, when one is signed and every night. Run twice it changes nothing the second time. */
@Injectable()
export class RecallGenerator implements OnModuleInit {
  constructor(private readonly facts: Facts) {}

  onModuleInit(): void {
    this.facts.on(ExaminationSigned, (signed) => within(Purpose.Recall, () => this.keep(signed)));
  }

  /** One batch of patients after `cursor`. Answers with the next cursor, or null when everybody has been seen. */
  async generate(cursor: string | null): Promise<string | null> {
    await sql(HOLD_PROVIDER);
    const rows = await sql<{ patient_id: string }>(NEXT_PATIENTS, [cursor ?? BEFORE_EVERYBODY, BATCH]);
    const patients = rows.map(({ patient_id }) => patient_id);
    await this.carryOut(patients);
    return patients.length < BATCH ? null : (patients.at(-1) ?? null);
  }

  private async keep(signed: SignedExamination): Promise<void> {
    const { patientId, unitId, entryId, version, examinedOn, recall } = signed;
    await sql(HOLD_PATIENT, [patientId]);
    const due = recall && dueOn(examinedOn, recall.months);
    const decision = [newId(), patientId, unitId, entryId, version, examinedOn, recall?.months, recall?.reason, due];
    const kept = await sql(KEEP_DECISION, decision);
    if (kept.length > 0) {
      await this.carryOut([patientId]);
    }
  }

  private async carryOut(patients: readonly string[]): Promise<void> {
    const histories = await sql<HistoryRow>(HISTORIES, [patients]);
    const plan = histories.flatMap(({ decisions, visits, stops }) =>
      planRecalls({
        decisions,
        stops,
        visits: visits.map(({ startsAt, state }) => ({ startsAt: new Date(startsAt), state })),
      }),
    );
    const planned = JSON.stringify(plan.map((item) => ({ id: newId(), ...item })));
    await sql(FOLLOW_PLAN, [planned]);
  }
}

guardFunction('recall.histories(uuid[])', [Purpose.Recall]);
guardFunction('recall.follow_plan(jsonb)', [Purpose.Recall]);
