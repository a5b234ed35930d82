import type { Practitioner, Provider, Service, Unit } from '../clinic.api.js';

export const ANYONE = 'vem-som-helst';

export type Step = 'unit' | 'service' | 'practitioner' | 'time' | 'details' | 'done';

export const STEPS: readonly Step[] = ['unit', 'service', 'practitioner', 'time', 'details'];

/** What has been chosen so far. It stands in the address, so that the browser's own back button undoes one choice. */
export interface Choice {
  unit?: Unit;
  service?: Service;
  practitioner?: Practitioner | typeof ANYONE;
}

export function chosenUnit({ units }: Provider, search: URLSearchParams): Unit | undefined {
  return units.length === 1 ? units[0] : units.find(({ slug }) => slug === search.get('enhet'));
}

export function chosenService(services: Service[] | undefined, search: URLSearchParams): Service | undefined {
  return services?.find(({ id }) => id === search.get('tjanst'));
}

/** Where only one person gives the service there is nothing to choose. */
export function chosenPractitioner(service: Service | undefined, search: URLSearchParams): Choice['practitioner'] {
  if (!service) {
    return undefined;
  }
  const wanted = search.get('hos');
  const named = service.practitioners.find(({ id }) => id === wanted);
  return named ?? (wanted === ANYONE || service.practitioners.length < 2 ? ANYONE : undefined);
}

export function stepOf({ unit, service, practitioner }: Choice, isHeld: boolean): Step {
  if (!unit) {
    return 'unit';
  }
  if (!service) {
    return 'service';
  }
  if (!practitioner) {
    return 'practitioner';
  }
  return isHeld ? 'details' : 'time';
}

/** The address of the flow after one more choice, or one taken back; later choices fall with it. */
export function addressOf(provider: Provider, { unit, service, practitioner }: Choice, phase?: string): string {
  const search = new URLSearchParams();
  if (unit) {
    search.set('enhet', unit.slug);
  }
  if (service) {
    search.set('tjanst', service.id);
  }
  if (practitioner) {
    search.set('hos', practitioner === ANYONE ? ANYONE : practitioner.id);
  }
  if (phase) {
    search.set('steg', phase);
  }
  return `/${provider.slug}/boka?${search}`;
}
