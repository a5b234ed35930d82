import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys of the staff, and computers that several of them share: each locks and opens a session of their own. */
export class Workstations1765000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PASSKEYS);
    await db.query(SEATS);
    await db.query(CHALLENGES);
    await db.query(SIGN_IN);
    await db.query(SIT_DOWN);
    await db.query(SHUT);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION access.remember_passkey_challenge, access.take_passkey_challenge, access.passkey_of, access.enrol_passkey,
                    access.sign_in_by_passkey, access.log_passkey_refusal, access.sit_down, access.dead_token, access.lock_session, access.is_workstation;
      DROP TABLE access.passkey_challenge, access.passkey;
      DROP INDEX access.session_at_workstation;
      ALTER TABLE access.session
        DROP COLUMN workstation_hash, DROP COLUMN device, DROP COLUMN opened_with,
        DROP COLUMN left_at, DROP COLUMN new_device, DROP COLUMN noticed_at`);
  }
}

/** HSLF-FS 2016:40 3 kap. 15 §: a key of one's own that is no secret to remember, and whose theft alone opens nothing. */
const PASSKEYS = `
  CREATE TABLE access.passkey (
    provider_id   uuid        NOT NULL,
    id            uuid        NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    employee_id   uuid        NOT NULL,
    credential_id text        NOT NULL CONSTRAINT passkey_credential_unique UNIQUE,
    public_key    bytea       NOT NULL,
    counter       bigint      NOT NULL,
    transports    text[]      NOT NULL,
    name          text        NOT NULL CONSTRAINT passkey_name_length CHECK (length(name) BETWEEN 1 AND 60),
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, employee_id) REFERENCES access.employee
  );
  CREATE INDEX passkey_of_employee ON access.passkey (provider_id, employee_id);

  -- What an authenticator is asked to sign. It belongs to one browser, like a BankID order, and is answered once.
  CREATE TABLE access.passkey_challenge (
    id           uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    browser_hash text        NOT NULL CONSTRAINT passkey_challenge_of_one_browser UNIQUE,
    act          text        NOT NULL CONSTRAINT passkey_challenge_act_known CHECK (act IN ('enrol', 'sign-in')),
    challenge    text        NOT NULL,
    expires_at   timestamptz NOT NULL
  );
`;

/** At which computer a session is, and where on it somebody got up: a path of words and ids, never what stood there. */
const SEATS = `
  ALTER TABLE access.session
    ADD COLUMN workstation_hash text,
    ADD COLUMN device           text CONSTRAINT session_device_length CHECK (length(device) BETWEEN 1 AND 60),
    -- How the person last proved who they are.
    ADD COLUMN opened_with      text NOT NULL DEFAULT 'bankid' CONSTRAINT session_opened_with_known CHECK (opened_with IN ('bankid', 'passkey', 'oidc')),
    ADD COLUMN left_at          text CONSTRAINT session_left_at_is_a_path CHECK (
      length(left_at) <= 300 AND left_at ~ '^/personal(/([a-z-]{1,40}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}))*$'),
    ADD COLUMN new_device       boolean NOT NULL DEFAULT false,
    -- When the person was told of the sign-in from a new device and said that they had seen it.
    ADD COLUMN noticed_at       timestamptz;
  CREATE INDEX session_at_workstation ON access.session (workstation_hash);
