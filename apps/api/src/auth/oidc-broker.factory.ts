import { Egress, Recipient } from '@kallelse/privacy';
import type { ApiConfig } from '../api.config.js';
import { OidcBroker } from './oidc-broker.js';

/** Nothing is asked of any host but the issuer's own, wherever its discovery document may point. */
export function brokerOf(config: ApiConfig): OidcBroker | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_PERSONNUMMER_CLAIM, OIDC_NAME } = config;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !OIDC_PERSONNUMMER_CLAIM || !OIDC_NAME) {
    return undefined;
  }
  const issuer = new URL(OIDC_ISSUER);
  const settings = {
    name: OIDC_NAME,
    issuer,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    personnummerClaim: OIDC_PERSONNUMMER_CLAIM,
    assurance: config.OIDC_ACR,
    redirectUri: `${config.publicUrl}/api/sign-in/oidc/callback`,
  };
  return new OidcBroker(settings, new Egress({ [Recipient.IdentityBroker]: [issuer.host] }));
}
