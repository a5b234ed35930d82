import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { rolesQuery, type RoleInWords } from './access-policy.api.js';
import { byPurpose } from './by-purpose.js';
import { StaffFrame } from './StaffFrame.js';
import classes from './roles.module.css';

/** What each role may do and for which purpose: the table in code, as the server itself reads it. */
export function RolesPage() {
  const t = useWords('staff');
  const roles = useQuery(rolesQuery());
  return (
    <StaffFrame
      title={t('roles.title')}
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {t('analyses.print')}
        </Button>
      }
    >
      <p className={classes.lead}>{t('roles.lead')}</p>
      {roles.isPending && <Skeleton height={480} role="status" aria-label={t('loading')} />}
      {roles.isError && <ProblemNotice error={roles.error} onRetry={() => void roles.refetch()} />}
      {roles.data && (
        <>
          <Matrix roles={roles.data} />
          <Lists roles={roles.data} />
        </>
      )}
    </StaffFrame>
  );
}

function Matrix({ roles }: { roles: RoleInWords[] }) {
  const t = useWords('staff');
  const { language } = useLanguage();
  return (
    <table className={classes.matrix}>
      <caption>{t('roles.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('roles.permission')}</th>
          {roles.map(({ code, name }) => (
            <th key={code} scope="col">
              <span>{name[language]}</span>
            </th>
          ))}
        </tr>
      </thead>
      {byPurpose(roles).map(({ purpose, permissions }) => (
        <tbody key={purpose.code}>
          <tr>
            <th scope="rowgroup" colSpan={roles.length + 1}>
              {purpose.label[language]}
            </th>
          </tr>
          {permissions.map(({ code, does }) => (
            <tr key={code}>
              <th scope="row">{does[language]}</th>
              {roles.map((role) => (
                <td key={role.code}>{role.permissions.some((held) => held.code === code) && <Held />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Held() {
  const t = useWords('staff');
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={t('roles.yes')}>
      <path d="M2.5 8.5 6.5 12.5 13.5 4" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}

/** A narrow screen has no room for nine columns: there, each role has its own list. */
function Lists({ roles }: { roles: RoleInWords[] }) {
  const { language } = useLanguage();
  return (
    <div className={classes.lists}>
      {roles.map((role) => (
        <details key={role.code}>
          <summary>{role.name[language]}</summary>
          <dl>
            {byPurpose([role]).map(({ purpose, permissions }) => (
              <div key={purpose.code}>
                <dt>{purpose.label[language]}</dt>
                {permissions.map(({ code, does }) => (
                  <dd key={code}>{does[language]}</dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
