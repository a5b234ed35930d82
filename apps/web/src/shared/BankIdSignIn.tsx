import en from '../i18n/bank-id.en.json';
import sv from '../i18n/bank-id.sv.json';
import { translator } from '../i18n/translate.js';
import type { Language } from './format.js';
import { BankIdQr } from './BankIdQr.js';
import { useBankIdOrder } from './bank-id-order.js';
import type { Audience } from './bank-id-order.js';
import './button.css';
import './bank-id.css';

export interface BankIdSignInProps {
  audience: Audience;
  /** The care provider's slug: a patient signs in to one provider's bookings. */
  provider?: string;
  /** The document's language when it is left out. */
  language?: Language;
  onSignedIn: (leftAt?: string) => void;
}

type Sentence = keyof typeof sv;

/** Sign-in by BankID, by the animated code or on the same device. Swedish or English, plain CSS, for both entries. */
export function BankIdSignIn({ audience, provider, language = documentLanguage(), onSignedIn }: BankIdSignInProps) {
  const t = translator<Sentence>(language === 'sv' ? sv : en);
  const { order, state, begin, cancel } = useBankIdOrder({ audience, provider, onSignedIn });

  if (state.kind !== 'pending' || !order) {
    return (
      <div className="bankid">
        {state.kind === 'ended' && <p role="alert">{state.message?.[language] ?? t(sentenceFor(state.problem))}</p>}
        <button type="button" className="button" disabled={state.kind === 'starting'} onClick={begin}>
          {t(state.kind === 'ended' ? 'bankid.again' : 'bankid.title')}
        </button>
      </div>
    );
  }
  return (
    <div className="bankid">
      <p>{t('bankid.lead')}</p>
      <BankIdQr text={state.qr ?? order.qr} label={t('bankid.qr')} />
      <p className="bankid-hint" role="status">
        {state.message?.[language] ?? t('bankid.waiting')}
      </p>
      <div className="bankid-actions">
        <a className="button" href={order.launchUrl} target="_blank" rel="noreferrer">
          {t('bankid.openHere')}
        </a>
        <button type="button" className="button quiet" onClick={cancel}>
          {t('bankid.cancel')}
        </button>
      </div>
    </div>
  );
}

function documentLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'sv';
}

function sentenceFor(problem: string | undefined): Sentence {
  const key = `bankid.${problem ?? 'ended'}`;
  return key in sv ? (key as Sentence) : 'bankid.unexpected';
}
