import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';
import { clockTime, longDay } from '../../shared/format.js';
import { isProblem } from '../../shared/problem.js';
import { Heading } from '../Heading.js';
import { useWords } from '../language.js';
import { EmptyState, Loaded } from '../Loaded.js';
import { Page } from '../Page.js';

type Mail = Contract['DemoMailDto'];

const mailboxQuery = () =>
  queryOptions({
    queryKey: ['mailbox'],
    queryFn: ({ signal }) => api<Mail[]>('/demo/mailbox', { signal }),
    staleTime: 0,
    refetchInterval: 5000,
  });

/** The mails of the demo. Where the api has no mailbox there is none to show. */
export function MailboxPage() {
  const { t } = useWords();
  const mailbox = useQuery(mailboxQuery());
  return (
    <Page>
      <div className="narrow">
        <Heading>{t('mailbox.title')}</Heading>
        {isProblem(mailbox.error, 'not-found') ? (
          <p>{t('mailbox.off')}</p>
        ) : (
          <>
            <p>{t('mailbox.lead')}</p>
            <Loaded query={mailbox}>
              {(mails) =>
                mails.length === 0 ? (
                  <EmptyState title={t('mailbox.none.title')} text={t('mailbox.none.text')} />
                ) : (
                  mails.map((mail) => <Letter key={mail.id} mail={mail} />)
                )
              }
            </Loaded>
          </>
        )}
      </div>
    </Page>
  );
}

function Letter({ mail }: { mail: Mail }) {
  const { t, language } = useWords();
  const at = new Date(mail.at);
  return (
    <article className="letter">
      <header>
        <h2>{mail.subject}</h2>
        <p>
          {t('mailbox.to')} {mail.to}
          <br />
          <time dateTime={mail.at}>
            {longDay(at, language)} {clockTime(at, language)}
          </time>
        </p>
      </header>
      <p className="letter-text">{withLinks(mail.text)}</p>
      {mail.ics && (
        <a
          className="button quiet"
          download="besok.ics"
          href={`data:text/calendar;charset=utf-8,${encodeURIComponent(mail.ics)}`}
        >
          {t('mailbox.ics')}
        </a>
      )}
    </article>
  );
}

/** A mail is plain text; its addresses become links, as any mail program would make them. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, place) =>
    place % 2 === 1 ? (
      <a key={place} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
