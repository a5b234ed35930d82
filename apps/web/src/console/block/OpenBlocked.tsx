import { useState } from 'react';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import type { BlockedUnit } from './block.api.js';
import { ChooseUnit } from './ChooseUnit.js';
import { StateCause } from './StateCause.js';

export interface Shown {
  id: string;
  units: BlockedUnit[];
}

/** Patientdatalagen 4 kap. 5 §: first why, then where, and only then which; each step is logged. */
export function OpenBlocked({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const t = useWords('block');
  const [shown, setShown] = useState<Shown | null>(null);
  const step = `${t('opening.title')} – ${t('opening.step', { step: shown ? 2 : 1 })}`;
  return (
    <ConsoleDialog opened onClose={onClose} title={step}>
      {shown ? (
        <ChooseUnit patientId={patientId} shown={shown} onClose={onClose} />
      ) : (
        <StateCause patientId={patientId} onShown={setShown} onClose={onClose} />
      )}
    </ConsoleDialog>
  );
}
