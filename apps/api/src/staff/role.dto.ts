import { WordsDto } from '../http/words.dto.js';

export class PurposeInWordsDto {
  code!: string;
  label!: WordsDto;
}

export class PermissionInWordsDto {
  code!: string;
  does!: WordsDto;
  purpose!: PurposeInWordsDto;
}

export class RoleDto {
  code!: string;
  name!: WordsDto;
  permissions!: PermissionInWordsDto[];
}
