import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every library stands on: this transaction's settings, the outbox, idempotency keys. Knows no clinic word. */
export class Foundation1764000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SETTINGS);
    await db.query(OUTBOX);
    await db.query(IDEMPOTENCY);
    await db.query(RATE_LIMIT);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA platform CASCADE');
  }
}

/** Missing settings give NULL, and NULL opens no row; a missing time is an error. */
const SETTINGS = `
  CREATE SCHEMA platform;
  GRANT USAGE ON SCHEMA platform TO PUBLIC;

  CREATE FUNCTION platform.setting(name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.' || name, true), '') $$;
  CREATE FUNCTION platform.provider() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.provider', true), '')::uuid $$;
  CREATE FUNCTION platform.unit() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.unit', true), '')::uuid $$;
  CREATE FUNCTION platform.actor() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.actor', true), '')::uuid $$;
  CREATE FUNCTION platform.patient() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.patient', true), '')::uuid $$;
  CREATE FUNCTION platform.subject() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.subject', true), '')::uuid $$;
  CREATE FUNCTION platform.now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT current_setting('app.now')::timestamptz $$;
`;

/** A job is left in the transaction of its change; the relay hands it to the queue and removes the row. Ids only. */
const OUTBOX = `
  CREATE TABLE platform.outbox (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL DEFAULT gen_random_uuid(),
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    queue       text        NOT NULL,
    permission  text        NOT NULL,
    entity_id   uuid        NOT NULL,
    PRIMARY KEY (provider_id, id)
  );
  CREATE INDEX outbox_oldest_first ON platform.outbox (created_at);

  CREATE FUNCTION platform.leave_job(queue text, permission text, entity uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$ INSERT INTO platform.outbox (provider_id, queue, permission, entity_id)
          VALUES (platform.provider(), $1, $2, $3) $$;

  -- The relay takes the oldest jobs; several relays never take the same.
  CREATE FUNCTION platform.take_jobs(p_limit integer) RETURNS SETOF platform.outbox
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    DELETE FROM platform.outbox WHERE (provider_id, id) IN (
      SELECT o.provider_id, o.id FROM platform.outbox o ORDER BY o.created_at LIMIT $1 FOR UPDATE SKIP LOCKED)
    RETURNING *
  $$;
  REVOKE ALL ON FUNCTION platform.take_jobs(integer) FROM PUBLIC;
`;

/** The same key with the same body is the same change; the answer is rendered again, never stored. */
const IDEMPOTENCY = `
  CREATE TABLE platform.idempotency (
    provider_id  uuid        NOT NULL,
    actor        text        NOT NULL,
    key_hash     text        NOT NULL,
    request_hash text        NOT NULL,
    resource_id  uuid        NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (provider_id, actor, key_hash)
  );
  -- Rows come in the order of time and go in it: a few pages tell which are old.
  CREATE INDEX idempotency_age ON platform.idempotency USING brin (created_at);

  CREATE FUNCTION platform.idempotent(p_key_hash text, p_request_hash text, p_resource uuid)
    RETURNS TABLE (outcome text, resource_id uuid)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    v_actor text := concat_ws(':', platform.setting('actor_kind'), platform.setting('actor'), platform.setting('patient'));
    earlier platform.idempotency;
  BEGIN
    INSERT INTO platform.idempotency (provider_id, actor, key_hash, request_hash, resource_id)
    VALUES (platform.provider(), v_actor, p_key_hash, p_request_hash, p_resource)
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
      RETURN QUERY SELECT 'new'::text, p_resource;
      RETURN;
    END IF;
    SELECT * INTO STRICT earlier FROM platform.idempotency i
    WHERE i.provider_id = platform.provider() AND i.actor = v_actor AND i.key_hash = p_key_hash;
    RETURN QUERY SELECT CASE WHEN earlier.request_hash = p_request_hash THEN 'replayed' ELSE 'reused' END, earlier.resource_id;
  END $$;
`;

/** Counts per window and key; unlogged, because losing a count in a crash costs nothing. Keys are hashes. */
const RATE_LIMIT = `
  CREATE UNLOGGED TABLE platform.rate_limit (
    key_hash     text        NOT NULL,
    window_start timestamptz NOT NULL,
    taken        integer     NOT NULL,
    PRIMARY KEY (key_hash, window_start)
  );

  -- True while the key has taken no more than the limit in this window.
  CREATE FUNCTION platform.take(p_key_hash text, p_limit integer, p_window interval) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO platform.rate_limit AS r (key_hash, window_start, taken)
    VALUES ($1, date_bin($3, clock_timestamp(), 'epoch'), 1)
    ON CONFLICT (key_hash, window_start) DO UPDATE SET taken = r.taken + 1
    RETURNING r.taken <= $2
  $$;

  -- Nobody sends a request again after a week, and no window is longer than a day.
  CREATE FUNCTION platform.forget_requests() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    DELETE FROM platform.rate_limit WHERE window_start < clock_timestamp() - interval '1 day';
    DELETE FROM platform.idempotency WHERE created_at < clock_timestamp() - interval '7 days'
  $$;
`;