`;

const CHALLENGES = `
  CREATE FUNCTION access.remember_passkey_challenge(p_browser_hash text, p_act text, p_challenge text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    DELETE FROM access.passkey_challenge WHERE expires_at < platform.now();
    INSERT INTO access.passkey_challenge (browser_hash, act, challenge, expires_at)
    VALUES (p_browser_hash, p_act, p_challenge, platform.now() + interval '5 minutes')
  $$;

  -- Taken whatever becomes of it: a second answer finds nothing to answer.
  CREATE FUNCTION access.take_passkey_challenge(p_browser_hash text, p_act text) RETURNS text
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    DELETE FROM access.passkey_challenge c WHERE c.browser_hash = p_browser_hash AND c.act = p_act AND c.expires_at > platform.now()
    RETURNING c.challenge
  $$;

  CREATE FUNCTION access.passkey_of(p_credential text)
    RETURNS TABLE (id uuid, public_key bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT p.id, p.public_key FROM access.passkey p WHERE p.credential_id = p_credential AND p.revoked_at IS NULL
  $$;

  -- For whoever asks, in a session that BankID opened within the half hour: a passkey begets no passkey, nor does a screen left open.
  CREATE FUNCTION access.enrol_passkey(p_id uuid, p_credential text, p_public_key bytea, p_counter bigint, p_transports text[], p_name text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM access.session s
                   WHERE s.provider_id = platform.provider() AND s.id = platform.setting('session')::uuid AND s.kind = 'staff' AND s.opened_with = 'bankid'
                     AND s.created_at > platform.now() - interval '30 minutes') THEN
      RETURN 'bankid-needed';
    END IF;
    DELETE FROM access.passkey k USING access.employee e
    WHERE k.provider_id = platform.provider() AND e.provider_id = k.provider_id AND e.id = k.employee_id
      AND (k.revoked_at < platform.now() - interval '30 days' OR e.ended_on < (platform.now() - interval '30 days')::date);
    INSERT INTO access.passkey (provider_id, id, employee_id, credential_id, public_key, counter, transports, name)
    VALUES (platform.provider(), p_id, platform.actor(), p_credential, p_public_key, p_counter, p_transports, p_name)
    ON CONFLICT (credential_id) DO NOTHING;
    IF NOT FOUND THEN
      RETURN 'known';
    END IF;
    PERFORM access.log('Skriva', NULL, 'Passkey', p_id);
    RETURN 'enrolled';
  END $$;
`;

const SIGN_IN = `
  -- A counter that does not grow tells of a copy of the key: WebAuthn Level 3, 7.2 step 22. Two that arrive at once
  -- meet at the row, and the second has not grown.
  CREATE FUNCTION access.sign_in_by_passkey(p_passkey uuid, p_counter bigint, p_session uuid, p_token_hash text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    today date := (platform.now() AT TIME ZONE 'Europe/Stockholm')::date;
    found_post record;
  BEGIN
    SELECT e.provider_id, e.id, e.given_name || ' ' || e.family_name AS name, a.id AS assignment INTO found_post
    FROM access.passkey k
    JOIN access.employee e ON e.provider_id = k.provider_id AND e.id = k.employee_id AND (e.ended_on IS NULL OR e.ended_on > today)
    JOIN access.assignment a ON a.provider_id = e.provider_id AND a.employee_id = e.id
      AND a.from_on <= today AND (a.to_on IS NULL OR a.to_on >= today)
    WHERE k.id = p_passkey AND k.revoked_at IS NULL
    ORDER BY (SELECT max(s.created_at) FROM access.session s
              WHERE s.provider_id = a.provider_id AND s.employee_id = e.id AND s.assignment_id = a.id) DESC NULLS LAST, a.from_on, a.id
    LIMIT 1;
    IF NOT FOUND THEN
      RETURN 'no-assignment';
    END IF;
    UPDATE access.passkey k SET counter = p_counter, last_used_at = platform.now()
    WHERE k.id = p_passkey AND k.revoked_at IS NULL AND (k.counter < p_counter OR (k.counter = 0 AND p_counter = 0));
    IF NOT FOUND THEN
      RETURN 'copied';
    END IF;
    PERFORM access.begin_session(found_post.provider_id, p_session, p_token_hash, 'staff', found_post.name, found_post.id, found_post.assignment, NULL);
    RETURN 'signed-in';
  END $$;

  -- A key that is known belongs to somebody, and the attempt stands in the log in that name.
  CREATE FUNCTION access.log_passkey_refusal(p_credential text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO access.access_log (provider_id, actor_kind, employee_id, role, unit_id, purpose, permission, outcome)
    SELECT k.provider_id, 'staff', k.employee_id, coalesce(a.role, 'staff'), a.unit_id, 'identification', 'sign-in:begin', 'refused'
    FROM access.passkey k
    LEFT JOIN LATERAL (SELECT s.assignment_id FROM access.session s
                       WHERE s.provider_id = k.provider_id AND s.employee_id = k.employee_id ORDER BY s.created_at DESC LIMIT 1) last ON true
    LEFT JOIN access.assignment a ON a.provider_id = k.provider_id AND a.id = last.assignment_id
    WHERE k.credential_id = p_credential
  $$;
`;

/** Whoever has just signed in takes a seat at a computer, and finds their own session there if they had locked one. */
const SIT_DOWN = `
  -- Opens the person's own locked session at this computer with the new token, and tells where it was left; else the
  -- session just begun stays. Anybody else's is locked: one computer shows one person at a time.
  CREATE FUNCTION access.sit_down(p_session uuid, p_token_hash text, p_workstation_hash text, p_device text, p_opened_with text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    begun access.session;
    mine access.session;
  BEGIN
    -- Two keys touched at once take their seats one after the other.
    PERFORM pg_advisory_xact_lock(hashtextextended(p_workstation_hash, 0));
    SELECT * INTO begun FROM access.session s WHERE s.id = p_session AND s.token_hash = p_token_hash AND s.kind = 'staff';
    IF NOT FOUND THEN
      RETURN NULL;
    END IF;
    UPDATE access.session s SET locked_at = platform.now(), token_hash = access.dead_token()
    WHERE s.workstation_hash = p_workstation_hash AND s.employee_id <> begun.employee_id AND s.revoked_at IS NULL AND s.locked_at IS NULL AND s.expires_at > platform.now();
    SELECT * INTO mine FROM access.session s
    WHERE s.provider_id = begun.provider_id AND s.employee_id = begun.employee_id AND s.workstation_hash = p_workstation_hash
      AND s.locked_at IS NOT NULL AND s.revoked_at IS NULL AND s.expires_at > platform.now()
    ORDER BY s.locked_at DESC LIMIT 1 FOR UPDATE;
    -- What this browser held before has no cookie any more, so a copy of it may not live on either.
    UPDATE access.session s SET revoked_at = platform.now()
    WHERE s.provider_id = begun.provider_id AND s.employee_id = begun.employee_id AND s.workstation_hash = p_workstation_hash
      AND s.revoked_at IS NULL AND s.id IS DISTINCT FROM mine.id;
    IF mine.id IS NULL THEN
      UPDATE access.session s SET workstation_hash = p_workstation_hash, device = p_device, opened_with = p_opened_with,
        new_device = EXISTS (SELECT FROM access.session o WHERE o.provider_id = s.provider_id AND o.employee_id = s.employee_id AND o.workstation_hash IS NOT NULL)
          AND NOT EXISTS (SELECT FROM access.session o WHERE o.provider_id = s.provider_id AND o.employee_id = s.employee_id AND o.workstation_hash = p_workstation_hash)
      WHERE s.provider_id = begun.provider_id AND s.id = begun.id;
      RETURN NULL;
    END IF;
    DELETE FROM access.session s WHERE s.provider_id = begun.provider_id AND s.id = begun.id;
    UPDATE access.session s SET token_hash = begun.token_hash, locked_at = NULL, last_used_at = platform.now(), expires_at = begun.expires_at,
      device = p_device, opened_with = p_opened_with, left_at = NULL
    WHERE s.provider_id = mine.provider_id AND s.id = mine.id;
    RETURN coalesce(mine.left_at, '/personal');
  END $$;

  -- The hash of nothing that anybody has seen.
  CREATE FUNCTION access.dead_token() RETURNS text LANGUAGE sql VOLATILE
  AS $$ SELECT encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex') $$;

  -- From here on the browser's cookie opens nothing; only the person does, by proving who they are.
  CREATE FUNCTION access.lock_session(p_left_at text) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    WITH locked AS (
      UPDATE access.session s SET locked_at = platform.now(), token_hash = access.dead_token(), left_at = p_left_at
      WHERE s.provider_id = platform.provider() AND s.id = platform.setting('session')::uuid AND s.kind = 'staff'
      RETURNING s.id
    )
    SELECT EXISTS (SELECT FROM locked)
  $$;

  -- Has somebody of the staff been signed in at the computer that shows this? Nobody guesses 128 bits.
  CREATE FUNCTION access.is_workstation(p_workstation_hash text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM access.session s WHERE s.workstation_hash = p_workstation_hash) $$;
`;

const SHUT = `
  REVOKE ALL ON FUNCTION
    access.remember_passkey_challenge(text, text, text),
    access.take_passkey_challenge(text, text),
    access.passkey_of(text),
    access.enrol_passkey(uuid, text, bytea, bigint, text[], text),
    access.sign_in_by_passkey(uuid, bigint, uuid, text),
    access.log_passkey_refusal(text),
    access.sit_down(uuid, text, text, text, text),
    access.dead_token(),
    access.lock_session(text),
    access.is_workstation(text)
  FROM PUBLIC;
`;
