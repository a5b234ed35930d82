import { logger } from '@kallelse/platform';
import express from 'express';
import request from 'supertest';
import { pathOf, requestLog } from './request-log.js';

describe('What the log tells of an address', () => {
  it.each([
    [
      '/api/patients/019ac000-0000-7000-8000-000000000001/journal',
      '/api/patients/019ac000-0000-7000-8000-000000000001/journal',
    ],
    ['/alloptik/boka?tjanst=1#steg', '/alloptik/boka'],
    ['/', '/'],
  ])('keeps the words and ids of %s', (url, told) => {
    expect(pathOf(url)).toBe(told);
  });

  it.each(['/api/patients/19760104-2398', '/api/patients/7601042398', '/api/patients/Anna%20Ek', '/avboka/Qx3vT9'])(
    'leaves out what else was typed: %s',
    (url) => {
      expect(pathOf(url)).toMatch(/^\/(api\/patients|avboka)\/…$/);
    },
  );
});

describe('The line of a request', () => {
  const PATIENT = '019ac000-0000-7000-8000-000000000001';
  const ADDRESS = '198.51.100.77';

  /** HK-07: where somebody sat is never written beside whose data they saw. */
  it('tells what was asked and how it went, and nothing of who asked or from where', async () => {
    const lines = jest.spyOn(logger, 'info').mockImplementation();
    const app = express();
    app.set('trust proxy', true);
    app.use(requestLog);
    app.use((_request, response) => void response.status(204).end());

    await request(app).get(`/api/patients/${PATIENT}?from=${ADDRESS}`).set({
      'X-Forwarded-For': ADDRESS,
      Cookie: 'kallelse_session=secret',
      Authorization: 'Link secret',
      'User-Agent': 'x',
    });

    const written = JSON.stringify(lines.mock.calls);
    lines.mockRestore();
    expect(JSON.parse(written)).toEqual([
      [
        {
          req: { id: expect.any(Number) as number, method: 'GET', path: `/api/patients/${PATIENT}` },
          res: { statusCode: 204 },
          responseTime: expect.any(Number) as number,
        },
        'request completed',
      ],
    ]);
    expect(written).not.toMatch(/198\.51|127\.0\.0\.1|::1|secret/);
  });
});
