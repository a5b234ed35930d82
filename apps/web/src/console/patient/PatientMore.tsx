import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { BlocksDialog } from '../block/BlocksDialog.js';
import { OpenBlocked } from '../block/OpenBlocked.js';
import { ProtectionDialog } from '../block/ProtectionDialog.js';
import { useWords } from '../i18n/useWords.js';
import { useMay } from '../session/useSession.js';
import type { Patient } from './patient.api.js';

type Asked = 'blocks' | 'opening' | 'protection';

/** What is done seldom, and never by a slip of the hand. */
export function PatientMore({ patient }: { patient: Patient }) {
  const t = useWords('block');
  const [asked, setAsked] = useState<Asked | null>(null);
  const may: Record<Asked, boolean> = {
    blocks: useMay('block:register'),
    opening: useMay('block:open'),
    protection: useMay('patient:protect'),
  };
  const offered = (['blocks', 'opening', 'protection'] as const).filter((act) => may[act]);
  const close = () => setAsked(null);
  if (offered.length === 0) {
    return null;
  }
  return (
    <>
      <Menu position="bottom-end" width={260} returnFocus>
        <Menu.Target>
          <Button variant="default">{t('more')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offered.map((act) => (
            <Menu.Item key={act} onClick={() => setAsked(act)}>
              {t(`${act}.title`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asked === 'blocks' && <BlocksDialog patientId={patient.id} onClose={close} />}
      {asked === 'opening' && <OpenBlocked patientId={patient.id} onClose={close} />}
      {asked === 'protection' && <ProtectionDialog patient={patient} onClose={close} />}
    </>
  );
}
