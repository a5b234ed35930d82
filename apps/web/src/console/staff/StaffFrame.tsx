import { Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import type { WordKey } from '../i18n/words.js';
import { useSession, type Permission } from '../session/useSession.js';
import classes from './staff.module.css';

interface Part {
  path: string;
  permission: Permission;
  name: WordKey<'staff'>;
}

const BASE = '/personal/behorigheter';

export const PARTS: readonly Part[] = [
  { path: `${BASE}/medarbetare`, permission: 'staff:read', name: 'part.staff' },
  { path: `${BASE}/analyser`, permission: 'access-policy:read', name: 'part.analyses' },
  { path: `${BASE}/granskning`, permission: 'access-policy:read', name: 'part.review' },
  { path: `${BASE}/roller`, permission: 'access-policy:read', name: 'part.roles' },
  { path: `${BASE}/regler`, permission: 'access-policy:read', name: 'part.rules' },
];

interface Props {
  title: string;
  /** What is done on the page, beside its heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The pages about who may do what share a row of links. */
export function StaffFrame({ title, actions, children }: Props) {
  const t = useWords('staff');
  const { permissions } = useSession();
  useDocumentTitle(t('documentTitle', { title }));
  return (
    <Stack gap="lg">
      <nav className={classes.parts} aria-label={t('parts')}>
        {PARTS.filter(({ permission }) => permissions.includes(permission)).map(({ path, name }) => (
          <NavLink key={path} to={path} className={classes.part ?? ''}>
            {t(name)}
          </NavLink>
        ))}
      </nav>
      <div className={classes.head}>
        <Title order={1} size="h2">
          {title}
        </Title>
        {actions}
      </div>
      {children}
    </Stack>
  );
}
