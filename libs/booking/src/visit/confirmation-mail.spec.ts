import { confirmationMail, discreetMail } from './confirmation-mail.js';

const visit = {
  id: '019ac000-0000-7000-8000-000000000001',
  unit: 'Alloptik Solna',
  address: 'Solna torg 1, 171 45 Solna',
  phone: '08-000 00 00',
  zone: 'Europe/Stockholm',
  startsAt: new Date('2027-03-29T07:00:00Z'),
  endsAt: new Date('2027-03-29T07:30:00Z'),
  toldAt: new Date('2027-03-01T12:00:00Z'),
};

describe('The mail after a booking', () => {
  const mail = confirmationMail('anna@example.se', visit, 'https://kallelse.example/avboka#token');

  it('tells where and when on the clinic’s wall, in Swedish first', () => {
    expect(mail.text).toContain('måndag 29 mars 2027 kl. 09:00');
    expect(mail.text).toContain('Monday 29 March 2027 at 09:00');
    expect(mail.text.indexOf('Avboka')).toBeLessThan(mail.text.indexOf('Cancel'));
    expect(mail.text).toContain('https://kallelse.example/avboka#token');
  });

  it('brings a calendar entry at the same instant', () => {
    expect(mail.ics).toContain('DTSTART:20270329T070000Z');
    expect(mail.ics).toContain('DTSTAMP:20270301T120000Z');
    expect(mail.ics).toContain('SUMMARY:Alloptik Solna');
    expect(mail.ics).not.toContain('token');
  });
});

describe('The mail to somebody with protected identity', () => {
  it('says nothing of clinic, place or time, and brings no calendar entry', () => {
    const mail = discreetMail('desideria@example.se', 'https://kallelse.example');
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/tid|besök|klinik|alloptik|appointment|visit|\d{2}:\d{2}/i);
    expect(mail.text).toContain('https://kallelse.example');
    expect(mail.ics).toBeUndefined();
  });
});
