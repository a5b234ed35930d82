export class UnitNameDto {
  id!: string;
  name!: string;
}

export class ClinicUnitDto {
  id!: string;
  slug!: string;
  name!: string;
  address!: string;
  phone!: string;
  discipline!: string;
}

export class ClinicSummaryDto {
  slug!: string;
  name!: string;
}

export class ClinicDto extends ClinicSummaryDto {
  legalName!: string;
  /** Purposes that the provider's policy names; the pages leave out what does not exist here. */
  purposes!: string[];
  units!: ClinicUnitDto[];
}
