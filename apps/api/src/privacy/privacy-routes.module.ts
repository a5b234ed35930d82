import { Module } from '@nestjs/common';
import { NoticeController } from './notice.controller.js';
import { ProcessingRegisterController } from './processing-register.controller.js';

@Module({ controllers: [ProcessingRegisterController, NoticeController] })
export class PrivacyRoutesModule {}
