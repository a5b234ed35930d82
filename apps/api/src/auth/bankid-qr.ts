import { createHmac } from 'node:crypto';

export interface QrSeed {
  readonly qrStartToken: string;
  readonly qrStartSecret: string;
}

/** The animated QR code: a new one each second, so that a photographed one is soon worthless. */
export function qrCode({ qrStartToken, qrStartSecret }: QrSeed, seconds: number): string {
  const proof = createHmac('sha256', qrStartSecret).update(String(seconds)).digest('hex');
  return `bankid.${qrStartToken}.${seconds}.${proof}`;
}

export function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000));
}
