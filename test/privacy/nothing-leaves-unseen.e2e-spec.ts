import { openings, type Permission } from '@kallelse/access';
import { sql, Transactions } from '@kallelse/platform';
import {
  Disclosures,
  Mailer,
  type MailTransport,
  NoSuchDoor,
  Purpose,
  Recipient,
  type Release,
  UnregisteredRecipient,
  within,
} from '@kallelse/privacy';
import { Clinic } from '../support/clinic.js';

const CONFIRMATION: Release = {
  recipient: Recipient.MailCarrier,
  kind: 'processor',
  purpose: Purpose.Message,
  fields: ['email', 'startsAt'],
};

const carried: string[] = [];
const transport: MailTransport = { carry: ({ to }) => Promise.resolve(void carried.push(to)) };
const mailer = new Mailer(transport, 'no-reply@example.test');
const send = (): Promise<void> => mailer.send({ to: 'astrid@example.test', subject: 'Din tid', text: 'Välkommen' });

let clinic: Clinic;

beforeAll(async () => {
  clinic = await Clinic.open();
});

afterAll(() => clinic.close());

beforeEach(async () => {
  carried.length = 0;
  await clinic.owner.query('DELETE FROM privacy.disclosure');
});

function asJob(permission: Permission, work: () => Promise<void>): Promise<void> {
  return clinic.api.app.get(Transactions).run(openings.job(permission, clinic.providers.alloptik.id), work);
}

function release(what: Release): Promise<void> {
  return clinic.api.app.get(Disclosures).release(what, send);
}

async function disclosed(): Promise<Record<string, unknown>[]> {
  const { rows } = await clinic.owner.query<Record<string, unknown>>(
    'SELECT recipient, kind, purpose, fields, outcome FROM privacy.disclosure',
  );
  return rows;
}

describe('a mail to a patient', () => {
  it('is written down and then sent', async () => {
    await asJob('message:send', () => release(CONFIRMATION));

    expect(carried).toEqual(['astrid@example.test']);
    expect(await disclosed()).toEqual([{ ...CONFIRMATION, outcome: 'released' }]);
  });

  it('waits for the change it tells of, and is never sent when that is undone', async () => {
    const undone = asJob('message:send', async () => {
      await release(CONFIRMATION);
      expect(carried).toEqual([]);
      throw new Error('the change failed');
    });

    await expect(undone).rejects.toThrow('the change failed');
    expect(carried).toEqual([]);
    expect(await disclosed()).toEqual([]);
  });

  it('says in its row what kinds of things left, and not to which address', async () => {
    await asJob('message:send', () => release(CONFIRMATION));

    const { rows } = await clinic.owner.query('SELECT * FROM privacy.disclosure');
    expect(JSON.stringify(rows)).not.toContain('astrid');
  });
});

describe('a recipient that no declaration names', () => {
  const toMarketing: Release = { ...CONFIRMATION, recipient: Recipient.MarketingPartner };

  it('gets nothing, and the attempt is kept', async () => {
    await expect(asJob('message:send', () => release(toMarketing))).rejects.toThrow(UnregisteredRecipient);

    expect(carried).toEqual([]);
    expect(await disclosed()).toEqual([{ ...toMarketing, outcome: 'refused' }]);
  });

  it('gets nothing under the name of another purpose either', async () => {
    await expect(asJob('recall:generate', () => release(CONFIRMATION))).rejects.toThrow(UnregisteredRecipient);

    expect(carried).toEqual([]);
  });
});

describe('a purpose that wants to act as another', () => {
  it('finds only the doors that are listed', async () => {
    const through = asJob('recall:generate', () => within(Purpose.Message, () => Promise.resolve()));

    await expect(through).rejects.toThrow(NoSuchDoor);
  });

  it('may book during a recall call, and is recall again afterwards', async () => {
    const roles: unknown[] = [];
    const role = async (): Promise<void> => void roles.push((await sql('SELECT current_user AS role'))[0]?.['role']);

    await asJob('recall:generate', async () => {
      await within(Purpose.Booking, role);
      await role();
    });

    expect(roles).toEqual(['purpose_booking', 'purpose_recall']);
  });
});
