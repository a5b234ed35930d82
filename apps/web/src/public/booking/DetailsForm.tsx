import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { attemptOf } from '../../shared/idempotency.js';
import type { Attempt } from '../../shared/idempotency.js';
import { isProblem } from '../../shared/problem.js';
import { useWords } from '../language.js';
import { Failure } from '../Loaded.js';
import { book, noticeQuery } from './booking.api.js';
import { DetailsFields } from './DetailsFields.js';
import { codesOf, problemsIn } from './field-problems.js';
import type { Field, FieldCodes } from './field-problems.js';
import { NoticeText } from './NoticeText.js';
import type { HeldTime } from './held-time.js';
import type { Visit } from './useVisit.js';

interface DetailsFormProps {
  visit: Visit;
  held: HeldTime;
  onBooked: () => void;
  onHoldAgain: () => void;
}

export function DetailsForm({ visit, held, onBooked, onHoldAgain }: DetailsFormProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [codes, setCodes] = useState<FieldCodes>({});
  const [refused, setRefused] = useState(0);
  const booking = useBooking(visit, held, { onBooked, onFields: refuse });
  const isWrong = Object.values(codes).some(Boolean);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);

  function refuse(seen: FieldCodes): void {
    setCodes(seen);
    setRefused((times) => times + 1);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const seen = problemsIn(visit.details, new Date());
    if (Object.keys(seen).length > 0) {
      refuse(seen);
    } else if (!booking.isPending) {
      setCodes({});
      booking.mutate();
    }
  }

  function write(field: Field, text: string): void {
    visit.setDetails({ ...visit.details, [field]: text });
    setCodes({ ...codes, [field]: undefined });
  }

  /** Asked when the field is left and not while typing: the first ten of twelve digits can look like ten. */
  function leave(): void {
    const { personnummer } = problemsIn(visit.details, new Date());
    if (personnummer === 'century-unclear') {
      setCodes({ ...codes, personnummer });
    }
  }

  return (
    <form ref={form} className="details" noValidate onSubmit={submit}>
      <p>{t('details.lead')}</p>
      <DetailsFields details={visit.details} codes={codes} onWrite={write} onLeave={leave} />
      <NoticeText unitId={held.unitId} />
      <div role="alert">{isWrong && <p className="note bad">{t('details.problems')}</p>}</div>
      {booking.isError && !isWrong && !isProblem(booking.error, 'slot-taken') && (
        <Failure
          error={booking.error}
          again={isProblem(booking.error, 'hold-expired') ? { name: t('hold.again'), press: onHoldAgain } : undefined}
        />
      )}
      <button type="submit" className="button confirm" aria-disabled={booking.isPending}>
        {t(booking.isPending ? 'details.confirming' : 'details.confirm')}
      </button>
    </form>
  );
}

interface Outcomes {
  onBooked: () => void;
  onFields: (codes: FieldCodes) => void;
}

/** A double press or a broken connection books once: the attempt keeps its key until its words change. */
function useBooking(visit: Visit, held: HeldTime, { onBooked, onFields }: Outcomes) {
  const attempt = useRef<Attempt | null>(null);
  const notice = useQuery(noticeQuery(held.unitId));
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { version } = notice.data ?? (await queries.ensureQueryData(noticeQuery(held.unitId)));
      const body = { ...visit.details, hold: held.hold, noticeVersion: version };
      attempt.current = attemptOf(body, attempt.current);
      return book(held.unitId, body, attempt.current.key);
    },
    onSuccess: (booking) => {
      visit.finish(booking);
      onBooked();
    },
    onError: (error) => {
      if (isProblem(error, 'invalid-request')) {
        onFields(codesOf(error.fields));
      }
      if (isProblem(error, 'notice-missing')) {
        void queries.invalidateQueries({ queryKey: noticeQuery(held.unitId).queryKey });
      }
      visit.lostTo(error);
    },
  });
}
