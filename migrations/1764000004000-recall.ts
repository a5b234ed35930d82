import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is to be called to a new examination and when, and what came of each attempt. Knows nothing of the journal's text. */
export class Recall1764000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(DECISIONS);
    await db.query(ITEMS);
    await db.query(ATTEMPTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA recall CASCADE');
  }
}

const REASONS = `'routine', 'contact-lenses', 'pressure-check', 'child-development', 'heredity', 'driving', 'medication', 'other'`;

/** Recall's own copy of what a signed version decided; only inserted. No months means: no recall. */
const DECISIONS = `
  CREATE SCHEMA recall;
  GRANT USAGE ON SCHEMA recall TO PUBLIC;

  CREATE TABLE recall.decision (
    provider_id   uuid        NOT NULL,
    id            uuid        NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    patient_id    uuid        NOT NULL,
    unit_id       uuid        NOT NULL,
    entry_id      uuid        NOT NULL,
    entry_version integer     NOT NULL,
    examined_on   date        NOT NULL,
    months        integer     CONSTRAINT decision_months_plausible CHECK (months BETWEEN 1 AND 60),
    reason        text        CONSTRAINT decision_reason_known CHECK (reason IN (${REASONS})),
    due_on        date,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient,
    FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit,
    FOREIGN KEY (provider_id, entry_id, entry_version) REFERENCES journal.entry_version (provider_id, entry_id, number),
    CONSTRAINT decision_once UNIQUE NULLS NOT DISTINCT (provider_id, entry_id, entry_version, reason),
    CONSTRAINT decision_whole CHECK ((months IS NULL) = (due_on IS NULL) AND (months IS NULL OR reason IS NOT NULL))
  );
  CREATE INDEX decision_of_patient ON recall.decision (provider_id, patient_id);
`;

const ITEMS = `
  CREATE TABLE recall.item (
    provider_id   uuid        NOT NULL,
    id            uuid        NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    patient_id    uuid        NOT NULL,
    unit_id       uuid        NOT NULL,
    decision_id   uuid        NOT NULL,
    reason        text        NOT NULL CONSTRAINT item_reason_known CHECK (reason IN (${REASONS})),
    -- A date, not an instant: the day belongs to the patient's calendar.
    due_on        date        NOT NULL,
    -- From here on a visit answers the recall, and without one the patient may be called.
    opens_at      timestamptz NOT NULL,
    state         text        NOT NULL CONSTRAINT item_state_known CHECK (state IN
      ('open', 'scheduled', 'superseded', 'declined', 'unreachable', 'closed-no-phone', 'closed-deceased', 'closed-moved')),
    not_before    timestamptz NOT NULL DEFAULT '-infinity',
    claimed_by    uuid,
    claimed_until timestamptz NOT NULL DEFAULT '-infinity',
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient,
    FOREIGN KEY (provider_id, decision_id) REFERENCES recall.decision,
    CONSTRAINT item_once_per_decision UNIQUE (provider_id, decision_id)
  );
  -- However often the generator runs, and however many run at once.
  CREATE UNIQUE INDEX item_open_once ON recall.item (provider_id, patient_id, reason) WHERE state IN ('open', 'scheduled');
  CREATE INDEX item_of_patient ON recall.item (provider_id, patient_id);
  CREATE INDEX item_queue ON recall.item (provider_id, unit_id, opens_at, id) WHERE state = 'open';
  CREATE INDEX item_claimed ON recall.item (provider_id, claimed_by) WHERE claimed_by IS NOT NULL;
`;

/** What came of each call, and whom not to call any more; both only inserted. */
const ATTEMPTS = `
  CREATE TABLE recall.attempt (
    provider_id  uuid        NOT NULL,
    id           uuid        NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    item_id      uuid        NOT NULL,
    patient_id   uuid        NOT NULL,
    unit_id      uuid        NOT NULL,
    caller_id    uuid        NOT NULL,
    at           timestamptz NOT NULL,
    outcome      text        NOT NULL CONSTRAINT attempt_outcome_known CHECK (outcome IN
      ('booked', 'call-back', 'no-answer', 'busy', 'voicemail', 'wrong-number', 'third-person', 'declined-once',
       'declined-always', 'asks-for-info', 'deceased-reported', 'moved', 'language', 'complaint')),
    call_back_at timestamptz,
    booking_id   uuid,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, item_id) REFERENCES recall.item,
    FOREIGN KEY (provider_id, caller_id) REFERENCES access.employee,
    FOREIGN KEY (provider_id, booking_id) REFERENCES booking.booking,
    CONSTRAINT attempt_call_back_timed CHECK ((outcome = 'call-back') = (call_back_at IS NOT NULL)),
    CONSTRAINT attempt_booked_names_booking CHECK ((outcome = 'booked') = (booking_id IS NOT NULL))
  );
  CREATE INDEX attempt_of_item ON recall.attempt (provider_id, item_id);
  CREATE INDEX attempt_of_day ON recall.attempt (provider_id, unit_id, at);

  CREATE TABLE recall.stop (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    patient_id  uuid        NOT NULL,
    attempt_id  uuid        NOT NULL,
    cause       text        NOT NULL CONSTRAINT stop_cause_known CHECK (cause IN ('declined', 'deceased')),
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient,
    FOREIGN KEY (provider_id, attempt_id) REFERENCES recall.attempt
  );
  CREATE INDEX stop_of_patient ON recall.stop (provider_id, patient_id);
`;
