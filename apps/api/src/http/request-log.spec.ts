import { pathOf } from './request-log.js';

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
