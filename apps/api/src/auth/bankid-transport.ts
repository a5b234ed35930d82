/** BankID said no, or nothing readable. The code is BankID's own and safe to log. */
export class BankIdRefused extends Error {
  constructor(
    readonly errorCode: string,
    readonly httpStatus: number,
  ) {
    super(`BankID answered ${errorCode}`);
  }
}

/** One call of the RP API: JSON in, JSON out. @throws BankIdRefused for every other answer, and for none. */
export interface BankIdTransport {
  post(path: '/auth' | '/collect' | '/cancel', body: object): Promise<Record<string, unknown>>;
}
