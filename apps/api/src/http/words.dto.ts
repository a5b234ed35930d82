/** A text in both languages of the pages. */
export class WordsDto {
  sv!: string;
  en!: string;
}
