import { NavLink } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { useSession } from '../session/useSession.js';
import { AssignmentMenu } from './AssignmentMenu.js';
import { LockButton } from '../session/LockButton.js';
import { PersonMenu } from './PersonMenu.js';
import { PAGES } from './pages.js';
import classes from './header.module.css';

export function ConsoleHeader() {
  const t = useWords('frame');
  const { permissions } = useSession();
  const pages = PAGES.filter(({ permission }) => permissions.includes(permission));
  return (
    <header className={classes.header}>
      <p className={classes.brand}>
        <img src="/kallelse.svg" alt="" width={28} height={28} />
        Kallelse
      </p>
      <nav className={classes.navigation} aria-label={t('navigation')}>
        {pages.map(({ path, name }) => (
          <NavLink
            key={path}
            to={path}
            end={pages.some((other) => other.path.startsWith(`${path}/`))}
            className={classes.link ?? ''}
          >
            {t(name)}
          </NavLink>
        ))}
      </nav>
      <div className={classes.who}>
        <AssignmentMenu />
        <LockButton />
        <PersonMenu />
      </div>
    </header>
  );
}
