export class DemoPersonDto {
  /** A staff role, or `patient`. */
  role!: string;
  name!: string;
  title!: string;
  provider!: string;
  unit!: string;
  personnummer!: string;
}
