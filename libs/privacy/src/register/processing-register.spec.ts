import 'reflect-metadata';
import { ProviderRow } from '@kallelse/platform';
import { Column, Entity } from 'typeorm';
import { NotPersonal, OfRecord, Personal, ProcessedFor } from '../decorators.js';
import { months } from '../retention.js';
import { DataCategory, LegalBasis, Purpose, SpecialCategoryBasis } from '../vocabulary.js';
import { declarationsOf } from './entities.js';
import { gapsOf } from './gaps.js';
import { ProcessingRegister } from './processing-register.js';

const care = {
  legalBasis: LegalBasis.Contract,
  specialCategoryBasis: SpecialCategoryBasis.HealthCare,
  retention: months(24, 'the visit'),
};

@Entity({ schema: 'trial' })
@ProcessedFor(Purpose.Booking, { ...care, categories: [DataCategory.Appointment] })
class Visit extends ProviderRow {
  @Personal(DataCategory.Appointment)
  @Column('timestamptz')
  startsAt!: Date;
}

@Entity({ schema: 'trial' })
class Undeclared extends ProviderRow {}

@Entity({ schema: 'trial' })
@NotPersonal('said to be about a clinic')
class Disguised extends ProviderRow {
  @Personal(DataCategory.Name)
  @Column('text')
  name!: string;
}

@Entity({ schema: 'trial' })
@ProcessedFor(Purpose.Recall, {
  ...care,
  specialCategoryBasis: undefined,
  categories: [DataCategory.Health, DataCategory.Phone],
})
@ProcessedFor(Purpose.Order, { ...care, categories: [], updates: ['colour'] })
class Careless extends ProviderRow {
  @Personal(DataCategory.Health)
  @Column('text')
  diagnosis!: string;

  @Personal(DataCategory.Email)
  @Column('text')
  email!: string;

  @Column('text')
  note!: string;
}

@Entity({ schema: 'trial' })
@ProcessedFor(Purpose.Journal, { ...care, categories: [DataCategory.Health] })
class Note extends ProviderRow {
  @Personal(DataCategory.Identifier)
  @Column('uuid')
  patientId!: string;

  @Personal(DataCategory.Health)
  @Column('uuid')
  unitId!: string;
}

@Entity({ schema: 'trial' })
@OfRecord()
@ProcessedFor(Purpose.Booking, { ...care, categories: [DataCategory.Appointment] })
class Loose extends ProviderRow {
  @Personal(DataCategory.Appointment)
  @Column('timestamptz')
  at!: Date;
}

async function gaps(...entities: (new () => object)[]): Promise<string[]> {
  return (await declarationsOf(entities)).flatMap(gapsOf);
}

describe('the processing register', () => {
  it('is complete when every entity and column says its part', async () => {
    expect(await gaps(Visit)).toEqual([]);
  });

  it('names an entity that does not say why it is stored', async () => {
    expect(await gaps(Undeclared)).toEqual(['Undeclared has no @ProcessedFor and no @NotPersonal']);
  });

  it('names a column that tells of a person in a table that claims not to', async () => {
    expect(await gaps(Disguised)).toEqual(['Disguised is @NotPersonal but Disguised.name is @Personal']);
  });

  it('names each thing a careless entity leaves out', async () => {
    expect(await gaps(Careless)).toEqual([
      'Careless.email holds email, which no purpose of Careless opens',
      'Careless.note has no @Personal and no @NotPersonal',
      'Careless opens phone for recall but has no such column',
      'Careless opens health for recall without an Article 9 condition',
      'Careless is processed for order, which this system does not carry out',
      'Careless: updates for order names colour, which is no column',
    ]);
  });

  it('names what a unit documents of a patient and nobody has thought of blocking', async () => {
    expect(await gaps(Note)).toEqual([
      'Note has a patient and a unit, but no @Blockable, @OfRecord or @SeenAcrossUnits',
    ]);
    expect(await gaps(Loose)).toEqual(['Loose is kept by unit, but has no patientId or no unitId']);
  });

  it('stops the app with a sentence that names what is missing', async () => {
    const register = new ProcessingRegister(await declarationsOf([Visit, Undeclared]));

    expect(() => register.assertComplete()).toThrow(
      'The processing register is incomplete:\n  Undeclared has no @ProcessedFor and no @NotPersonal',
    );
  });
});
