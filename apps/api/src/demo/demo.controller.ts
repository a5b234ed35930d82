import { Public } from '@kallelse/access';
import { Transactions } from '@kallelse/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OutsideTransaction } from '../http/outside-transaction.js';
import { demoPeople } from './demo-people.js';
import { DemoMailDto, DemoPersonDto } from './demo.dto.js';

@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(private readonly transactions: Transactions) {}

  @Get('people')
  @Public('invented people with numbers nobody has, to sign in as in the demo')
  @OutsideTransaction()
  people(): DemoPersonDto[] {
    return demoPeople();
  }

  /** Newest first. */
  @Get('mailbox')
  @Public('mails to invented people, instead of sending them')
  @OutsideTransaction()
  mailbox(): Promise<DemoMailDto[]> {
    return this.transactions.alone<DemoMailDto>('SELECT id, at, "to", subject, text, ics FROM demo.mails()', []);
  }
}
