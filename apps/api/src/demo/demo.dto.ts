export class DemoPersonDto {
  /** A staff role, or `patient`. */
  role!: string;
  name!: string;
  title!: string;
  provider!: string;
  unit!: string;
  personnummer!: string;
}

export class DemoMailDto {
  id!: string;
  at!: Date;
  to!: string;
  subject!: string;
  text!: string;
  ics!: string | null;
}
