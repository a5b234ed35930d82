import { qrCode, secondsBetween } from './bankid-qr.js';

describe('the animated QR code', () => {
  const seed = {
    qrStartToken: '67df3917-fa0d-44e5-b327-edcc928297f8',
    qrStartSecret: 'd28db9a7-4cde-429e-a983-359be676944c',
  };

  it.each([
    [0, 'dc69358e712458a66a7525beef148ae8526b1c71610eff2c16cdffb4cdac9bf8'],
    [1, '949d559bf23403952a94d103e67743126381eda00f0b3cbddbf7c96b1adcbce2'],
    [2, 'a9e5ec59cb4eee4ef4117150abc58fad7a85439a6a96ccbecc3668b41795b3f3'],
  ])('is the one BankID publishes for second %i', (second, proof) => {
    expect(qrCode(seed, second)).toBe(`bankid.${seed.qrStartToken}.${second}.${proof}`);
  });

  it('counts whole seconds from the start of the order', () => {
    const start = new Date('2026-11-22T10:00:00.900Z');
    expect(secondsBetween(start, new Date('2026-11-22T10:00:02.899Z'))).toBe(1);
    expect(secondsBetween(start, new Date('2026-11-22T09:59:59Z'))).toBe(0);
  });
});
