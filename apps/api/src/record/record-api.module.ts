import { Module } from '@nestjs/common';
import { RecordController } from './record.controller.js';
import { TaskController } from './task.controller.js';

@Module({ controllers: [RecordController, TaskController] })
export class RecordApiModule {}
