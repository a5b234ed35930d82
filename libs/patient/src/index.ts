import { PatientIdentifier, ReserveSeries } from './patient-identifier.entity.js';
import {
  HOW_IDENTIFIED,
  type HowIdentified,
  Patient,
  PROTECTION_GRADES,
  type ProtectionGrade,
} from './patient.entity.js';

export { swedishDate } from './calendar-date.js';
export { ageOn, toPatient, type FoundPatient, type PatientRow } from './found-patient.js';
export { PatientModule } from './patient.module.js';
export {
  IdentityNeeded,
  IdentityProtected,
  NotAPersonnummer,
  NotAReserveNumber,
  NumberDiffers,
  NumberOfAnother,
  PatientAlreadyRegistered,
} from './patient.problems.js';
export { FIND as FIND_PATIENT, PatientService, type Identification, type NewPatient } from './patient.service.js';
export { Personnummer, type PersonnummerKind } from './personnummer.js';
export type { PersonnummerFault, PersonnummerWarning, Reading } from './personnummer.reading.js';
export { ReserveNumber } from './reserve-number.js';
export { HOW_IDENTIFIED, type HowIdentified, Patient, PatientIdentifier, PROTECTION_GRADES, type ProtectionGrade };

export const PATIENT_ENTITIES = [Patient, PatientIdentifier, ReserveSeries];
