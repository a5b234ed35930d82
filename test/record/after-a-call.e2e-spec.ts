import { RecallDesk } from '../recall/recall-desk.js';
import { openRecord } from './records.js';

const LONG_AGO = `UPDATE access.care_relation SET at = '2024-02-20T09:00:00Z'`;

describe('somebody who was here two years ago', () => {
  let desk: RecallDesk;

  beforeAll(async () => {
    desk = await RecallDesk.open();
  });
  afterAll(() => desk.close());

  it('has to do with the unit again once it has called', async () => {
    const patient = await desk.due();
    await desk.clinic.owner.query(LONG_AGO);
    expect((await openRecord(desk.optician, patient)).status).toBe(403);

    const call = await desk.next();
    await desk.caller.agent
      .put(`/api/calls/${String(call?.id)}/outcome`)
      .send({ outcome: 'no-answer' })
      .expect(200);
    expect((await openRecord(desk.optician, patient)).status).toBe(200);
  });
});
