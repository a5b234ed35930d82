import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface ReadPdf {
  text: string;
  pages: number;
  title: string;
  language: string;
  tagged: boolean;
  /** What a screen reader is told of: headings, paragraphs, tables and their heads. */
  roles: string[];
}

/** What a reader, and a screen reader, gets out of a PDF. */
export function readPdf(file: Buffer): ReadPdf {
  const read = execFileSync(process.execPath, [join(__dirname, 'read-pdf.mjs')], { input: file, encoding: 'utf8' });
  return JSON.parse(read) as ReadPdf;
}
