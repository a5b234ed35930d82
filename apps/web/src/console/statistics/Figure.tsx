import { useWords } from '../i18n/useWords.js';
import type { Measure } from './statistics.api.js';
import { useFigures } from './useFigures.js';
import classes from './statistics.module.css';

interface Props {
  measure: Measure;
  value: number | null;
}

/** A dash tells the eye that nothing is shown; a screen reader hears it in words. */
export function Figure({ measure, value }: Props) {
  const t = useWords('statistics');
  const write = useFigures();
  if (value !== null) {
    return <>{write(measure, value)}</>;
  }
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className={classes.unseen}>{t('hidden')}</span>
    </>
  );
}
