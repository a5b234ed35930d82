export class BrokerDto {
  name!: string | null;
}
