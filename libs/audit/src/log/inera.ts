import type { OperatedPurpose } from '@kallelse/privacy';

/** The code values of Inera's informationsecurity:auditing:log:2 (TKB 2.0.8), field purpose. */
export type IneraPurpose =
  | 'Vård och behandling'
  | 'Kvalitetssäkring'
  | 'Annan dokumentation enligt lag'
  | 'Statistik'
  | 'Administration'
  | 'Kvalitetsregister';

/**
 * Our purposes in Inera's words, after Patientdatalagen 2 kap. 4 §: 1-2 are care and the administration that aims at
 * it, 3 is what the law wants written, 5 is running and supervising the clinic.
 */
export const INERA_PURPOSES: Readonly<Record<OperatedPurpose, IneraPurpose>> = {
  booking: 'Vård och behandling',
  message: 'Vård och behandling',
  journal: 'Vård och behandling',
  recall: 'Vård och behandling',
  'access-control': 'Vård och behandling',
  'access-log': 'Administration',
  identification: 'Administration',
  staff: 'Administration',
  incident: 'Annan dokumentation enligt lag',
};

/** activityLevel: what the own unit wrote, or what others of the provider did. */
export const INERA_LEVELS = { unit: 'Vårdenhet', provider: 'Vårdgivare' } as const;

interface Organisation {
  readonly id: string;
  readonly name: string;
}

/** One line as the log keeps it, with the names it stands for. */
export interface LoggedAccess {
  readonly id: string;
  /** Swedish local time without zone, as the contract has it. */
  readonly started: string;
  readonly activity: string;
  readonly level: keyof typeof INERA_LEVELS | null;
  readonly args: string | null;
  readonly purpose: OperatedPurpose;
  readonly role: string;
  readonly user_id: string | null;
  readonly user_name: string | null;
  readonly user_title: string | null;
  readonly provider: Organisation;
  readonly unit: Organisation | null;
  readonly resource_type: string;
  readonly patient_root: string | null;
  readonly patient_extension: string | null;
}

/** One line of the export: a log of the contract, its fields by their names. */
export function ineraLog(line: LoggedAccess): object {
  const at = { careProvider: provider(line.provider), ...(line.unit && { careUnit: unit(line.unit) }) };
  const { patient_root: root, patient_extension: extension } = line;
  return {
    logId: line.id,
    system: { systemId: 'kallelse', systemName: 'Kallelse' },
    activity: {
      activityType: line.activity,
      ...(line.level && { activityLevel: INERA_LEVELS[line.level] }),
      ...(line.args && { activityArgs: line.args }),
      startDate: line.started,
      purpose: INERA_PURPOSES[line.purpose],
    },
    user: { userId: line.user_id, name: line.user_name, title: line.user_title, assignment: line.role, ...at },
    resources: [
      { resourceType: line.resource_type, ...(extension && { patient: { patientId: { root, extension } } }), ...at },
    ],
  };
}

const provider = ({ id, name }: Organisation): object => ({ careProviderId: id, careProviderName: name });
const unit = ({ id, name }: Organisation): object => ({ careUnitId: id, careUnitName: name });
