import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { BookingState } from '../booking/BookingState.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useShortcutChoice } from '../keyboard/useShortcuts.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { type NextStep, type ReceivedVisit, receivedVisitQuery, useStep } from './arrival.api.js';
import { ArrivalForm } from './ArrivalForm.js';

/** One key each, in the dialog; the button says which. */
const KEYS = { arrived: 'a', identify: 'i', 'in-room': 'r', done: 'k', 'no-show': 'u' } as const;
const UNDO = 'z';

/** What becomes of a visit, from when somebody comes: the next step has the focus, so that Enter is enough. */
export function VisitSteps({ bookingId }: { bookingId: string }) {
  const t = useWords('arrival');
  const visit = useQuery(receivedVisitQuery(bookingId));
  if (visit.isPending) {
    return <Skeleton height={96} role="status" aria-label={t('loading')} />;
  }
  if (visit.isError) {
    return <ProblemNotice error={visit.error} onRetry={() => void visit.refetch()} />;
  }
  return <Steps visit={visit.data} />;
}

function Steps({ visit }: { visit: ReceivedVisit }) {
  const t = useWords('arrival');
  const [singleKeys] = useShortcutChoice();
  const [receiving, setReceiving] = useState(false);
  const step = useStep(visit.id);
  const act = (next: NextStep) => {
    if (step.isPending) {
      return;
    }
    step.reset();
    if (next === 'arrived' || next === 'identify') {
      setReceiving(true);
    } else {
      step.mutate({ kind: 'steps', body: { step: next } });
    }
  };
  const undo = () => step.mutate({ kind: 'undoing', body: { from: visit.state } });
  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (!singleKeys || receiving || isCommand || step.isPending) {
      return;
    }
    const next = visit.next.find((one) => KEYS[one] === event.key.toLowerCase());
    if (next) {
      event.preventDefault();
      act(next);
    } else if (visit.undoable && event.key === UNDO) {
      event.preventDefault();
      undo();
    }
  };
  return (
    <Stack gap="sm" onKeyDown={onKeyDown}>
      <Standing visit={visit} />
      {receiving ? (
        <ArrivalForm visit={visit} step={step} onDone={() => setReceiving(false)} />
      ) : (
        <>
          {step.isError && <ProblemNotice error={step.error} />}
          <Group gap="sm">
            {visit.next.map((next, index) => (
              <Button
                key={`${visit.state} ${next}`}
                autoFocus={index === 0}
                variant={index === 0 ? 'filled' : 'default'}
                aria-keyshortcuts={KEYS[next]}
                onClick={() => act(next)}
              >
                {t(`step.${next}`)} ({KEYS[next].toUpperCase()})
              </Button>
            ))}
            {visit.undoable && (
              <Button variant="subtle" autoFocus={visit.next.length === 0} aria-keyshortcuts={UNDO} onClick={undo}>
                {t('undo')} ({UNDO.toUpperCase()})
              </Button>
            )}
          </Group>
        </>
      )}
    </Stack>
  );
}

function Standing({ visit }: { visit: ReceivedVisit }) {
  const t = useWords('arrival');
  const dates = useDates();
  const { shown } = visit;
  return (
    <div role="status">
      <BookingState state={visit.late ? 'late' : visit.state} />
      {visit.identity === 'stated' && <Text mt="xs">{t('stated')}</Text>}
      {shown && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('shown', { how: t(`how.${shown.how}`), time: dates.time(shown.at), by: shown.by })}
        </Text>
      )}
    </div>
  );
}
