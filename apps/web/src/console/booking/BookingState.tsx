import { useWords } from '../i18n/useWords.js';
import { swedish } from '../i18n/words.js';
import classes from './state.module.css';

const isKnown = (state: string): state is keyof typeof swedish.booking.state => state in swedish.booking.state;

export function useBookingState(): (state: string) => string {
  const t = useWords('booking');
  return (state) => t(isKnown(state) ? `state.${state}` : 'state.other');
}

/** The state in words; its colour only repeats what the word says. */
export function BookingState({ state }: { state: string }) {
  const stateName = useBookingState();
  return (
    <span className={classes.state} data-state={state}>
      {stateName(state)}
    </span>
  );
}
