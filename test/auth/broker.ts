import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider from 'oidc-provider';

export const CLAIM = 'personal_identity_number';
const CLIENT = { id: 'kallelse', secret: 'a secret between the clinic and its broker' };

type Context = Parameters<Parameters<Provider['use']>[0]>[0];

/** Turns the token response of an honest broker into that of another. */
export type Forgery = (response: { id_token: string }, key: JWK) => Promise<void>;

/** A real OpenID provider on this machine, which signs in whoever the test says without asking. */
export class Broker {
  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  /** Who sits at the broker. */
  person = '';
  forge: Forgery | undefined;

  /** `elsewhere` replaces parts of the discovery document. */
  static async open(callback: string | undefined, elsewhere: object = {}): Promise<Broker> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const broker = new Broker(server, issuer);
    if (callback !== undefined) {
      await broker.sendsBackTo(callback, elsewhere);
    }
    return broker;
  }

  /** Where the clinic is to be found; said afterwards where its port is not known before. */
  async sendsBackTo(callback: string, elsewhere: object = {}): Promise<void> {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'only' };
    this.server.on('request', this.provider(key, callback, elsewhere).callback());
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((closed) => this.server.close(() => closed()));
  }

  settings(): NodeJS.ProcessEnv {
    return {
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_PERSONNUMMER_CLAIM: CLAIM,
      OIDC_NAME: 'SITHS',
    };
  }

  private provider(key: JWK, callback: string, elsewhere: object): Provider {
    const provider = new Provider(this.issuer, {
      clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [callback] }],
      jwks: { keys: [key] },
      claims: { openid: ['sub'], profile: [CLAIM] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/person/${uid}` },
      cookies: { keys: ['only in this test'] },
      ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
      findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, [CLAIM]: id }) }),
      loadExistingGrant: async (context) => {
        const { client, session } = context.oidc;
        const grant = new context.oidc.provider.Grant({
          clientId: client?.clientId as string,
          accountId: session?.accountId as string,
        });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
    });
    provider.use((context, next) => this.act(provider, key, context, next));
    provider.use(async (context, next) => {
      await next();
      if (context.path.endsWith('openid-configuration')) {
        Object.assign(context.body as object, elsewhere);
      }
    });
    return provider;
  }

  private async act(provider: Provider, key: JWK, context: Context, next: () => Promise<void>): Promise<void> {
    if (context.path.startsWith('/person/')) {
      const result = this.person === '' ? { error: 'access_denied' } : { login: { accountId: this.person } };
      await provider.interactionFinished(context.req, context.res, result);
      context.respond = false;
      return;
    }
    await next();
    const body = context.body as { id_token?: string } | undefined;
    if (this.forge && body?.id_token !== undefined) {
      await this.forge(body as { id_token: string }, key);
    }
  }
}
