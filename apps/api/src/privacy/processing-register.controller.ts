import { Public } from '@kallelse/access';
import { NotFound, sql } from '@kallelse/platform';
import { policyOf, printRegister, ProcessingRegister, type PolicyInForce } from '@kallelse/privacy';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { ProcessingRegisterDto } from './privacy.dto.js';

@Controller('processing-register')
export class ProcessingRegisterController {
  constructor(private readonly register: ProcessingRegister) {}

  /** The record of processing (GDPR Article 30), of the system or of one care provider. */
  @Get()
  @Public('the record tells which kinds of data are processed and why, never whose')
  @ApiQuery({ name: 'provider', required: false })
  async print(@Query('provider') slug?: string): Promise<ProcessingRegisterDto> {
    return printRegister(this.register, slug === undefined ? undefined : await policyOfProvider(slug));
  }
}

async function policyOfProvider(slug: string): Promise<PolicyInForce> {
  const [provider] = await sql<{ policy: string }>('SELECT policy FROM access.provider WHERE slug = $1', [
    String(slug),
  ]);
  if (!provider) {
    throw new NotFound();
  }
  return policyOf(provider.policy);
}
