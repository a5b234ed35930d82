import { Public } from '@kallelse/access';
import { NotFound, sql } from '@kallelse/platform';
import { Controller, Get, Param } from '@nestjs/common';
import { ClinicDto, ClinicSummaryDto } from './clinic.dto.js';

/** Care providers and their units, as anybody may see them. */
@Controller('providers')
export class ClinicController {
  @Get()
  @Public('names of care providers')
  providers(): Promise<ClinicSummaryDto[]> {
    return sql<ClinicSummaryDto & Record<string, unknown>>('SELECT slug, name FROM access.provider ORDER BY name');
  }

  @Get(':slug')
  @Public("a care provider's own addresses")
  async provider(@Param('slug') slug: string): Promise<ClinicDto> {
    const [found] = await sql<ClinicDto & Record<string, unknown>>(CLINIC, [slug]);
    if (!found) {
      throw new NotFound();
    }
    return found;
  }
}

const CLINIC = `
  SELECT p.slug, p.name, p.legal_name AS "legalName",
    (SELECT coalesce(array_agg(purpose ORDER BY purpose), '{}') FROM access.provider_purpose x WHERE x.provider_id = p.id) AS purposes,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'slug', u.slug, 'name', u.name, 'address', u.address,
              'phone', u.phone, 'discipline', u.discipline) ORDER BY u.name), '[]')
     FROM access.unit u WHERE u.provider_id = p.id) AS units
  FROM access.provider p WHERE p.slug = $1`;
