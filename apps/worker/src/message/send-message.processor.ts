import { ConfirmationService } from '@kallelse/booking';
import { Disclosures, Mailer, Purpose, Recipient } from '@kallelse/privacy';
import { Processor } from '@nestjs/bullmq';
import { JobProcessor, type ProviderJob, RunsAs } from '../queue/job-processor.js';
import { WorkerConfig } from '../worker.config.js';

/** Tells the patient what was booked. The mail leaves after the commit; if it does not, the queue tries again with a new link. */
@Processor('message.send')
@RunsAs('message:send')
export class SendMessageProcessor extends JobProcessor {
  constructor(
    private readonly confirmations: ConfirmationService,
    private readonly disclosures: Disclosures,
    private readonly mailer: Mailer,
    private readonly config: WorkerConfig,
  ) {
    super();
  }

  async handle({ entityId, transaction }: ProviderJob): Promise<void> {
    if (entityId === undefined) {
      return;
    }
    await transaction(async () => {
      const confirmation = await this.confirmations.prepare(entityId, this.config.publicUrl);
      if (confirmation === null) {
        return;
      }
      const { mail, patientId } = confirmation;
      const release = {
        recipient: Recipient.Patient,
        kind: 'patient',
        purpose: Purpose.Message,
        fields: FIELDS,
        patientId,
      } as const;
      await this.disclosures.release(release, () => this.mailer.send(mail));
    });
  }
}

const FIELDS = ['email', 'unit', 'startsAt', 'endsAt', 'link'];
