import { writePermissionTables } from '@kallelse/access';
import { newId } from '@kallelse/platform';
import { type PolicyCode, policies } from '@kallelse/privacy';
import { Personnummer } from '@kallelse/patient';
import { DataSource } from 'typeorm';

/** What a care provider needs before its first head of operations can sign in with BankID and do the rest. */
export interface SetUp {
  readonly provider: { slug: string; name: string; legalName: string; policy: PolicyCode; contact: string };
  readonly units: readonly { slug: string; name: string; address: string; phone: string; discipline: string }[];
  readonly headOfOperations: { givenName: string; familyName: string; title: string; personnummer: string };
  readonly analysis: {
    tasks: string;
    categories: string;
    risks: string;
    decision: string;
    decidedOn: string;
    reviewOn: string;
  };
}

type Query = (text: string, values: unknown[]) => Promise<unknown>;

/** Creates the provider, its units and the first head of operations, all or nothing. The operator gets no right to patients. */
export async function setUp(ownerUrl: string, plan: SetUp, today: string): Promise<void> {
  const dataSource = new DataSource({ type: 'postgres', url: ownerUrl, installExtensions: false });
  await dataSource.initialize();
  try {
    await dataSource.transaction((tx) => createProvider((text, values) => tx.query(text, values), plan, today));
  } finally {
    await dataSource.destroy();
  }
}

async function createProvider(
  query: Query,
  { provider, units, headOfOperations, analysis }: SetUp,
  today: string,
): Promise<void> {
  const policy = policies[provider.policy];
  const reading = Personnummer.read(headOfOperations.personnummer, today);
  if (!reading.ok) {
    throw new Error(`headOfOperations.personnummer: ${reading.code}`);
  }
  const providerId = newId();
  const employeeId = newId();
  await writePermissionTables(query);
  await query('INSERT INTO access.provider (id, slug, name, legal_name, policy, contact) VALUES ($1, $2, $3, $4, $5, $6)', [
    providerId, provider.slug, provider.name, provider.legalName, provider.policy, provider.contact,
  ]); // prettier-ignore
  await query('INSERT INTO access.provider_purpose (provider_id, purpose) SELECT $1, unnest($2::text[])', [
    providerId,
    policy.purposes,
  ]);
  await query(
    `INSERT INTO access.employee (provider_id, id, given_name, family_name, title, personnummer) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      providerId,
      employeeId,
      headOfOperations.givenName,
      headOfOperations.familyName,
      headOfOperations.title,
      reading.personnummer.digits,
    ],
  );
  for (const unit of units) {
    await createUnit(query, { providerId, employeeId, unit, analysis, today });
  }
}

interface NewUnit {
  providerId: string;
  employeeId: string;
  unit: SetUp['units'][number];
  analysis: SetUp['analysis'];
  today: string;
}

async function createUnit(query: Query, { providerId, employeeId, unit, analysis, today }: NewUnit): Promise<void> {
  const unitId = newId();
  const analysisId = newId();
  await query(
    'INSERT INTO access.unit (provider_id, id, slug, name, address, phone, discipline) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [providerId, unitId, unit.slug, unit.name, unit.address, unit.phone, unit.discipline],
  );
  await query(
    `INSERT INTO access.needs_and_risk_analysis
       (provider_id, id, unit_id, role, version, tasks, categories, risks, decision, decided_on, review_on)
     VALUES ($1, $2, $3, 'head-of-operations', 1, $4, $5, $6, $7, $8, $9)`,
    [
      providerId,
      analysisId,
      unitId,
      analysis.tasks,
      analysis.categories,
      analysis.risks,
      analysis.decision,
      analysis.decidedOn,
      analysis.reviewOn,
    ],
  );
  await query(
    `INSERT INTO access.assignment (provider_id, id, employee_id, unit_id, role, analysis_id, from_on)
     VALUES ($1, $2, $3, $4, 'head-of-operations', $5, $6)`,
    [providerId, newId(), employeeId, unitId, analysisId, today],
  );
}
