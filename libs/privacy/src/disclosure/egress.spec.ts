import { Recipient } from '../vocabulary.js';
import { Egress, UnknownHost } from './egress.js';
import { Mailer } from './mailer.js';

describe('a request to another host', () => {
  const called: string[] = [];
  const egress = new Egress({ [Recipient.BankId]: ['bankid.test:9443'] }, (url, init) => {
    called.push(`${init?.redirect} ${url.href}`);
    return Promise.resolve(new Response('{}'));
  });

  it('reaches the host configured for its recipient, and follows it nowhere else', async () => {
    await egress.fetch(Recipient.BankId, 'https://bankid.test:9443/rp/v6.0/auth');

    expect(called).toEqual(['error https://bankid.test:9443/rp/v6.0/auth']);
  });

  it.each(['https://bankid.test/rp', 'https://bankid.test.evil.test:9443/', 'https://statistics.test/'])(
    'never reaches %s',
    async (address) => {
      await expect(egress.fetch(Recipient.BankId, address)).rejects.toThrow(UnknownHost);
    },
  );

  it('is refused for a recipient that has no host', async () => {
    await expect(egress.fetch(Recipient.Adviser, 'https://bankid.test:9443/')).rejects.toThrow(UnknownHost);
  });
});

describe('a mail', () => {
  it('is not sent by somebody who has not had it released', async () => {
    const carried: string[] = [];
    const mailer = new Mailer({ carry: ({ to }) => Promise.resolve(void carried.push(to)) }, 'no-reply@example.test');

    await expect(mailer.send({ to: 'astrid@example.test', subject: '', text: '' })).rejects.toThrow(
      'Disclosures.release',
    );
    expect(carried).toEqual([]);
  });
});
