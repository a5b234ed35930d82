import { Public } from '@kallelse/access';
import { NotFound, sql } from '@kallelse/platform';
import { noticeOf, policyOf, ProcessingRegister } from '@kallelse/privacy';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { NoticeDto } from './privacy.dto.js';

interface Facts extends Record<string, unknown> {
  readonly policy: string;
  readonly legalName: string;
  readonly brand: string;
  readonly contact: string;
}

@Controller('units/:unitId/notice')
export class NoticeController {
  constructor(private readonly register: ProcessingRegister) {}

  /** What somebody who books here is told before the data are given: GDPR Article 13. */
  @Get()
  @Public('the notice tells how data are processed, not whose')
  async read(@Param('unitId', ParseUUIDPipe) unitId: string): Promise<NoticeDto> {
    const [facts] = await sql<Facts>(FACTS, [unitId]);
    if (!facts) {
      throw new NotFound();
    }
    return noticeOf(this.register, policyOf(facts.policy), facts);
  }
}

const FACTS = `
  SELECT p.policy, p.legal_name AS "legalName", p.name AS brand, p.contact
  FROM access.unit u JOIN access.provider p ON p.id = u.provider_id
  WHERE u.id = $1`;
