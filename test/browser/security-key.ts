import type { CDPSession, Page } from 'playwright-core';

/** The keys on the key rings of those who come to this computer: Chromium's own virtual authenticators. */
export class KeyRings {
  private constructor(
    private readonly devtools: CDPSession,
    private readonly keys: ReadonlyMap<string, string>,
  ) {}

  static async at(page: Page, owners: readonly string[]): Promise<KeyRings> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const keys = new Map<string, string>();
    for (const owner of owners) {
      const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'usb',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: false,
        },
      });
      keys.set(owner, authenticatorId);
    }
    return new KeyRings(devtools, keys);
  }

  /** From here on it is this person's finger that answers when a key is asked for. */
  async inTheHandOf(owner: string): Promise<void> {
    for (const [each, authenticatorId] of this.keys) {
      await this.devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: each === owner });
    }
  }
}
