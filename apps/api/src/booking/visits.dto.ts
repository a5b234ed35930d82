import { type Step, STEPS, type VisitAtTheDesk } from '@kallelse/booking';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Trimmed } from '../http/fields.js';
import { WordsDto } from '../http/words.dto.js';
import { VisitPractitionerDto } from './booking.dto.js';

const HOW_SHOWN = ['bankid', 'document', 'known', 'not-shown'] as const;
const UNDOABLE = ['arrived', 'in-room', 'done', 'no-show'] as const;
/** Anything that can be seen, in one line or several: an address has them. */
const READABLE = /^[\P{Cc}\n]*$/u;

export class ArrivalDto {
  @IsIn(HOW_SHOWN, { message: 'required' })
  how!: (typeof HOW_SHOWN)[number];

  @IsOptional()
  @Trimmed()
  @Matches(/^[+\d][\d ()-]{4,38}\d$/, { message: 'not-a-phone-number' })
  phone?: string;

  @IsOptional()
  @Trimmed()
  @Matches(READABLE, { message: 'not-an-address' })
  @MaxLength(400, { message: 'too-long' })
  @IsNotEmpty({ message: 'required' })
  @IsString({ message: 'required' })
  address?: string;

  @IsOptional()
  @Trimmed()
  @IsEmail({}, { message: 'not-an-email' })
  @MaxLength(254, { message: 'too-long' })
  email?: string;
}

export class VisitStepDto {
  @IsIn(STEPS, { message: 'unknown-step' })
  step!: Step;
}

export class UndoingDto {
  /** What was taken by mistake: two presses do not undo two steps. */
  @IsIn(UNDOABLE, { message: 'unknown-step' })
  from!: (typeof UNDOABLE)[number];
}

export class ShownDto {
  how!: (typeof HOW_SHOWN)[number];
  at!: Date;
  /** Who saw it. */
  by!: string;
}

export class ReceivedPatientDto {
  id!: string;
  name!: string;
  protected!: boolean;
}

export class VisitAtTheDeskDto {
  id!: string;
  reference!: string;
  channel!: string;
  state!: 'booked' | 'arrived' | 'in-room' | 'done' | 'no-show' | 'cancelled';
  late!: boolean;
  startsAt!: Date;
  endsAt!: Date;
  service!: WordsDto;
  practitioner!: VisitPractitionerDto;
  patient!: ReceivedPatientDto;
  identity!: 'stated' | 'verified';
  shown!: ShownDto | null;
  /** What the card does not know and the desk asks for. */
  lacks!: ('phone' | 'address' | 'email')[];
  next!: ('arrived' | 'in-room' | 'done' | 'no-show' | 'identify')[];
  undoable!: boolean;

  static from(visit: VisitAtTheDesk): VisitAtTheDeskDto {
    return { ...visit, lacks: [...visit.lacks], next: [...visit.next] };
  }
}
