import { IsUUID, Matches, MaxLength } from 'class-validator';
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

/** A sign-in as the same person, elsewhere, from a device they had not used before. */
export class NewDeviceDto {
  sessionId!: string;
  device!: string | null;
  at!: Date;
}

export class SessionDto {
  id!: string;

  kind!: 'staff' | 'patient';
  name!: string;
  provider!: ProviderNameDto;
  unit!: UnitNameDto | null;
  role!: string | null;
  /** What the person may do here and now; the pages show buttons by it, the server checks again. */
  permissions!: string[];
  assignments!: AssignmentDto[];
  openedWith!: 'bankid' | 'passkey' | 'oidc';
  /** Without a key pressed for so long the page locks. */
  idleSeconds!: number;
  /** Used or not, the session is over then. */
  expiresAt!: Date;
  newDevice!: NewDeviceDto | null;
}

export class LockDto {
  /** Where to go on afterwards: a path of words and ids. */
  @MaxLength(300, { message: 'too-long' })
  @Matches(/^\/personal(\/([a-z-]{1,40}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}))*$/, { message: 'not-a-path' })
  leftAt!: string;
}

export class ChooseAssignmentDto {
  @IsUUID(undefined, { message: 'not-an-id' })
  assignmentId!: string;
}
