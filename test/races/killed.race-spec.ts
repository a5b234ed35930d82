import { newId } from '@kallelse/platform';
import { eventually } from '../support/eventually.js';
import { type Answer, Product } from './product.js';
import { broken } from './whole.js';

interface Attempt {
  key: string;
  wish: { startsAt: string; practitionerId: string; patient: number };
  answer?: Answer | undefined;
}

const CLIENTS = 50;
const TURNS = 6;

jest.setTimeout(180_000);

describe('What was acknowledged survives', () => {
  let product: Product;
  let starts: string[];

  beforeAll(async () => {
    product = await Product.open({ practitioners: 2, rooms: 2, step: 10 });
    starts = await product.freeStarts(product.diary.practitioners[0] as string);
  });
  afterAll(() => product.close());

  /** Fifty clients book one visit after another, at times that overlap; each says what it was told. */
  const rush = (attempts: Attempt[], answered: () => void): Promise<unknown> =>
    Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (const attempt of attempts.filter((__, i) => i % CLIENTS === client)) {
          attempt.answer = await product.book(attempt.wish, attempt.key);
          answered();
        }
      }),
    );

  const attemptsFrom = (first: number): Attempt[] =>
    Array.from({ length: CLIENTS * TURNS }, (_, i) => ({
      key: newId(),
      wish: {
        startsAt: starts[first + ((i * 7) % 200)] as string,
        practitionerId: product.diary.practitioners[i % 2] as string,
        patient: i,
      },
    }));

  const acknowledged = (attempts: Attempt[]): Attempt[] => attempts.filter(({ answer }) => answer?.status === 201);

  const expectKept = async (attempts: Attempt[]): Promise<void> => {
    const ids = acknowledged(attempts).map(({ answer }) => answer?.body.id);
    const { rows } = await product.owner.query<{ kept: number }>(
      'SELECT count(*)::int AS kept FROM booking.booking WHERE id = ANY ($1::uuid[])',
      [ids],
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(rows).toEqual([{ kept: ids.length }]);
    expect(await broken(product.owner)).toEqual([]);
  };

  /** Whoever got no answer asks again with the same key and is told what came of it. */
  const expectSameAnswers = async (attempts: Attempt[]): Promise<void> => {
    for (const { key, wish, answer } of attempts) {
      const again = await product.book(wish, key);
      expect([201, 409]).toContain(again?.status);
      if (answer?.status === 201) {
        expect(again?.body.id).toBe(answer.body.id);
      }
    }
    expect(await broken(product.owner)).toEqual([]);
  };

  it('when the app is killed in the middle of a rush', async () => {
    const attempts = attemptsFrom(0);
    let count = 0;
    await rush(attempts, () => {
      if (++count === 120) {
        void product.killApp();
      }
    });
    await product.startApp();

    expect(attempts.some(({ answer }) => answer === undefined)).toBe(true);
    await expectKept(attempts);
    await expectSameAnswers(attempts.slice(0, 100));
  });

  it('when PostgreSQL is killed in the middle of a rush, and the app needs no restart', async () => {
    const attempts = attemptsFrom(250);
    let count = 0;
    await rush(attempts, () => {
      if (++count === 120) {
        product.killPostgres();
      }
    });
    expect(attempts.some(({ answer }) => answer?.status === 503)).toBe(true);
    expect(
      attempts
        .filter(({ answer }) => answer !== undefined && ![201, 409, 503].includes(answer.status))
        .map(({ answer }) => answer),
    ).toEqual([]);
    await product.restartPostgres();

    await eventually(() => expectKept(attempts));
    await expectSameAnswers(attempts.slice(0, 100));
  });
});
