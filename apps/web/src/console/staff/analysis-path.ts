/** The address of the analysis of one role at one unit, and with `write` of the form for its next version. */
export function analysisPath(unitId: string, role: string, write = false): string {
  const query = new URLSearchParams({ unit: unitId, role, ...(write && { write: '1' }) });
  return `/personal/behorigheter/analyser?${query}`;
}
