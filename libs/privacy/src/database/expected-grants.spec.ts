import 'reflect-metadata';
import { ProviderRow } from '@kallelse/platform';
import { Column, Entity } from 'typeorm';
import { Blockable, NotPersonal, OfRecord, Personal, ProcessedFor, VisitorMay } from '../decorators.js';
import { declarationsOf } from '../register/entities.js';
import { months, years } from '../retention.js';
import { DataCategory, LegalBasis, Purpose, SpecialCategoryBasis } from '../vocabulary.js';
import { expectedRights, type TableRights } from './expected-grants.js';
import { printRights } from './print-sql.js';

const HEALTH_CARE = SpecialCategoryBasis.HealthCare;

@Entity({ schema: 'trial', name: 'visit' })
@ProcessedFor(Purpose.Booking, {
  legalBasis: LegalBasis.Contract,
  specialCategoryBasis: HEALTH_CARE,
  categories: [DataCategory.Appointment],
  retention: months(24, 'the visit'),
  may: ['read', 'insert'],
  updates: ['cancelledAt'],
})
@ProcessedFor(Purpose.Journal, {
  legalBasis: LegalBasis.LegalObligation,
  specialCategoryBasis: HEALTH_CARE,
  categories: [DataCategory.Health],
  retention: years(10, 'the last entry'),
})
@VisitorMay(['insert'])
class Visit extends ProviderRow {
  @Personal(DataCategory.Appointment)
  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  @Personal(DataCategory.Health)
  @Column('text')
  reason!: string;

  @NotPersonal('a colour in the calendar')
  @Column('text')
  colour!: string;
}

@Entity({ schema: 'trial', name: 'room' })
@NotPersonal('a room of the clinic', { public: true, writtenFor: [Purpose.Booking] })
class Room extends ProviderRow {
  @Column('text')
  name!: string;
}

const CARE = {
  legalBasis: LegalBasis.LegalObligation,
  specialCategoryBasis: HEALTH_CARE,
  categories: [DataCategory.Health],
  retention: years(10, 'the last entry'),
};

@Entity({ schema: 'trial', name: 'letter' })
@Blockable()
@ProcessedFor(Purpose.Message, CARE)
class Letter extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(DataCategory.Health)
  @Column('uuid')
  unitId!: string;
}

@Entity({ schema: 'trial', name: 'note' })
@OfRecord()
@ProcessedFor(Purpose.Journal, CARE)
class Note extends Letter {}

let visit: TableRights;
let room: TableRights;
let statements: string;

beforeAll(async () => {
  const rights = expectedRights(await declarationsOf([Visit, Room]));
  [room, visit] = rights as [TableRights, TableRights];
  statements = printRights(rights).join('\n');
});

describe('what the database opens to a purpose', () => {
  const grantTo = (role: string, table: TableRights) => table.grants.find((grant) => grant.role === role);

  it('is the columns of its categories, keys, and what is not personal', () => {
    expect(grantTo('purpose_booking', visit)?.select).toEqual([
      'cancelled_at',
      'colour',
      'created_at',
      'id',
      'provider_id',
    ]);
    expect(grantTo('purpose_journal', visit)?.select).toEqual(['colour', 'created_at', 'id', 'provider_id', 'reason']);
  });

  it('is written to only as far as the purpose says', () => {
    expect(grantTo('purpose_booking', visit)).toMatchObject({ insert: true, delete: false, update: ['cancelled_at'] });
    expect(grantTo('purpose_journal', visit)).toMatchObject({ insert: false, delete: false, update: [] });
  });

  it('is nothing at all for a purpose the entity does not name', () => {
    expect(grantTo('purpose_recall', visit)).toBeUndefined();
  });

  it('lets a visitor leave something without reading anything', () => {
    expect(grantTo('purpose_booking_visitor', visit)).toMatchObject({ insert: true, select: [] });
  });

  it('lets anyone read what is public, and only its purpose write it', () => {
    expect(grantTo('kallelse_public', room)).toMatchObject({
      select: ['created_at', 'id', 'name', 'provider_id'],
      insert: false,
    });
    expect(grantTo('purpose_recall', room)).toMatchObject({ insert: false });
    expect(grantTo('purpose_booking', room)).toMatchObject({ insert: true });
  });

  it('keeps every purpose inside its own care provider', () => {
    expect(visit.policies).toEqual([
      {
        name: 'own_provider',
        roles: ['purpose_booking', 'purpose_booking_visitor', 'purpose_journal'],
        command: 'ALL',
        reach: 'provider',
      },
    ]);
    expect(statements).toContain('ALTER TABLE trial.visit ENABLE ROW LEVEL SECURITY');
  });

  it('keeps from other units what may be blocked, and from everybody a record that is not opened', async () => {
    const printed = printRights(expectedRights(await declarationsOf([Letter, Note])));
    const policies = printed.filter((statement) => statement.startsWith('CREATE POLICY'));

    expect(policies).toEqual([
      expect.stringContaining(
        'ON trial.letter FOR ALL TO purpose_message USING (provider_id = (SELECT platform.provider()) ' +
          'AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id)))',
      ) as string,
      expect.stringContaining(
        'ON trial.note FOR ALL TO purpose_journal USING (provider_id = (SELECT platform.provider()) ' +
          'AND patient_id = (SELECT platform.record()) AND unit_id = ANY ((SELECT platform.record_units())::uuid[]))',
      ) as string,
    ]);
  });

  it('tells whoever describes the table why it may be kept', () => {
    expect(visit.comment).toBe(
      'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)), health care under professional secrecy ' +
        '(Article 9(2)(h)); kept 24 months after the visit. Patient record: legal obligation (Article 6(1)(c)), health care ' +
        'under professional secrecy (Article 9(2)(h)); kept at least 10 years after the last entry.',
    );
    expect(statements).toContain("COMMENT ON TABLE trial.room IS 'No personal data: a room of the clinic.'");
  });
});
