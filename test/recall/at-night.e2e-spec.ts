import { newId } from '@kallelse/platform';
import { startWorker } from '../../apps/worker/src/start.js';
import { eventually } from '../support/eventually.js';
import { RecallDesk } from './recall-desk.js';

describe('at night', () => {
  let desk: RecallDesk;

  beforeAll(async () => {
    desk = await RecallDesk.open();
  });
  afterAll(() => desk.close());

  it('the worker makes whatever recall is missing, for every provider whose policy names recall', async () => {
    const patient = await desk.due();
    await desk.clinic.owner.query('DELETE FROM recall.item');
    for (const { id } of Object.values(desk.clinic.providers)) {
      await desk.clinic.owner.query(
        `INSERT INTO platform.outbox (provider_id, queue, permission, entity_id) VALUES ($1, 'recall.generate', 'recall:generate', $2)`,
        [id, newId()],
      );
    }

    const worker = await startWorker({ NODE_ENV: 'test', DEMO: '1', ...desk.clinic.database });
    try {
      await eventually(async () => {
        expect(await desk.items(patient)).toEqual([{ state: 'open', due: '2026-02-20', reason: 'routine' }]);
      });
    } finally {
      await worker.stop();
    }
  });
});
