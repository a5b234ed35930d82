import { Menu, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { Link } from 'react-router';
import { useDates } from '../i18n/useDates.js';
import { useLockAction } from '../session/useLock.js';
import { LOCK_KEY } from '../session/useLockKey.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { useSignOut } from '../session/session.api.js';
import { useSession } from '../session/useSession.js';
import { KeyboardHelp } from './KeyboardHelp.js';
import keys from '../keyboard/key.module.css';
import classes from './header.module.css';

export function PersonMenu() {
  const t = useWords('frame');
  const s = useWords('session');
  const { name, expiresAt } = useSession();
  const { time } = useDates();
  const lock = useLockAction();
  const { language, choose } = useLanguage();
  const [helpOpen, help] = useDisclosure();
  const signOut = useSignOut();
  useShortcuts({ '?': help.open });

  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <UnstyledButton className={classes.person} aria-label={t('person', { name })}>
            <span className={classes.initials} aria-hidden>
              {initialsOf(name)}
            </span>
            <span className={classes.name}>{name}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {name}
            <br />
            {s('until', { time: time(expiresAt) })}
          </Menu.Label>
          <Menu.Item onClick={lock} rightSection={<kbd className={keys.key}>{LOCK_KEY}</kbd>}>
            {s('lock.action')}
          </Menu.Item>
          <Menu.Item component={Link} to="/personal/mina-sessioner">
            {s('page.title')}
          </Menu.Item>
          <Menu.Item component={Link} to="/personal/anmal-incident">
            {t('reportIncident')}
          </Menu.Item>
          <Menu.Item onClick={help.open} rightSection={<kbd className={keys.key}>?</kbd>}>
            {t('shortcuts.open')}
          </Menu.Item>
          <Menu.Item lang={language === 'sv' ? 'en' : 'sv'} onClick={() => choose(language === 'sv' ? 'en' : 'sv')}>
            {language === 'sv' ? 'In English' : 'På svenska'}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => signOut.mutate()}>{t('signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <KeyboardHelp opened={helpOpen} onClose={help.close} />
    </>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words.at(0), words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
}
