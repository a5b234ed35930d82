import { ApiProperty } from '@nestjs/swagger';
import { WordsDto } from '../http/words.dto.js';

// The swagger plugin does not see through readonly lists, so each says what it holds.

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
  @ApiProperty({ type: [TermDto] })
  subjects!: readonly TermDto[];
  @ApiProperty({ type: [TermDto] })
  categories!: readonly TermDto[];
  @ApiProperty({ type: [RegisteredColumnDto] })
  columns!: readonly RegisteredColumnDto[];
  retention!: RetentionDto;
  @ApiProperty({ type: [TermDto] })
  recipients!: readonly TermDto[];
  @ApiProperty({ type: [TermDto] })
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
  @ApiProperty({ type: [TermDto] })
  claimed!: readonly TermDto[];
  assessed!: TermDto;
  @ApiProperty({ type: TermDto, nullable: true })
  assessedSpecial!: TermDto | null;
  @ApiProperty({ type: [TermDto] })
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
  @ApiProperty({ type: [OwnTermDto] })
  ownTerms!: readonly OwnTermDto[];
}

export class ProcessingRegisterDto {
  @ApiProperty({ type: RegisterProviderDto, nullable: true })
  provider!: RegisterProviderDto | null;
  @ApiProperty({ type: [ActivityDto] })
  activities!: readonly ActivityDto[];
  @ApiProperty({ type: [NotPersonalDto] })
  notPersonal!: readonly NotPersonalDto[];
  @ApiProperty({ type: [DoorDto] })
  doors!: readonly DoorDto[];
  @ApiProperty({ type: [PolicyEntryDto] })
  policy!: readonly PolicyEntryDto[];
  @ApiProperty({ type: [FindingDto] })
  findings!: readonly FindingDto[];
  vocabulary!: VocabularyDto;
}

export class NoticeSectionDto {
  heading!: string;
  @ApiProperty({ type: [String] })
  paragraphs!: readonly string[];
}

export class NoticeLanguagesDto {
  @ApiProperty({ type: [NoticeSectionDto] })
  sv!: readonly NoticeSectionDto[];
  @ApiProperty({ type: [NoticeSectionDto] })
  en!: readonly NoticeSectionDto[];
}

export class NoticeDto {
  /** To be sent along with the booking: which text was shown. */
  version!: string;
  sections!: NoticeLanguagesDto;
}
