import { logger, sql } from '@kallelse/platform';
import { Disclosures, Mailer, Purpose, Recipient } from '@kallelse/privacy';
import { Processor } from '@nestjs/bullmq';
import { JobProcessor, type ProviderJob, RunsAs } from '../queue/job-processor.js';
import { WorkerConfig } from '../worker.config.js';
import { appendAnchor, lineOf, type LogAnchor } from './log-anchor.js';

/**
 * Once a day the end of each chain is written down where whoever can change the database cannot reach it: in a file,
 * in a mailbox, or both. It tells nothing about anybody.
 */
@Processor('access-log.anchor')
@RunsAs('access-log:anchor')
export class AnchorLogProcessor extends JobProcessor {
  constructor(
    private readonly disclosures: Disclosures,
    private readonly mailer: Mailer,
    private readonly config: WorkerConfig,
  ) {
    super();
  }

  async handle({ providerId, transaction }: ProviderJob): Promise<void> {
    const { anchorFile, LOG_ANCHOR_MAIL } = this.config;
    if (anchorFile === undefined && LOG_ANCHOR_MAIL === undefined) {
      logger.warn('The access log is anchored nowhere: set LOG_ANCHOR_FILE or LOG_ANCHOR_MAIL');
    }
    const made = await transaction(async () => {
      await sql('SELECT access.seal_log()');
      const [anchor] = await sql<Omit<LogAnchor, 'provider'>>(ANCHOR);
      if (anchor && LOG_ANCHOR_MAIL !== undefined) {
        await this.mail(LOG_ANCHOR_MAIL, { ...anchor, provider: providerId });
      }
      return anchor;
    });
    if (made && anchorFile !== undefined) {
      await appendAnchor(anchorFile, { ...made, provider: providerId });
    }
  }

  private mail(to: string, anchor: LogAnchor): Promise<void> {
    const release = {
      recipient: Recipient.MailCarrier,
      kind: 'processor',
      purpose: Purpose.AccessLog,
      fields: ['day', 'seq', 'chainHash'],
    } as const;
    const subject = `Ankare för åtkomstloggen ${anchor.day}`;
    const text = `${lineOf(anchor)}\nSpara brevet: med raden kan loggen kontrolleras (npm run verify-log).\n`;
    return this.disclosures.release(release, () => this.mailer.send({ to, subject, text }));
  }
}

const ANCHOR = 'SELECT day::text, seq::text, chain_hash AS hash FROM access.anchor_log()';
