import { IsUUID } from 'class-validator';
import { UnitNameDto } from '../clinic/clinic.dto.js';

export class ProviderNameDto {
  slug!: string;
  name!: string;
}

export class AssignmentDto {
  id!: string;
  role!: string;
  unit!: UnitNameDto;
  provider!: ProviderNameDto;
  current!: boolean;
}

export class SessionDto {
  kind!: 'staff' | 'patient';
  name!: string;
  provider!: ProviderNameDto;
  unit!: UnitNameDto | null;
  role!: string | null;
  /** What the person may do here and now; the pages show buttons by it, the server checks again. */
  permissions!: string[];
  assignments!: AssignmentDto[];
}

export class ChooseAssignmentDto {
  @IsUUID(undefined, { message: 'not-an-id' })
  assignmentId!: string;
}
