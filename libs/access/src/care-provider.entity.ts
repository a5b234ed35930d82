import { NotPersonal } from '@kallelse/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The care provider (vårdgivare), who is the controller: Patientdatalagen 2 kap. 6 §. */
@Entity({ schema: 'access', name: 'provider' })
@NotPersonal('a company and the policy it follows', { public: true })
export class CareProvider {
  @PrimaryColumn('uuid')
  id!: string;

  @NotPersonal('when the row was made')
  @Column('timestamptz')
  createdAt!: Date;

  @NotPersonal('its address on the website')
  @Column('text')
  slug!: string;

  @NotPersonal('the brand')
  @Column('text')
  name!: string;

  @NotPersonal('the company')
  @Column('text')
  legalName!: string;

  @NotPersonal('which policy it follows')
  @Column('text')
  policy!: string;

  @NotPersonal('where to write to the company')
  @Column('text')
  contact!: string;
}
