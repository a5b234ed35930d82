import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../shared/problem.js';
import { giveBack, holdTime } from './booking.api.js';
import type { HeldTime } from './held-time.js';
import type { Booked, Details, NearestTime, Wish } from './booking.api.js';

const NOBODY: Details = { firstName: '', lastName: '', email: '', personnummer: '' };

interface Holding {
  unitId: string;
  wish: Wish;
  /** Moves to the step where a held time is at home, before there is one: elsewhere it would be given back. */
  then: () => void;
}

export interface Taken {
  nearest: NearestTime[];
}

/**
 * The visit on its way to being booked: the held time, what has been typed, and at last the booking. It lives in
 * memory only; nothing of it stands in the address or in the browser's storage.
 */
export function useVisit(isHeldStep: boolean) {
  const [held, setHeld] = useState<HeldTime | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [details, setDetails] = useState(NOBODY);
  const [booked, setBooked] = useState<{ booking: Booked; email: string } | null>(null);
  const queries = useQueryClient();

  function lostTo(error: unknown): boolean {
    if (!isProblem(error, 'slot-taken')) {
      return false;
    }
    setTaken({ nearest: nearestIn(error.facts.nearest) });
    void queries.invalidateQueries({ queryKey: ['free-times'] });
    return true;
  }

  function finish(booking: Booked): void {
    flushSync(() => {
      setBooked({ booking, email: details.email.trim() });
      setHeld(null);
      setDetails(NOBODY);
    });
    void queries.invalidateQueries({ queryKey: ['free-times'] });
  }

  const holding = useMutation({
    mutationFn: async ({ unitId, wish }: Holding): Promise<HeldTime> => {
      const hold = await holdTime(unitId, wish);
      return { ...hold, unitId, serviceId: wish.serviceId, takenAt: Date.now() };
    },
    onMutate: () => {
      setTaken(null);
      setBooked(null);
    },
    onSuccess: (hold, { then }) => {
      then();
      setHeld(hold);
    },
    onError: (error) => void lostTo(error),
  });

  useGivingBack(held, isHeldStep, setHeld);
  return { held, taken, details, booked, holding, setDetails, lostTo, finish };
}

export type Visit = ReturnType<typeof useVisit>;

/** A time that nobody is about to book any more is given back at once, so that holds do not starve the calendar. */
function useGivingBack(held: HeldTime | null, isHeldStep: boolean, setHeld: (none: null) => void): void {
  const queries = useQueryClient();
  const current = useRef(held);
  useEffect(() => {
    if (current.current && current.current !== held && held) {
      giveBack(current.current.unitId, current.current);
    }
    current.current = held;
  }, [held]);

  useEffect(() => {
    if (held && !isHeldStep) {
      giveBack(held.unitId, held);
      setHeld(null);
      void queries.invalidateQueries({ queryKey: ['free-times'] });
    }
  }, [held, isHeldStep, setHeld, queries]);

  useEffect(() => {
    function leave(): void {
      if (current.current) {
        giveBack(current.current.unitId, current.current);
        current.current = null;
      }
    }
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}

function nearestIn(facts: unknown): NearestTime[] {
  return Array.isArray(facts) ? facts : [];
}
