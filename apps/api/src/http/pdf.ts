import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

/** The route answers with a PDF that is saved, not shown among the pages. */
export const AnswersPdf = (): MethodDecorator =>
  applyDecorators(
    ApiProduces('application/pdf'),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
    Header('Cache-Control', 'no-store'),
  );

/** File names say what it is, never whose it is. */
export const pdf = (document: Buffer, name: string): StreamableFile =>
  new StreamableFile(document, {
    type: 'application/pdf',
    disposition: `attachment; filename="${name}.pdf"`,
    length: document.length,
  });
