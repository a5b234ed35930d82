import { createHmac } from 'node:crypto';
import { Unavailable } from '@kallelse/platform';
import { type Egress, Recipient } from '@kallelse/privacy';
import * as client from 'openid-client';
import { type RefusedFor, SignInRefused } from './sign-in.problems.js';

export interface BrokerSettings {
  readonly name: string;
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly personnummerClaim: string;
  /** How sure the broker has to be of the person, in its own words; undefined leaves it to the agreement with it. */
  readonly assurance: string | undefined;
  readonly redirectUri: string;
}

const PATIENCE_IN_SECONDS = 5;

/**
 * One broker that speaks OpenID Connect: authorization code with PKCE, state and nonce. All three are derived from the
 * browser's secret, so that an answer is worth nothing in another browser and nobody has to keep them.
 */
export class OidcBroker {
  private known: Promise<client.Configuration> | undefined;

  constructor(
    readonly settings: BrokerSettings,
    private readonly egress: Egress,
  ) {}

  stateOf(browserToken: string): string {
    return derived(browserToken, 'state');
  }

  async addressToSignInAt(browserToken: string): Promise<URL> {
    const configuration = await this.configuration();
    return client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.settings.redirectUri,
      scope: 'openid profile',
      state: this.stateOf(browserToken),
      nonce: derived(browserToken, 'nonce'),
      code_challenge: await client.calculatePKCECodeChallenge(derived(browserToken, 'verifier')),
      code_challenge_method: 'S256',
      ...(this.settings.assurance !== undefined && { acr_values: this.settings.assurance }),
    });
  }

  /** The personnummer that the broker vouches for. @throws SignInRefused for an answer that does not hold. */
  async personnummerIn(answer: URLSearchParams, browserToken: string): Promise<string> {
    const configuration = await this.configuration();
    const address = new URL(this.settings.redirectUri);
    address.search = answer.toString();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: derived(browserToken, 'verifier'),
        expectedState: this.stateOf(browserToken),
        expectedNonce: derived(browserToken, 'nonce'),
        idTokenExpected: true,
      });
      this.assertSureEnough(tokens.claims()?.acr);
      return text(await this.claimed(configuration, tokens));
    } catch (error) {
      throw asProblem(error);
    }
  }

  private assertSureEnough(told: unknown): void {
    const { assurance } = this.settings;
    if (assurance !== undefined && told !== assurance) {
      throw new SignInRefused('invalid-answer', 'ACR');
    }
  }

  /** Brokers tell attributes in the ID token or at their userinfo address. */
  private async claimed(
    configuration: client.Configuration,
    tokens: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers,
  ): Promise<unknown> {
    const claims = tokens.claims();
    const claim = this.settings.personnummerClaim;
    if (claims === undefined || claims[claim] !== undefined || !configuration.serverMetadata().userinfo_endpoint) {
      return claims?.[claim];
    }
    return (await client.fetchUserInfo(configuration, tokens.access_token, claims.sub))[claim];
  }

  /** Asked for at the first sign-in and kept; a broker that did not answer is asked again the next time. */
  private configuration(): Promise<client.Configuration> {
    this.known ??= this.discover().catch((error: unknown) => {
      this.known = undefined;
      throw asProblem(error);
    });
    return this.known;
  }

  private discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    return client.discovery(issuer, clientId, {}, client.ClientSecretBasic(clientSecret), {
      timeout: PATIENCE_IN_SECONDS,
      // The token's signature is checked even though it came from the broker itself: a proxy may stand between.
      execute: [
        client.enableNonRepudiationChecks,
        ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
      ],
      [client.customFetch]: (address, options) =>
        this.egress.fetch(Recipient.IdentityBroker, address, options as RequestInit),
    });
  }
}

function derived(browserToken: string, label: string): string {
  return createHmac('sha256', browserToken).update(label).digest('base64url');
}

function text(value: unknown): string {
  if (typeof value !== 'string') {
    throw new SignInRefused('unknown-person');
  }
  return value;
}

function asProblem(error: unknown): Error {
  if (error instanceof SignInRefused) {
    return error;
  }
  const reason = reasonOf(error);
  return reason === undefined ? new Unavailable() : new SignInRefused(reason, codeOf(error));
}

/** What carries a code is an answer that does not hold; without one the broker gave no answer at all. */
function reasonOf(error: unknown): RefusedFor | undefined {
  if (error instanceof client.AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'cancelled' : 'invalid-answer';
  }
  return codeOf(error) === undefined ? undefined : 'invalid-answer';
}

function codeOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && code.startsWith('OAUTH_') && code !== 'OAUTH_TIMEOUT' ? code : undefined;
}
