import { sql } from '@kallelse/platform';

/** Inera's informationsecurity:auditing:log:2, activityType. */
export type Activity = 'Läsa' | 'Skriva' | 'Signera' | 'Utskrift' | 'Vidimera' | 'Radera' | 'Nödöppning';

/** Patientdatalagen 4 kap. 3 §: every access to a patient's data is documented. Hot paths call access.log() in their own statement. */
export class AccessLog {
  async line(activity: Activity, patientId: string | null, resourceType: string, resourceId: string): Promise<void> {
    await sql('SELECT access.log($1, $2, $3, $4)', [activity, patientId, resourceType, resourceId]);
  }
}
