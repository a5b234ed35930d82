import { useQuery } from '@tanstack/react-query';
import { useWords } from '../language.js';
import { Loaded } from '../Loaded.js';
import { noticeQuery } from './booking.api.js';

/**
 * What happens with the data, before they are given (GDPR 13). Who is responsible and what the booking is for stand
 * open; everything is one press away.
 */
export function NoticeText({ unitId }: { unitId: string }) {
  const { t, language } = useWords();
  const notice = useQuery(noticeQuery(unitId));
  return (
    <section className="notice" aria-labelledby="notice">
      <h2 id="notice">{t('details.notice')}</h2>
      <Loaded query={notice} lines={2}>
        {({ sections }) => {
          const all = sections[language];
          const inShort = all.slice(0, 2).flatMap(({ paragraphs }) => paragraphs.slice(0, 1));
          return (
            <>
              {inShort.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <details>
                <summary>{t('details.notice.more')}</summary>
                {all.map(({ heading, paragraphs }) => (
                  <details key={heading}>
                    <summary>{heading}</summary>
                    {paragraphs.map((paragraph) => (
                      <p key={paragraph}>{paragraph}</p>
                    ))}
                  </details>
                ))}
              </details>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
