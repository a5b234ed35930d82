import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';

// A process of its own: unpdf fetches its reader by a dynamic import, which Jest's CommonJS cannot.
const document = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { text } = await extractText(document, { mergePages: true });
const info = /** @type {Record<string, unknown>} */ ((await document.getMetadata()).info);
const marked = await document.getMarkInfo();
/** @type {string[]} */
const roles = [];

for (let page = 1; page <= document.numPages; page++) {
  gather(await (await document.getPage(page)).getStructTree());
}

process.stdout.write(
  JSON.stringify({
    text: text.replace(/\s+/g, ' '),
    pages: document.numPages,
    title: info.Title,
    language: info.Language,
    tagged: marked?.Marked === true,
    roles: [...new Set(roles)].sort(),
  }),
);

/** @param {{ role?: string, children?: object[] } | null} node */
function gather(node) {
  if (node?.role) roles.push(node.role);
  node?.children?.forEach(gather);
}
