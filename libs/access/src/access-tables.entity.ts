import { NotPersonal } from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Purposes that the provider's policy names. */
@Entity({ schema: 'access', name: 'provider_purpose' })
@NotPersonal('which purposes a policy names', { public: true })
export class ProviderPurpose {
  @PrimaryColumn('uuid')
  providerId!: string;

  @NotPersonal('a code')
  @PrimaryColumn('text')
  purpose!: string;
}

/** The database's copy of PERMISSIONS, read when a transaction is opened. */
@Entity({ schema: 'access', name: 'permission' })
@NotPersonal('the table in permissions.ts')
export class PermissionRow {
  @NotPersonal('a code')
  @PrimaryColumn('text')
  code!: string;

  @NotPersonal('a code')
  @Column('text')
  purpose!: string;

  @NotPersonal('a code')
  @Column('text')
  actor!: string;

  @NotPersonal('a database role')
  @Column('text')
  dbRole!: string;
}

/** The database's copy of ROLES. */
@Entity({ schema: 'access', name: 'role_permission' })
@NotPersonal('the table in roles.ts')
export class RolePermission {
  @NotPersonal('a code')
  @PrimaryColumn('text')
  role!: string;

  @NotPersonal('a code')
  @PrimaryColumn('text')
  permission!: string;
}

/** How far each provider's log is sealed. */
@Entity({ schema: 'access', name: 'access_log_head' })
@NotPersonal('the end of the chain of hashes')
export class AccessLogHead {
  @PrimaryColumn('uuid')
  providerId!: string;

  @NotPersonal('the number of a transaction')
  @Column('text')
  sealedBelow!: string;

  @NotPersonal('a running number')
  @Column('bigint')
  seq!: string;

  @NotPersonal('a hash')
  @Column('bytea')
  chainHash!: Buffer;
}
