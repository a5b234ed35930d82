import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Egress } from '@kallelse/privacy';
import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { ApiConfig } from '../api.config.js';
import { BankIdClient } from './bankid-client.js';
import { type ClientCertificate, HttpBankId } from './bankid-http.js';
import { BankIdStrategy } from './bankid.strategy.js';
import { EnrolmentService } from './enrolment.service.js';
import { OidcBroker } from './oidc-broker.js';
import { OidcController } from './oidc.controller.js';
import { OidcService } from './oidc.service.js';
import { OidcStrategy } from './oidc.strategy.js';
import { brokerOf } from './oidc-broker.factory.js';
import { OwnSessionsController } from './own-sessions.controller.js';
import { OwnSessionsService } from './own-sessions.service.js';
import { PasskeySignInController } from './passkey-sign-in.controller.js';
import { PasskeyService } from './passkey.service.js';
import { PasskeyStrategy } from './passkey.strategy.js';
import { PasskeysController } from './passkeys.controller.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SessionStrategy } from './session.strategy.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [
    SignInController,
    OidcController,
    PasskeySignInController,
    PasskeysController,
    SessionController,
    OwnSessionsController,
  ],
  providers: [
    SignInService,
    SessionService,
    OwnSessionsService,
    PasskeyService,
    EnrolmentService,
    BankIdStrategy,
    PasskeyStrategy,
    SessionStrategy,
    OidcService,
    OidcStrategy,
    { provide: OidcBroker, useFactory: brokerOf, inject: [ApiConfig] },
    { provide: BankIdClient, useFactory: bankIdClient, inject: [ApiConfig, HttpAdapterHost] },
  ],
})
export class AuthModule {}

function bankIdClient(config: ApiConfig, host: HttpAdapterHost): BankIdClient {
  const { BANKID_URL } = config;
  const baseUrl = BANKID_URL === undefined ? () => ownSimulator(host) : () => BANKID_URL.replace(/\/$/, '');
  return new BankIdClient(new HttpBankId(baseUrl, onlyTo(baseUrl), certificateOf(config)));
}

/** BankID is reached at its configured address and nowhere else; the simulator's is known once the server listens. */
function onlyTo(baseUrl: () => string): Egress {
  return new Egress({
    get bankid() {
      return [new URL(baseUrl()).host];
    },
  });
}

/** Without an address BankID is the demo's simulator, which this same server carries. */
function ownSimulator({ httpAdapter }: HttpAdapterHost): string {
  const { port } = (httpAdapter.getHttpServer() as Server).address() as AddressInfo;
  return `http://127.0.0.1:${port}/simulator/bankid/rp/v6.0`;
}

function certificateOf({
  BANKID_PFX_FILE,
  BANKID_PFX_PASSPHRASE,
  BANKID_CA_FILE,
}: ApiConfig): ClientCertificate | undefined {
  if (BANKID_PFX_FILE === undefined || BANKID_CA_FILE === undefined) {
    return undefined;
  }
  return {
    pfx: readFileSync(BANKID_PFX_FILE),
    passphrase: BANKID_PFX_PASSPHRASE ?? '',
    ca: readFileSync(BANKID_CA_FILE),
  };
}
