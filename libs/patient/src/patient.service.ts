import { type QuotaVerdict, withinSearches } from '@kallelse/access';
import {
  answeredBefore,
  context,
  type IdempotencyKey,
  newId,
  NotFound,
  refuseAfterCommit,
  sql,
} from '@kallelse/platform';
import { Injectable } from '@nestjs/common';
import { swedishDate } from './calendar-date.js';
import { type FoundPatient, type PatientRow, toPatient } from './found-patient.js';
import type { HowIdentified, ProtectionGrade } from './patient.entity.js';
import { IdentityProtected, NumberDiffers, NumberOfAnother, PatientAlreadyRegistered } from './patient.problems.js';
import type { Personnummer } from './personnummer.js';
import type { ReserveNumber } from './reserve-number.js';

export interface NewPatient {
  /** Null: somebody without a Swedish number, who gets one of the provider's own reserve series. */
  readonly personnummer: Personnummer | null;
  /** Of somebody without a Swedish number. */
  readonly birthDate?: string | undefined;
  /** Undefined: nobody has seen who it is. */
  readonly identifiedBy?: HowIdentified | undefined;
  readonly givenName: string;
  readonly familyName: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

// PN-15, PN-16: of somebody with protected identity nothing is told before a reason is given, and then only to who gave it.
const CARD = `
  p.id, p.protection, c.concealed, i.kind, p.identity_assurance,
  CASE WHEN NOT c.concealed THEN p.given_name END AS given_name,
  CASE WHEN NOT c.concealed THEN p.family_name END AS family_name,
  CASE WHEN NOT c.concealed THEN p.birth_date::text END AS birth_date,
  CASE WHEN NOT c.concealed THEN i.value END AS value,
  CASE WHEN NOT c.concealed THEN p.email END AS email,
  CASE WHEN NOT c.concealed THEN p.phone END AS phone,
  CASE WHEN NOT c.concealed THEN p.address END AS address`;

const CONCEALED = `CROSS JOIN LATERAL (SELECT patient.concealed(p.id, p.protected_identity) AS concealed) c`;

export const FIND = `
  SELECT ${CARD}, access.log('Läsa', p.id, 'Patient', p.id)
  FROM patient.identifier i
  JOIN patient.patient p ON p.provider_id = i.provider_id AND p.id = i.patient_id
  ${CONCEALED}
  WHERE i.provider_id = platform.provider() AND i.domain = patient.domain_here($1) AND i.value = $2 AND i.valid_to IS NULL`;

/** A search is counted and logged whether it finds somebody or not, so there is always a row. $3 is the answer to why so many. */
export const SEARCH = `
  SELECT f.*, access.note_search(f.id, $3) AS verdict FROM (SELECT) asked LEFT JOIN (${FIND}) f ON true`;

const BY_ID = `
  SELECT ${CARD}, access.log('Läsa', p.id, 'Patient', p.id)
  FROM patient.patient p
  JOIN LATERAL (
    SELECT kind, value FROM patient.identifier
    WHERE provider_id = p.provider_id AND patient_id = p.id AND valid_to IS NULL
    ORDER BY kind = 'reserve', kind DESC LIMIT 1
  ) i ON true
  ${CONCEALED}
  WHERE p.provider_id = platform.provider() AND p.id = $1`;

const REGISTER = 'SELECT patient.register($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) AS registered';
const IDENTIFY = 'SELECT patient.identify($1, $2, $3, $4, $5) AS outcome';

/** Whoever may not see who it is may not take the protection away either. */
const PROTECT = `
  WITH changed AS (
    UPDATE patient.patient p SET protection = $2
    WHERE p.provider_id = platform.provider() AND p.id = $1
      AND ($2::text IS NOT NULL OR NOT patient.concealed(p.id, p.protected_identity))
    RETURNING p.id
  )
  SELECT access.log('Skriva', id, 'Patient', id) FROM changed`;

/** Who somebody has shown to be. */
export interface Identification {
  readonly how: HowIdentified;
  /** Null: somebody without a Swedish number. */
  readonly personnummer: Personnummer | null;
}

interface SearchedRow extends PatientRow {
  verdict: QuotaVerdict;
}

@Injectable()
export class PatientService {
  /** The number is the key a person uses; the look-up, its log line and its count are one statement. @throws ReasonNeeded, QuotaSpent */
  async find({ kind, digits }: Personnummer | ReserveNumber, reason?: string): Promise<FoundPatient | undefined> {
    const [row] = await sql<SearchedRow>(SEARCH, [kind, digits, reason ?? null]);
    await withinSearches(row?.verdict ?? 'fine');
    if (row?.id) {
      return one([row]);
    }
    refuseAfterCommit(new NotFound());
    return undefined;
  }

  /** @throws IdentityProtected when the protection is taken away by somebody to whom the card is not open. */
  async protect(id: string, grade: ProtectionGrade | null): Promise<FoundPatient> {
    const changed = await sql(PROTECT, [id, grade]);
    const patient = await this.byId(id);
    if (changed.length === 0) {
      throw new IdentityProtected();
    }
    return patient;
  }

  async byId(id: string): Promise<FoundPatient> {
    return one(await sql<PatientRow>(BY_ID, [id]));
  }

  /** @throws PatientAlreadyRegistered also for the slower of two who register the same person at once. */
  async register(patient: NewPatient, key: IdempotencyKey): Promise<FoundPatient> {
    const id = newId();
    const earlier = await answeredBefore(key, id);
    if (earlier) {
      return this.byId(earlier);
    }
    const [written] = await sql<{ registered: boolean }>(REGISTER, [id, newId(), ...cardOf(patient)]);
    if (!written?.registered) {
      throw new PatientAlreadyRegistered();
    }
    return this.byId(id);
  }

  /** @throws NumberOfAnother when somebody else here has the number: two journals are never made one in passing. */
  async identify(id: string, { how, personnummer }: Identification): Promise<FoundPatient> {
    const [answer] = await sql<{ outcome: string }>(IDENTIFY, [
      ...[id, how, newId(), personnummer?.kind ?? 'reserve', personnummer?.digits ?? null],
    ]);
    switch (answer?.outcome) {
      case 'identified':
        return this.byId(id);
      case 'anothers':
        throw new NumberOfAnother();
      case 'differs':
        throw new NumberDiffers();
      default:
        throw new NotFound();
    }
  }
}

function cardOf({ personnummer, givenName, familyName, ...more }: NewPatient): (string | null)[] {
  const { birthDate = null, email = null, phone = null, identifiedBy = null } = more;
  return [
    personnummer?.kind ?? null,
    personnummer?.digits ?? null,
    givenName,
    familyName,
    birthDate,
    email,
    phone,
    identifiedBy,
  ];
}

function one([row]: PatientRow[]): FoundPatient {
  if (!row) {
    throw new NotFound();
  }
  return toPatient(row, swedishDate(context().now));
}
