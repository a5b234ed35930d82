export class OwnSessionDto {
  id!: string;
  /** Families of browser and system. */
  device!: string | null;
  /** The unit it was used at. */
  unit!: string | null;
  openedWith!: 'bankid' | 'passkey' | 'oidc';
  createdAt!: Date;
  /** To the minute. */
  lastUsedAt!: Date;
  expiresAt!: Date;
  locked!: boolean;
  newDevice!: boolean;
  /** The one that asks. */
  current!: boolean;
}
