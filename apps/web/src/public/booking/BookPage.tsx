import { useQuery } from '@tanstack/react-query';
import { servicesQuery } from '../clinic.api.js';
import type { Provider } from '../clinic.api.js';
import { Loaded } from '../Loaded.js';
import { Page } from '../Page.js';
import { usePlace } from '../router.js';
import { chosenPractitioner, chosenService, chosenUnit, stepOf } from './choice.js';
import type { Choice } from './choice.js';
import { ChoosePractitioner } from './ChoosePractitioner.js';
import { ChooseService } from './ChooseService.js';
import { ChooseTime } from './ChooseTime.js';
import { ChooseUnit } from './ChooseUnit.js';
import { Confirmation, LostConfirmation } from './Confirmation.js';
import { GiveDetails } from './GiveDetails.js';
import { Slip } from './Slip.js';
import { useVisit } from './useVisit.js';
import type { Visit } from './useVisit.js';

/** From unit to confirmation on one page; the address says which step, and the typed words stay in memory. */
export function BookPage({ provider }: { provider: Provider }) {
  const { search } = usePlace();
  const phase = search.get('steg');
  const visit = useVisit(phase === 'uppgifter');
  const unit = chosenUnit(provider, search);
  const services = useQuery({ ...servicesQuery(unit?.id ?? ''), enabled: unit !== undefined });
  const service = chosenService(services.data, search);
  const choice: Choice = { unit, service, practitioner: chosenPractitioner(service, search) };

  if (visit.booked && phase) {
    return (
      <Page provider={provider}>
        <Confirmation provider={provider} {...visit.booked} />
      </Page>
    );
  }
  return (
    <Page provider={provider}>
      <div className="flow">
        {phase === 'klart' ? (
          <LostConfirmation provider={provider} />
        ) : (
          <>
            <Slip provider={provider} choice={choice} held={visit.held} />
            <section className="flow-step">
              {unit && !services.isSuccess ? (
                <Loaded query={services}>{() => null}</Loaded>
              ) : (
                <CurrentStep provider={provider} choice={choice} services={services.data ?? []} visit={visit} />
              )}
            </section>
          </>
        )}
      </div>
    </Page>
  );
}

interface CurrentStepProps {
  provider: Provider;
  choice: Choice;
  services: Parameters<typeof ChooseService>[0]['services'];
  visit: Visit;
}

function CurrentStep({ provider, choice, services, visit }: CurrentStepProps) {
  const { unit, service, practitioner } = choice;
  const step = stepOf(choice, visit.held !== null);
  if (!unit || step === 'unit') {
    return <ChooseUnit provider={provider} />;
  }
  if (!service || step === 'service') {
    return <ChooseService provider={provider} unit={unit} services={services} />;
  }
  if (!practitioner || step === 'practitioner') {
    return <ChoosePractitioner provider={provider} unit={unit} service={service} />;
  }
  const wish = { provider, unit, service, practitioner, visit };
  return visit.held ? <GiveDetails key={visit.held.hold} {...wish} held={visit.held} /> : <ChooseTime {...wish} />;
}
