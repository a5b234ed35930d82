import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

export interface PaperHead {
  readonly title: string;
  readonly language: 'sv' | 'en';
  /** At the foot of every page, beside the page's number. */
  readonly from: string;
}

export interface Column {
  readonly name: string;
  /** In points; the column without a width takes what is left. */
  readonly width?: number;
}

const fontFile = (name: string): string => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

const MARGIN = 56;
const PAGE_WORDS = {
  sv: (page: number, of: number): string => `Sida ${page} av ${of}`,
  en: (page: number, of: number): string => `Page ${page} of ${of}`,
};

/**
 * A document on A4 that a screen reader reads as well: tagged, with a language and a title. The font can write the name
 * of everybody in the register, which PDF's own fonts cannot.
 */
export class Paper {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly head: PaperHead) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + 16 },
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      lang: head.language === 'sv' ? 'sv-SE' : 'en-GB',
      displayTitle: true,
      bufferPages: true,
      info: { Title: head.title, Author: head.from, Creator: 'Kallelse', Producer: 'Kallelse' },
      font: fontFile('DejaVuSans'),
    } as unknown as PDFKit.PDFDocumentOptions);
    this.pdf.registerFont('text', fontFile('DejaVuSans'));
    this.pdf.registerFont('strong', fontFile('DejaVuSans-Bold'));
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.heading(1, head.title);
  }

  heading(level: 1 | 2, text: string): this {
    const { size, above } = level === 1 ? { size: 18, above: 0 } : { size: 12, above: 10 };
    this.keepTogether(90);
    this.pdf.y += above;
    this.add(`H${level}`, () => this.write('strong', size, text, 6));
    return this;
  }

  paragraph(text: string): this {
    this.add('P', () => this.write('text', 9.5, text, 6));
    return this;
  }

  /** A text as somebody typed it: an empty line begins a paragraph. */
  prose(text: string): this {
    text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .forEach((part) => this.paragraph(part));
    return this;
  }

  /** Its heads are cells of their own, so that every value is read with its column's name. */
  table(columns: readonly Column[], rows: readonly (readonly string[])[]): this {
    const section = this.pdf.struct('Sect');
    this.root.add(section);
    this.pdf.font('text').fontSize(8.5);
    const heads = columns.map(({ name }) => ({ type: 'TH', scope: 'Column', text: name, font: { src: 'strong' } }));
    this.pdf.table({
      structParent: section,
      columnStyles: columns.map(({ width }) => width ?? '*'),
      defaultStyle: { padding: 4, border: [0, 0, 0.5, 0], borderColor: '#8a8a8a', align: 'left' },
      data: [heads, ...rows.map((row) => [...row])],
    } as unknown as PDFKit.Mixins.TableOptionsWithData);
    this.pdf.x = MARGIN;
    this.pdf.y += 6;
    section.end();
    return this;
  }

  finish(): Promise<Buffer> {
    this.root.end();
    this.number();
    return new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      this.pdf.on('data', (part: Buffer) => parts.push(part));
      this.pdf.on('end', () => resolve(Buffer.concat(parts)));
      this.pdf.on('error', reject);
      this.pdf.end();
    });
  }

  private add(tag: string, write: () => void): void {
    this.root.add(this.pdf.struct(tag, {}, [write]));
  }

  private write(font: string, size: number, text: string, below: number): void {
    this.pdf.font(font).fontSize(size).text(text, MARGIN, this.pdf.y, { lineGap: 2 });
    this.pdf.y += below;
  }

  private keepTogether(height: number): void {
    if (this.pdf.y + height > this.pdf.page.height - this.pdf.page.margins.bottom) {
      this.pdf.addPage();
    }
  }

  /** Page numbers are decoration to a screen reader, which counts pages itself. */
  private number(): void {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(page);
      const { width, height, margins } = this.pdf.page;
      margins.bottom = 0;
      this.pdf.markContent('Artifact', { type: 'Pagination' });
      this.pdf.font('text').fontSize(8);
      const foot = { width: width - 2 * MARGIN, lineBreak: false };
      this.pdf.text(this.head.from, MARGIN, height - MARGIN + 8, foot);
      const words = PAGE_WORDS[this.head.language](page + 1, count);
      this.pdf.text(words, MARGIN, height - MARGIN + 8, { ...foot, align: 'right' });
      this.pdf.endMarkedContent();
    }
  }
}
