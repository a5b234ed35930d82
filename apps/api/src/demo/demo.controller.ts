import { Public } from '@kallelse/access';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OutsideTransaction } from '../http/outside-transaction.js';
import { DemoPersonDto } from './demo.dto.js';
import { demoPeople } from './demo-people.js';

@ApiTags('demo')
@Controller('demo')
export class DemoController {
  @Get('people')
  @Public('invented people with numbers nobody has, to sign in as in the demo')
  @OutsideTransaction()
  people(): DemoPersonDto[] {
    return demoPeople();
  }
}
