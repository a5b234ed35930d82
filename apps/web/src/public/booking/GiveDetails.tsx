import { addressOf } from './choice.js';
import { go } from '../router.js';
import type { ChooseTimeProps } from './ChooseTime.js';
import { DetailsForm } from './DetailsForm.js';
import { HoldClock, useSecondsLeft } from './HoldClock.js';
import { StepHeading } from './StepHeading.js';
import { TakenNote } from './TakenNote.js';
import type { HeldTime } from './held-time.js';

interface GiveDetailsProps extends ChooseTimeProps {
  held: HeldTime;
}

/** The four details while the time is held. When the hold runs out nothing that was typed is lost. */
export function GiveDetails({ provider, unit, service, practitioner, visit, held }: GiveDetailsProps) {
  const left = useSecondsLeft(held);
  const choice = { unit, service, practitioner };

  function hold(startsAt: string, practitionerId: string): void {
    const wish = { serviceId: service.id, practitionerId, startsAt };
    visit.holding.mutate({ unitId: unit.id, wish, then: () => go(addressOf(provider, choice, 'uppgifter')) });
  }

  function holdAgain(): void {
    hold(held.startsAt, held.practitioner.id);
  }

  return (
    <>
      <StepHeading step="details" sentence="details.title" />
      {visit.taken ? (
        <TakenNote nearest={visit.taken.nearest} service={service} onTake={hold} />
      ) : (
        <HoldClock left={left} isTaking={visit.holding.isPending} onHoldAgain={holdAgain} />
      )}
      <DetailsForm
        visit={visit}
        held={held}
        onHoldAgain={holdAgain}
        onBooked={() => go(addressOf(provider, choice, 'klart'), { replace: true })}
      />
    </>
  );
}
