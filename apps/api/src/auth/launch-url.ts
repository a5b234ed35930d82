import type { ApiConfig } from '../api.config.js';

/** Opens BankID on this device: the app itself, or the simulator where no BankID is configured. */
export function launchUrl({ BANKID_URL }: ApiConfig, autoStartToken: string): string {
  const token = encodeURIComponent(autoStartToken);
  return BANKID_URL === undefined
    ? `/simulator/bankid?autostarttoken=${token}`
    : `https://app.bankid.com/?autostarttoken=${token}&redirect=null`;
}
