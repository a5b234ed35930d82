import { noticeOf, policyOf, ProcessingRegister } from '@kallelse/privacy';
import { Injectable } from '@nestjs/common';
import type { UnitSchedule } from './schedule/unit-schedule.js';

/** Which text somebody who books now is told. Kept with the booking: GDPR Articles 5(2) and 13. */
@Injectable()
export class NoticeInForce {
  private readonly versions = new WeakMap<UnitSchedule, string>();

  constructor(private readonly register: ProcessingRegister) {}

  versionFor(schedule: UnitSchedule): string {
    const known = this.versions.get(schedule);
    if (known !== undefined) {
      return known;
    }
    const { provider } = schedule.unit;
    const { version } = noticeOf(this.register, policyOf(provider.policy), provider);
    this.versions.set(schedule, version);
    return version;
  }
}
