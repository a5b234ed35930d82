import { ApiProperty } from '@nestjs/swagger';

export class WordsDto {
  sv!: string;
  en!: string;
}

/** A code with its words and the IRI of its term in the W3C Data Privacy Vocabulary or in ours. */
export class TermDto {
  code!: string;
  label!: WordsDto;
  iri!: string;
}

export class RetentionDto {
  label!: WordsDto;
  iri!: string;
  /** ISO 8601; null when an event alone ends it. */
  @ApiProperty({ type: String, nullable: true })
  duration!: string | null;
  event!: string;
}

export class RegisteredColumnDto {
  name!: string;
  @ApiProperty({ type: String, nullable: true })
  category!: string | null;
}

export class ActivityDto {
  entity!: string;
  table!: string;
  purpose!: TermDto;
  legalBasis!: TermDto;
  @ApiProperty({ type: TermDto, nullable: true })
  specialCategoryBasis!: TermDto | null;
  subjects!: readonly TermDto[];
  categories!: readonly TermDto[];
  columns!: readonly RegisteredColumnDto[];
  retention!: RetentionDto;
  recipients!: readonly TermDto[];
  sources!: readonly TermDto[];
}

export class NotPersonalDto {
  entity!: string;
  table!: string;
  why!: string;
}

export class DoorDto {
  from!: string;
  to!: string;
  fact!: string;
  reason!: WordsDto;
}

export class PolicyEntryDto {
  purpose!: TermDto;
  operated!: boolean;
  claimed!: readonly TermDto[];
  assessed!: TermDto;
  @ApiProperty({ type: TermDto, nullable: true })
  assessedSpecial!: TermDto | null;
  categories!: readonly TermDto[];
  @ApiProperty({ type: RetentionDto, nullable: true })
  retention!: RetentionDto | null;
  @ApiProperty({ type: [TermDto], nullable: true })
  recipients!: readonly TermDto[] | null;
}

export class FindingDto {
  code!: string;
  @ApiProperty({ type: String, nullable: true })
  purpose!: string | null;
  text!: WordsDto;
  law!: string;
}

export class RegisterProviderDto {
  code!: string;
  controller!: string;
  brand!: string;
}

export class OwnTermDto {
  iri!: string;
  label!: WordsDto;
  /** skos:broader */
  broader!: string;
}

export class VocabularyDto {
  namespace!: string;
  ownTerms!: readonly OwnTermDto[];
}

export class ProcessingRegisterDto {
  @ApiProperty({ type: RegisterProviderDto, nullable: true })
  provider!: RegisterProviderDto | null;
  activities!: readonly ActivityDto[];
  notPersonal!: readonly NotPersonalDto[];
  doors!: readonly DoorDto[];
  policy!: readonly PolicyEntryDto[];
  findings!: readonly FindingDto[];
  vocabulary!: VocabularyDto;
}

export class NoticeSectionDto {
  heading!: string;
  paragraphs!: readonly string[];
}

export class NoticeLanguagesDto {
  sv!: readonly NoticeSectionDto[];
  en!: readonly NoticeSectionDto[];
}

export class NoticeDto {
  /** To be sent along with the booking: which text was shown. */
  version!: string;
  sections!: NoticeLanguagesDto;
}
