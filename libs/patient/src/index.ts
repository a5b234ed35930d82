export { Personnummer, type PersonnummerKind } from './personnummer.js';
export type { PersonnummerFault, PersonnummerWarning, Reading } from './personnummer.reading.js';
