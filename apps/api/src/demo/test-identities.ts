import vectors from '../../../../test/vectors/test-identities.json' with { type: 'json' };

/** Skatteverket's test identities: numbers nobody has. No other number may stand in demo data or meet the simulator. */
export const TEST_IDENTITIES: readonly string[] = [...vectors.personnummer, ...vectors.samordningsnummer];

const known = new Set(TEST_IDENTITIES);

export const isTestIdentity = (digits: string): boolean => known.has(digits);
