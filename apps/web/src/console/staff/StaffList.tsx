import { Link } from 'react-router';
import { noonOf } from '../../shared/format.js';
import { useRoleName } from '../frame/useRoleName.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import type { Colleague } from './staff.api.js';
import classes from './staff.module.css';

export function StaffList({ staff }: { staff: Colleague[] }) {
  const t = useWords('staff');
  if (staff.length === 0) {
    return <NothingHere title={t('staff.nobody.title')} hint={t('staff.nobody.hint')} />;
  }
  return (
    <ul className={classes.people}>
      {staff.map((colleague) => (
        <li key={colleague.id}>
          <PersonRow colleague={colleague} />
        </li>
      ))}
    </ul>
  );
}

function PersonRow({ colleague }: { colleague: Colleague }) {
  const t = useWords('staff');
  const roleName = useRoleName();
  const { id, givenName, familyName, title, roles } = colleague;
  return (
    <>
      <div className={classes.who}>
        <Link to={`/personal/behorigheter/medarbetare/${id}`}>{`${givenName} ${familyName}`}</Link>
        <span>{title}</span>
      </div>
      <ul className={classes.roles}>
        {roles.map(({ role, unit }) => (
          <li key={`${unit.id} ${role}`}>{t('roleAt', { role: roleName(role), unit: unit.name })}</li>
        ))}
        {roles.length === 0 && colleague.state !== 'ended' && <li data-tone="sun">{t('staff.noAssignment')}</li>}
      </ul>
      <Marks colleague={colleague} />
    </>
  );
}

/** What somebody has to know or do about this person. */
export function Marks({ colleague }: { colleague: Colleague }) {
  const t = useWords('staff');
  const dates = useDates();
  const { state, employment, startedOn, endedOn, licenceUnchecked } = colleague;
  const day = (on: string | null) => (on ? dates.date(noonOf(on)) : '');
  return (
    <p className={classes.marks}>
      {state === 'coming' && <span>{t('mark.coming', { day: day(startedOn) })}</span>}
      {state === 'ended' && <span data-tone="ink">{t('mark.ended', { day: day(endedOn) })}</span>}
      {state !== 'ended' && endedOn && <span data-tone="sun">{t('mark.ending', { day: day(endedOn) })}</span>}
      {employment === 'hired' && <span>{t('mark.hired')}</span>}
      {licenceUnchecked && state !== 'ended' && <span data-tone="sun">{t('mark.unchecked')}</span>}
    </p>
  );
}
