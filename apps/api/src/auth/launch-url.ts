import type { ApiConfig } from '../api.config.js';

/** Opens BankID on this device: the app itself, or the demo's simulator. */
export function launchUrl(config: ApiConfig, autoStartToken: string): string {
  const token = encodeURIComponent(autoStartToken);
  return config.isDemo
    ? `/simulator/bankid?autostarttoken=${token}`
    : `https://app.bankid.com/?autostarttoken=${token}&redirect=null`;
}
