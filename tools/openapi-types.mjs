import openapiTS, { astToString } from 'openapi-typescript';

/**
 * The types of an OpenAPI document. Its parts are put in order first: which file the compiler read before which decides
 * the order in the document, and says nothing.
 * @param {unknown} document
 */
export async function typesOf(document) {
  return astToString(await openapiTS(/** @type {import('openapi-typescript').OpenAPI3} */ (inOrder(document))));
}

/** @type {(part: unknown) => unknown} */
function inOrder(part) {
  if (Array.isArray(part)) {
    const parts = part.map(inOrder);
    return parts.every((one) => typeof one === 'string' || one === null) ? parts.sort() : parts;
  }
  if (typeof part !== 'object' || part === null) {
    return part;
  }
  const members = Object.entries(part).map(([key, value]) => /** @type {const} */ ([key, inOrder(value)]));
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}
