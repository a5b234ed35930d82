import { addDays, hourOf, isoDay, mondayOf } from './format.js';
import { attemptOf, newKey } from './idempotency.js';
import { problemOf } from './problem.js';

describe('days at a Swedish clinic', () => {
  it('counts a late evening in London as the next day in Stockholm', () => {
    expect(isoDay(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  });

  it('keeps nine in the morning at nine on both sides of the change to summer time', () => {
    expect(hourOf(new Date('2027-03-27T08:00:00Z'))).toBe(9);
    expect(hourOf(new Date('2027-03-28T07:00:00Z'))).toBe(9);
  });

  it('steps over the change without losing or doubling a day', () => {
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  it('begins the week on Monday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });
});

describe('an attempt to book', () => {
  it('keeps its key when the same words are sent again', () => {
    const first = attemptOf({ email: 'astrid@example.com' }, null);
    expect(attemptOf({ email: 'astrid@example.com' }, first)).toBe(first);
  });

  it('gets a new key when the words have changed', () => {
    const first = attemptOf({ email: 'astrid@example.com' }, null);
    expect(attemptOf({ email: 'bertil@example.com' }, first).key).not.toBe(first.key);
  });

  it('has a key that the api accepts', () => {
    expect(newKey()).toMatch(/^[\w-]{8,200}$/);
  });
});

describe('what the api answers instead', () => {
  it('is known by the last word of its type, with its fields', async () => {
    const fields = [{ field: 'email', code: 'invalid' }];
    const problem = await problemOf(Response.json({ type: '/problems/invalid-request', fields }, { status: 400 }));
    expect(problem).toMatchObject({ type: 'invalid-request', status: 400, fields });
  });

  it('is unexpected when a proxy answered with a page of its own', async () => {
    const problem = await problemOf(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(problem).toMatchObject({ type: 'unexpected', status: 502, fields: [] });
  });
});
