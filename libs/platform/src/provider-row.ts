import { Column, PrimaryColumn } from 'typeorm';

/** A row of one care provider. Its key starts with the provider, so no row can point at another provider's. */
export abstract class ProviderRow {
  @PrimaryColumn('uuid')
  providerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
