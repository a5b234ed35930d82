export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One text for one content, whatever the order of its keys: RFC 8785. PostgreSQL's jsonb keeps no order of its own. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(value);
  }
  if (isList(value)) {
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  const members = Object.entries(value).filter((member): member is [string, Json] => member[1] !== undefined);
  return `{${members
    .sort(byKey)
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    .join(',')}}`;
}

export const isSameContent = (a: object, b: object): boolean => canonicalJson(a as Json) === canonicalJson(b as Json);

/** By UTF-16 code units, as the standard wants and as `<` compares. */
function byKey([a]: [string, Json], [b]: [string, Json]): number {
  return a < b ? -1 : 1;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
