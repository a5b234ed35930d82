import type { IncidentCase } from '@kallelse/audit';
import type { IncidentCaseDto, IncidentDto } from './incident.dto.js';

export function toIncident(incident: IncidentCase): IncidentDto {
  return {
    ...incident.facts,
    deadline: incident.deadline,
    hoursLeft: incident.hoursLeft,
    closed: incident.isClosed,
    missing: incident.missing,
    authority: incident.decision('authority'),
    patients: incident.decision('patients'),
    authorityTold: incident.told('authority'),
    patientsTold: incident.told('patients'),
  };
}

export function toCase(incident: IncidentCase): IncidentCaseDto {
  const { investigation, risk, affected, steps } = incident;
  return { ...toIncident(incident), investigation, risk, affected, steps: [...steps] };
}
