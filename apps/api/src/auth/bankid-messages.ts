export interface Message {
  readonly sv: string;
  readonly en: string;
}

/** BankID's recommended user messages, for a page that shows a QR code and a link to the app on the same device. */
export const RFA = {
  RFA1: {
    sv: 'Starta BankID-appen och läs av QR-koden.',
    en: 'Start the BankID app and scan the QR code.',
  },
  RFA3: { sv: 'Åtgärden avbruten. Försök igen.', en: 'Action cancelled. Please try again.' },
  RFA4: {
    sv: 'En identifiering eller underskrift för det här personnumret är redan påbörjad. Försök igen.',
    en: 'An identification or signing for this personal number is already started. Please try again.',
  },
  RFA5: { sv: 'Internt tekniskt fel. Försök igen.', en: 'Internal error. Please try again.' },
  RFA6: { sv: 'Åtgärden avbruten.', en: 'Action cancelled.' },
  RFA8: {
    sv: 'BankID-appen svarar inte. Kontrollera att den är startad och att du har internetanslutning. Om du inte har något giltigt BankID kan du skaffa ett hos din bank. Försök sedan igen.',
    en: "The BankID app is not responding. Please check that it's started and that you have internet access. If you don't have a valid BankID you can get one from your bank. Try again.",
  },
  RFA9: {
    sv: 'Skriv in din säkerhetskod i BankID-appen och välj Identifiera.',
    en: 'Enter your security code in the BankID app and select Identify.',
  },
  RFA14: {
    sv: 'Söker efter BankID, det kan ta en liten stund …',
    en: 'Searching for BankID, it may take a little while …',
  },
  RFA16: {
    sv: 'Det BankID du försöker använda är för gammalt eller spärrat. Använd ett annat BankID eller skaffa ett nytt hos din bank.',
    en: 'The BankID you are trying to use is blocked or too old. Please use another BankID or get a new one from your bank.',
  },
  RFA17: {
    sv: 'Misslyckades att läsa av QR-koden. Starta BankID-appen och läs av QR-koden. Kontrollera att BankID-appen är uppdaterad. Om du inte har BankID-appen måste du installera den och skaffa ett BankID hos din bank.',
    en: "Failed to scan the QR code. Start the BankID app and scan the QR code. Check that the BankID app is up to date. If you don't have the BankID app, you need to install it and get a BankID from your bank.",
  },
  RFA21: { sv: 'Identifiering eller underskrift pågår.', en: 'Identification or signing in progress.' },
  RFA22: { sv: 'Okänt fel. Försök igen.', en: 'Unknown error. Please try again.' },
  RFA23: {
    sv: 'Fotografera och läs av din ID-handling med BankID-appen.',
    en: 'Process your machine-readable travel document using the BankID app.',
  },
} as const satisfies Record<string, Message>;

const PENDING = new Map<string, Message>(
  Object.entries({
    outstandingTransaction: RFA.RFA1,
    noClient: RFA.RFA1,
    started: RFA.RFA14,
    userMrtd: RFA.RFA23,
    userSign: RFA.RFA9,
    processing: RFA.RFA21,
  }),
);

const FAILED = new Map<string, Message>(
  Object.entries({
    expiredTransaction: RFA.RFA8,
    certificateErr: RFA.RFA16,
    userCancel: RFA.RFA6,
    cancelled: RFA.RFA3,
    startFailed: RFA.RFA17,
    userDeclinedCall: RFA.RFA6,
    alreadyInProgress: RFA.RFA4,
    maintenance: RFA.RFA5,
    // Not BankID's: the person is known, but nothing is given to them to do here.
    noAssignment: {
      sv: 'Du är identifierad, men har inget uppdrag här i dag. Vänd dig till verksamhetschefen.',
      en: 'You are identified, but have no assignment here today. Please contact the head of operations.',
    },
  }),
);

/** New hint codes appear without notice; an unknown one gets the general message, never an error. */
export function messageFor(status: 'pending' | 'failed', hintCode = ''): Message {
  return status === 'pending' ? (PENDING.get(hintCode) ?? RFA.RFA21) : (FAILED.get(hintCode) ?? RFA.RFA22);
}
