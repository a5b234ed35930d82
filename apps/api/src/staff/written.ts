import { applyDecorators } from '@nestjs/common';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '../http/fields.js';

/** Something that has to be written, and no longer than that. */
export const Written = (most: number): PropertyDecorator =>
  applyDecorators(
    Trimmed(),
    IsString({ message: 'required' }),
    IsNotEmpty({ message: 'required' }),
    MaxLength(most, { message: 'too-long' }),
  );
