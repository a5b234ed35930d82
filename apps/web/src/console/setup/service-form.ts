import type { Bilingual } from '../i18n/useWords.js';
import { among } from '../problems/useProblems.js';
import type { CancellationRule, ServiceSetUp, ServiceTerms, SetUp } from './set-up.api.js';

/** As it is typed: empty where there is nothing. */
export interface ServiceText {
  name: Bilingual;
  price: Bilingual;
  fee: Bilingual;
  citizenship: Bilingual;
  asksCitizenship: boolean;
  minutes: number;
  bufferBefore: number;
  bufferAfter: number;
  step: string;
  roomKind: string;
  deviceKinds: string[];
  onWebsite: boolean;
  capacity: number;
  cancellationRule: CancellationRule;
  cancellationHours: number;
}

export const STEPS = ['5', '10', '15', '20', '30', '60'] as const;
export const CANCELLATION_RULES = ['any-time', 'hours-before', 'previous-working-day'] as const;

export const placeOf = among<ServiceText>(
  ...(['name.sv', 'name.en', 'price.sv', 'price.en', 'fee.sv', 'fee.en', 'citizenship.sv', 'citizenship.en'] as const),
  ...(['minutes', 'bufferBefore', 'bufferAfter', 'step', 'roomKind', 'capacity', 'cancellationHours'] as const),
);

const blank = (): Bilingual => ({ sv: '', en: '' });

export function textOf(known: ServiceSetUp | undefined, { rooms }: SetUp): ServiceText {
  return {
    name: known?.name ?? blank(),
    price: known?.price ?? blank(),
    fee: known?.fee ?? blank(),
    citizenship: known?.citizenship ?? blank(),
    asksCitizenship: known ? known.citizenship !== null : false,
    minutes: known?.minutes ?? 30,
    bufferBefore: known?.bufferBefore ?? 0,
    bufferAfter: known?.bufferAfter ?? 0,
    step: String(known?.step ?? 15),
    roomKind: known?.roomKind ?? rooms[0]?.kind ?? '',
    deviceKinds: known?.deviceKinds ?? [],
    onWebsite: known?.onWebsite ?? true,
    capacity: known?.capacity ?? 1,
    cancellationRule: known?.cancellationRule ?? 'any-time',
    cancellationHours: known?.cancellationHours ?? 24,
  };
}

/** A price or fee in one language alone is a mistake, which the api names. */
const orNothing = ({ sv, en }: Bilingual): Bilingual | null =>
  sv.trim() === '' && en.trim() === '' ? null : { sv, en };

export function termsOf({ asksCitizenship, citizenship, step, ...text }: ServiceText): ServiceTerms {
  return {
    ...text,
    step: Number(step),
    price: orNothing(text.price),
    fee: orNothing(text.fee),
    citizenship: asksCitizenship ? citizenship : null,
    cancellationHours: text.cancellationRule === 'hours-before' ? text.cancellationHours : null,
  };
}
