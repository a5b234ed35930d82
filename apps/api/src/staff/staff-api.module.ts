import { StaffModule } from '@kallelse/access';
import { Module } from '@nestjs/common';
import { AccessPolicyController } from './access-policy.controller.js';
import { StaffController } from './staff.controller.js';

@Module({ imports: [StaffModule], controllers: [StaffController, AccessPolicyController] })
export class StaffApiModule {}
