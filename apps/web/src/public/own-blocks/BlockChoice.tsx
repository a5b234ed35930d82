import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { longDay } from '../../shared/format.js';
import { newKey } from '../../shared/idempotency.js';
import { useWords } from '../language.js';
import { Failure } from '../Loaded.js';
import { blockOwn, endOwn, ownBlocksQuery, type OwnBlock, type Target } from './own-blocks.api.js';

interface Props {
  name: string;
  target: Target;
  /** In force. */
  block: OwnBlock | undefined;
}

/** Two presses, either way: what the other units may see changes at once. */
export function BlockChoice({ name, target, block }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [key, setKey] = useState<string | null>(null);
  const change = useMutation({
    mutationFn: (attempt: string) => (block ? endOwn(block.id) : blockOwn(target, attempt)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ownBlocksQuery().queryKey });
      setKey(null);
    },
  });
  const what = block ? 'end' : 'block';
  return (
    <li data-blocked={block !== undefined}>
      <div>
        <strong>{name}</strong>
        <Standing block={block} />
      </div>
      {key === null ? (
        <button
          type="button"
          className="button quiet"
          aria-label={t(`ownBlocks.${what}Of`, { name })}
          onClick={() => setKey(newKey())}
        >
          {t(`ownBlocks.${what}`)}
        </button>
      ) : (
        <div className="ask" role="group" aria-label={t(`ownBlocks.${what}.sure`, { name })}>
          <p>
            <strong>{t(`ownBlocks.${what}.sure`, { name })}</strong> {t(`ownBlocks.${what}.text`)}
          </p>
          {change.isError && <Failure error={change.error} />}
          <div className="ways">
            <button
              type="button"
              className="button"
              autoFocus
              disabled={change.isPending}
              onClick={() => change.mutate(key)}
            >
              {t(`ownBlocks.${what}.yes`)}
            </button>
            <button type="button" className="button quiet" onClick={() => setKey(null)}>
              {t('ownBlocks.no')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

function Standing({ block }: { block: OwnBlock | undefined }) {
  const { t, language } = useWords();
  if (!block) {
    return <p>{t('ownBlocks.open')}</p>;
  }
  const day = longDay(new Date(block.fromAt), language);
  return <p role="status">{t(block.byPatient ? 'ownBlocks.since' : 'ownBlocks.sinceByStaff', { day })}</p>;
}
