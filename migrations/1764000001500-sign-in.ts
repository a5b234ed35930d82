import type { MigrationInterface, QueryRunner } from 'typeorm';

/** BankID orders on their way, and the only functions that turn a completed one into a session. */
export class SignIn1764000001500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ORDERS);
    await db.query(SESSIONS);
    await db.query(SHUT);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION access.sign_in_staff, access.sign_in_patient, access.begin_session,
                    access.remember_bankid_order, access.bankid_order_of, access.forget_bankid_order;
      DROP TABLE access.bankid_order`);
  }
}

/**
 * The order belongs to the browser that began it: only the hash of that browser's cookie finds it, so that nobody can
 * be made to complete somebody else's sign-in. The secret behind the QR code never leaves the server.
 */
const ORDERS = `
  CREATE TABLE access.bankid_order (
    id              uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    browser_hash    text        NOT NULL CONSTRAINT bankid_order_of_one_browser UNIQUE,
    audience        text        NOT NULL CONSTRAINT bankid_order_audience_known CHECK (audience IN ('staff', 'patient')),
    provider_id     uuid        REFERENCES access.provider,
    order_ref       text        NOT NULL,
    qr_start_token  text        NOT NULL,
    qr_start_secret text        NOT NULL,
    started_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    CONSTRAINT bankid_order_patient_of_a_provider CHECK (audience = 'staff' OR provider_id IS NOT NULL)
  );

  CREATE FUNCTION access.remember_bankid_order(p_browser_hash text, p_audience text, p_provider uuid, p_order_ref text,
                                               p_qr_start_token text, p_qr_start_secret text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    DELETE FROM access.bankid_order WHERE expires_at < platform.now();
    INSERT INTO access.bankid_order (browser_hash, audience, provider_id, order_ref, qr_start_token, qr_start_secret, started_at, expires_at)
    VALUES (p_browser_hash, p_audience, p_provider, p_order_ref, p_qr_start_token, p_qr_start_secret, platform.now(), platform.now() + interval '10 minutes')
  $$;

  CREATE FUNCTION access.bankid_order_of(p_browser_hash text)
    RETURNS TABLE (audience text, order_ref text, qr_start_token text, qr_start_secret text, started_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT o.audience, o.order_ref, o.qr_start_token, o.qr_start_secret, o.started_at
    FROM access.bankid_order o WHERE o.browser_hash = p_browser_hash AND o.expires_at > platform.now()
  $$;

  -- Gives up the order; the answer is what BankID is to be told.
  CREATE FUNCTION access.forget_bankid_order(p_browser_hash text) RETURNS text
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ DELETE FROM access.bankid_order o WHERE o.browser_hash = p_browser_hash RETURNING o.order_ref $$;
`;

/** Taking the order away and writing the session are one statement each way, so a completed order signs in once. */
const SESSIONS = `
  CREATE FUNCTION access.begin_session(p_provider uuid, p_session uuid, p_token_hash text, p_kind text, p_name text,
                                       p_employee uuid, p_assignment uuid, p_patient uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    DELETE FROM access.session WHERE provider_id = p_provider AND expires_at < platform.now() - interval '30 days';
    INSERT INTO access.session (provider_id, id, created_at, token_hash, kind, holder_name, employee_id, assignment_id, patient_id, last_used_at, expires_at)
    VALUES (p_provider, p_session, platform.now(), p_token_hash, p_kind, p_name, p_employee, p_assignment, p_patient, platform.now(),
            platform.now() + CASE p_kind WHEN 'staff' THEN interval '12 hours' ELSE interval '1 hour' END)
  $$;

  -- An employment that has not ended and an assignment for today, preferably the one used last.
  CREATE FUNCTION access.sign_in_staff(p_browser_hash text, p_personnummer text, p_session uuid, p_token_hash text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    today date := (platform.now() AT TIME ZONE 'Europe/Stockholm')::date;
    wanted record;
    found_post record;
  BEGIN
    DELETE FROM access.bankid_order o WHERE o.browser_hash = p_browser_hash AND o.audience = 'staff' AND o.expires_at > platform.now()
    RETURNING o.provider_id INTO wanted;
    IF NOT FOUND THEN
      RETURN 'no-order';
    END IF;
    SELECT e.provider_id, e.id, e.given_name || ' ' || e.family_name AS name, a.id AS assignment INTO found_post
    FROM access.employee e
    JOIN access.assignment a ON a.provider_id = e.provider_id AND a.employee_id = e.id
      AND a.from_on <= today AND (a.to_on IS NULL OR a.to_on >= today)
    WHERE e.personnummer = p_personnummer AND (e.ended_on IS NULL OR e.ended_on > today)
      AND (wanted.provider_id IS NULL OR e.provider_id = wanted.provider_id)
    ORDER BY (SELECT max(s.created_at) FROM access.session s
              WHERE s.provider_id = a.provider_id AND s.employee_id = e.id AND s.assignment_id = a.id) DESC NULLS LAST, a.from_on, a.id
    LIMIT 1;
    IF NOT FOUND THEN
      RETURN 'no-assignment';
    END IF;
    PERFORM access.begin_session(found_post.provider_id, p_session, p_token_hash, 'staff', found_post.name, found_post.id, found_post.assignment, NULL);
    RETURN 'signed-in';
  END $$;

  -- Whoever BankID vouches for is let in, known here or not. The register's own name wins over BankID's if somebody
  -- made sure of it: one that was only stated may be a stranger's joke.
  CREATE FUNCTION access.sign_in_patient(p_browser_hash text, p_kind text, p_personnummer text, p_name text, p_session uuid, p_token_hash text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    wanted record;
    known record;
  BEGIN
    DELETE FROM access.bankid_order o WHERE o.browser_hash = p_browser_hash AND o.audience = 'patient' AND o.expires_at > platform.now()
    RETURNING o.provider_id INTO wanted;
    IF NOT FOUND THEN
      RETURN 'no-order';
    END IF;
    SELECT p.id, CASE WHEN p.identity_assurance = 'verified' THEN p.given_name || ' ' || p.family_name END AS name INTO known
    FROM patient.identifier i
    JOIN patient.patient p ON p.provider_id = i.provider_id AND p.id = i.patient_id
    WHERE i.provider_id = wanted.provider_id AND i.domain = patient.domain_of(p_kind) AND i.value = p_personnummer AND i.valid_to IS NULL;
    PERFORM access.begin_session(wanted.provider_id, p_session, p_token_hash, 'patient', coalesce(known.name, p_name), NULL, NULL, known.id);
    RETURN 'signed-in';
  END $$;
`;

const SHUT = `
  REVOKE ALL ON FUNCTION
    access.remember_bankid_order(text, text, uuid, text, text, text),
    access.bankid_order_of(text),
    access.forget_bankid_order(text),
    access.begin_session(uuid, uuid, text, text, text, uuid, uuid, uuid),
    access.sign_in_staff(text, text, uuid, text),
    access.sign_in_patient(text, text, text, text, uuid, text)
  FROM PUBLIC;
`;
