import { allTerms } from '../register/printed-terms.js';
import { EVENTS, hours, untilEvent, years, type RetentionEvent } from '../retention.js';
import { isKnownIri, isOwnIri } from './dpv.js';
import { printRetention } from './retention.terms.js';

describe('what is printed of the vocabulary', () => {
  it('is a term of the Data Privacy Vocabulary, or one of ours under such a term', () => {
    const strangers = allTerms().filter(({ iri, broader }) =>
      broader === undefined ? !isKnownIri(iri) : !isOwnIri(iri) || !isKnownIri(broader),
    );

    expect(strangers).toEqual([]);
  });

  it('gives each term of ours one meaning', () => {
    const own = allTerms().filter(({ broader }) => broader !== undefined);

    expect(new Set(own.map(({ iri }) => iri)).size).toBe(own.length);
  });

  it('says every code in Swedish and in English', () => {
    expect(allTerms().filter(({ label }) => label.sv === '' || label.en === '')).toEqual([]);
  });

  it('tells a patient for how long, in both languages', () => {
    expect(printRetention(years(10, 'the last entry'))).toMatchObject({
      label: { sv: 'minst 10 år efter den sista anteckningen', en: 'at least 10 years after the last entry' },
      duration: 'P10Y',
    });
    expect(printRetention(hours(1, 'the log event')).label.sv).toBe('1 timme efter logghändelsen');
    expect(printRetention(untilEvent('the session ends'))).toMatchObject({
      label: { sv: 'tills sessionen upphör' },
      duration: null,
    });
  });

  it('knows no "until further notice"', () => {
    const openEnded = /tillsvidare|tills vidare|further notice/i;
    const words = (Object.keys(EVENTS) as RetentionEvent[]).flatMap((event) => [event, EVENTS[event]]);

    expect(words.filter((word) => openEnded.test(word))).toEqual([]);
    expect(() => years(0, 'the visit')).toThrow(RangeError);
  });
});
