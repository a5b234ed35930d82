/** Where the demo's mails land. The schema is made with the demo data, so without a demo there is no mailbox at all. */
export const MAILBOX = `
  CREATE SCHEMA demo;
  GRANT USAGE ON SCHEMA demo TO PUBLIC;

  CREATE TABLE demo.mailbox (
    id      uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    "to"    text        NOT NULL,
    subject text        NOT NULL,
    text    text        NOT NULL,
    ics     text
  );
  COMMENT ON TABLE demo.mailbox IS 'Invented people only: the mails the demo would have sent.';

  CREATE FUNCTION demo.keep_mail(recipient text, subject text, body text, ics text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ INSERT INTO demo.mailbox ("to", subject, text, ics) VALUES ($1, $2, $3, $4) $$;

  CREATE FUNCTION demo.mails() RETURNS SETOF demo.mailbox
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT * FROM demo.mailbox ORDER BY at DESC, id LIMIT 200 $$;
`;
