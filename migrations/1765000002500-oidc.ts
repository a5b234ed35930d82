import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-in of staff through a broker that speaks OpenID Connect: what is under way, and how it becomes a session. */
export class Oidc1765000002500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(REQUESTS);
    await db.query(FUNCTIONS);
    await db.query(`
      REVOKE ALL ON FUNCTION
        access.remember_oidc_request(text, text),
        access.take_oidc_answer(text, text),
        access.sign_in_by_oidc(text, text, uuid, text)
      FROM PUBLIC`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION access.remember_oidc_request, access.take_oidc_answer, access.sign_in_by_oidc;
      DROP TABLE access.oidc_request`);
  }
}

/** Only hashes: of the cookie, from which nonce and code verifier are derived, and of the state that comes back with the code. */
const REQUESTS = `
  CREATE TABLE access.oidc_request (
    id           uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    browser_hash text        NOT NULL CONSTRAINT oidc_request_of_one_browser UNIQUE,
    state_hash   text        NOT NULL,
    answered_at  timestamptz,
    expires_at   timestamptz NOT NULL
  );
`;

const FUNCTIONS = `
  CREATE FUNCTION access.remember_oidc_request(p_browser_hash text, p_state_hash text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    DELETE FROM access.oidc_request WHERE expires_at < platform.now();
    INSERT INTO access.oidc_request (browser_hash, state_hash, expires_at)
    VALUES (p_browser_hash, p_state_hash, platform.now() + interval '10 minutes')
  $$;

  -- An answer is taken once, whatever becomes of it: the second one finds it taken.
  CREATE FUNCTION access.take_oidc_answer(p_browser_hash text, p_state_hash text) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    WITH taken AS (
      UPDATE access.oidc_request SET answered_at = platform.now()
      WHERE browser_hash = p_browser_hash AND state_hash = p_state_hash AND answered_at IS NULL AND expires_at > platform.now()
      RETURNING id
    )
    SELECT EXISTS (SELECT FROM taken)
  $$;

  -- As by BankID: an employment that has not ended and an assignment for today, preferably the one used last.
  CREATE FUNCTION access.sign_in_by_oidc(p_browser_hash text, p_personnummer text, p_session uuid, p_token_hash text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    today date := (platform.now() AT TIME ZONE 'Europe/Stockholm')::date;
    found_post record;
  BEGIN
    DELETE FROM access.oidc_request r WHERE r.browser_hash = p_browser_hash AND r.answered_at IS NOT NULL AND r.expires_at > platform.now();
    IF NOT FOUND THEN
      RETURN 'no-request';
    END IF;
    SELECT e.provider_id, e.id, e.given_name || ' ' || e.family_name AS name, a.id AS assignment INTO found_post
    FROM access.employee e
    JOIN access.assignment a ON a.provider_id = e.provider_id AND a.employee_id = e.id
      AND a.from_on <= today AND (a.to_on IS NULL OR a.to_on >= today)
    WHERE e.personnummer = p_personnummer AND (e.ended_on IS NULL OR e.ended_on > today)
    ORDER BY (SELECT max(s.created_at) FROM access.session s
              WHERE s.provider_id = a.provider_id AND s.employee_id = e.id AND s.assignment_id = a.id) DESC NULLS LAST, a.from_on, a.id
    LIMIT 1;
    IF NOT FOUND THEN
      RETURN 'no-assignment';
    END IF;
    PERFORM access.begin_session(found_post.provider_id, p_session, p_token_hash, 'staff', found_post.name, found_post.id, found_post.assignment, NULL);
    RETURN 'signed-in';
  END $$;
`;
