import { Drawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/useWords.js';
import classes from './dialog.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  size?: 'md' | 'lg';
  children: ReactNode;
}

/** Mantine's own head is a <header>, which a screen reader takes for the page's banner; here it is a plain row. */
export function ConsoleDialog({ opened, onClose, title, size = 'md', children }: Props) {
  const t = useWords('frame');
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size}>
      <Modal.Overlay />
      <Modal.Content radius="md">
        <div className={classes.head}>
          <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} size="lg" />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Beside the page instead of over it, for what is done while looking at the day. */
export function ConsoleDrawer({ opened, onClose, title, size = 'lg', children }: Props) {
  const t = useWords('frame');
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="right" size={size}>
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={classes.head}>
          <Drawer.Title className={classes.title ?? ''}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('close')} size="lg" />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
