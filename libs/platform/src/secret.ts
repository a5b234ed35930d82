import { createHash, randomBytes } from 'node:crypto';

/** 192 random bits for a cookie, link or hold; only its hash is stored. */
export const newToken = (): string => randomBytes(24).toString('base64url');

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
