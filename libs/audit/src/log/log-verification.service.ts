import { sql } from '@kallelse/platform';
import { Injectable } from '@nestjs/common';

export interface BrokenLink {
  readonly seq: number | null;
  readonly lineId: string | null;
  readonly fault: string;
}

export interface LogVerification {
  readonly lines: number;
  readonly sealed: number;
  readonly waiting: number;
  readonly lastSealedAt: Date | null;
  readonly fault: BrokenLink | null;
  readonly lastAnchor: { readonly day: string; readonly seq: number } | null;
  readonly droppedMonths: { month: string; lines: number; lastSeq: number; droppedAt: string }[];
}

/** The state of the chain, for whoever has to answer for the log. The whole of it is worked out anew. */
@Injectable()
export class LogVerificationService {
  async verify(): Promise<LogVerification> {
    const [state] = await sql<Omit<LogVerification, 'fault'>>(STATE);
    const [fault] = await sql<BrokenLink>(BROKEN);
    return { ...(state as Omit<LogVerification, 'fault'>), fault: fault ?? null };
  }
}

const BROKEN = 'SELECT seq::integer, log_id AS "lineId", fault FROM access.verify_log()';

const STATE = `
  SELECT (SELECT count(*)::integer FROM access.access_log) AS lines, coalesce(h.seq, 0)::integer AS sealed,
         (SELECT count(*)::integer FROM access.access_log l WHERE l.xid >= coalesce(h.sealed_below, '0')) AS waiting,
         s.log_at AS "lastSealedAt",
         (SELECT json_build_object('day', a.day, 'seq', a.seq) FROM access.access_log_anchor a ORDER BY a.day DESC LIMIT 1) AS "lastAnchor",
         coalesce((SELECT json_agg(json_build_object('month', to_char(d.month, 'YYYY-MM'), 'lines', d.lines, 'lastSeq', d.last_seq,
                   'droppedAt', d.dropped_at) ORDER BY d.month) FROM access.access_log_dropped_month d), '[]') AS "droppedMonths"
  FROM (SELECT) one
  LEFT JOIN access.access_log_head h ON true
  LEFT JOIN access.access_log_seal s ON s.seq = h.seq`;
