import { readConfig } from '@kallelse/platform';
import { ApiConfig } from './api.config.js';

const DATABASE_URL = 'postgres://kallelse_app:secret@localhost/kallelse';

describe('the api in production', () => {
  it('does not start before everything that safety depends on is set, and names what is missing', () => {
    const start = (): ApiConfig => readConfig(ApiConfig, { NODE_ENV: 'production', DATABASE_URL });
    for (const name of [
      'PUBLIC_URL',
      'TRUSTED_PROXIES',
      'SMTP_URL',
      'BANKID_URL',
      'BANKID_PFX_FILE',
      'BANKID_CA_FILE',
    ]) {
      expect(start).toThrow(name);
    }
  });

  it('does not start on an address where somebody could read the session on its way', () => {
    const settings = { NODE_ENV: 'production', DATABASE_URL, PUBLIC_URL: 'http://boka.example.se' };
    expect(() => readConfig(ApiConfig, settings)).toThrow(/PUBLIC_URL: in production it is an https address/);
  });

  it('never shows invented people and a simulated BankID', () => {
    expect(() => readConfig(ApiConfig, { NODE_ENV: 'production', DATABASE_URL, DEMO: '1' })).toThrow('DEMO');
  });

  it('needs nothing but a database elsewhere', () => {
    expect(readConfig(ApiConfig, { DATABASE_URL }).publicUrl).toBe('http://localhost:3000');
  });

  it('does not repeat a secret in what it says is wrong', () => {
    expect(() => readConfig(ApiConfig, { DATABASE_URL: 'mysql://root:hunter2@localhost' })).toThrow(/^(?!.*hunter2)/s);
  });
});
