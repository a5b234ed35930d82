import { newId } from '@kallelse/platform';
import { type Answer, Product } from './product.js';
import { broken } from './whole.js';

const RUSH = 50;
const everybody = Array.from({ length: RUSH }, (_, i) => i);
const statuses = (answers: readonly (Answer | undefined)[]): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const answer of answers) {
    const status = String(answer?.status);
    counted[status] = (counted[status] ?? 0) + 1;
  }
  return counted;
};

jest.setTimeout(120_000);

describe('Fifty people reach for one time', () => {
  let product: Product;
  let elsa: string;
  let starts: string[];

  beforeAll(async () => {
    product = await Product.open({ practitioners: 2, rooms: 2, step: 10 });
    elsa = product.diary.practitioners[0] as string;
    starts = await product.freeStarts(elsa);
  });
  afterAll(() => product.close());
  afterEach(async () => expect(await broken(product.owner)).toEqual([]));

  /** Hours apart, so that the rounds do not disturb each other. */
  const start = (round: number): string => starts[round * 12] as string;

  it.each([0, 1, 2, 3, 4, 5])(
    'and one gets it, while the others are told the nearest free times (round %i)',
    async (round) => {
      const answers = await Promise.all(
        everybody.map((patient) => product.book({ startsAt: start(round), practitionerId: elsa, patient })),
      );

      expect(statuses(answers)).toEqual({ 201: 1, 409: RUSH - 1 });
      const refused = answers.filter((answer) => answer?.status === 409);
      expect(
        refused.every((answer) => answer?.body.type === '/problems/slot-taken' && answer.body.nearest?.length === 5),
      ).toBe(true);
    },
  );

  it('and as many get it as there are practitioners with rooms, when anyone will do', async () => {
    const answers = await Promise.all(everybody.map((patient) => product.book({ startsAt: start(6), patient })));

    expect(statuses(answers)).toEqual({ 201: 2, 409: RUSH - 2 });
  });

  it('and one holds it, on the website', async () => {
    const answers = await Promise.all(everybody.map(() => product.hold({ startsAt: start(7), practitionerId: elsa })));

    expect(statuses(answers)).toEqual({ 201: 1, 409: RUSH - 1 });
  });

  it('at the desk and on the website at once, and one gets it', async () => {
    const answers = await Promise.all(
      everybody.map((patient) =>
        patient % 2 === 0
          ? product.book({ startsAt: start(8), practitionerId: elsa, patient })
          : product.hold({ startsAt: start(8), practitionerId: elsa }),
      ),
    );

    expect(statuses(answers)).toEqual({ 201: 1, 409: RUSH - 1 });
  });

  it('at times that overlap, and nobody’s visit covers another’s', async () => {
    const answers = await Promise.all(
      everybody.map((patient) =>
        product.book({
          startsAt: starts[9 * 12 + (patient % 8)] as string,
          patient,
          ...(patient % 3 === 0 && { practitionerId: elsa }),
        }),
      ),
    );

    const { 201: booked = 0, 409: refused = 0 } = statuses(answers);
    expect(booked + refused).toBe(RUSH);
    // Eighty minutes of starts, visits of thirty, two rooms.
    expect(booked).toBeGreaterThanOrEqual(2);
    expect(booked).toBeLessThanOrEqual(6);
  });

  it('while others cancel, and every time given back is taken once', async () => {
    const times = everybody.map((i) => starts[11 * 12 + 3 * (i % 5)] as string);
    const answers = await Promise.all(
      times.map(async (startsAt, patient) => {
        const answer = await product.book({ startsAt, practitionerId: elsa, patient });
        const wasGiven = answer?.status === 201 && patient % 2 === 0;
        return wasGiven ? product.cancel(answer.body.id as string) : answer;
      }),
    );

    const told = statuses(answers);
    expect((told[201] ?? 0) + (told[409] ?? 0)).toBe(RUSH);
  });

  it('by sending one request many times, and it is one booking', async () => {
    const key = newId();
    const answers = await Promise.all(
      everybody.map(() => product.book({ startsAt: start(14), practitionerId: elsa }, key)),
    );

    expect(statuses(answers)).toEqual({ 201: RUSH });
    expect(new Set(answers.map((answer) => answer?.body.id)).size).toBe(1);
  });
});
