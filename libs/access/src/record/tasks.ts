import { NotFound, sql } from '@kallelse/platform';

/** What a role at a unit has to look into. Whom it is about stands as an id: the card is opened where that is needed. */
export interface TaskView {
  readonly id: string;
  readonly kind: string;
  readonly patientId: string | null;
  readonly subjectId: string | null;
  readonly dueOn: string;
  readonly createdAt: Date;
}

export interface DoneTask {
  readonly id: string;
  readonly doneAt: Date;
}

interface TaskRow {
  id: string;
  kind: string;
  patient_id: string | null;
  subject_id: string | null;
  due_on: string;
  created_at: Date;
}

/** Each sees the tasks of the role and the unit that they work in just now. */
export class Tasks {
  async open(): Promise<TaskView[]> {
    const rows = await sql<TaskRow>(OPEN_TASKS);
    return rows.map(({ id, kind, patient_id, subject_id, due_on, created_at }) => ({
      id,
      kind,
      patientId: patient_id,
      subjectId: subject_id,
      dueOn: due_on,
      createdAt: created_at,
    }));
  }

  /** Done once: whoever comes second is told when it was. */
  async finish(id: string, note: string): Promise<DoneTask> {
    const [done] = await sql<{ done_at: Date }>(FINISH, [id, note]);
    if (!done) {
      throw new NotFound();
    }
    return { id, doneAt: done.done_at };
  }
}

export const OPEN_TASKS = `
  SELECT id, kind, patient_id, subject_id, due_on::text, created_at,
         CASE WHEN patient_id IS NOT NULL THEN access.log('Läsa', patient_id, 'Task', id) END
  FROM (
    SELECT id, kind, patient_id, subject_id, due_on, created_at FROM access.task
    WHERE unit_id = platform.unit() AND role = platform.setting('role_name') AND done_at IS NULL
    ORDER BY due_on, created_at LIMIT 100
  ) open_tasks
  ORDER BY due_on, created_at`;

const FINISH = `
  WITH done AS (
    UPDATE access.task SET done_at = platform.now(), done_by = platform.actor(), note = $2
    WHERE id = $1 AND unit_id = platform.unit() AND role = platform.setting('role_name') AND done_at IS NULL
    RETURNING id, patient_id, done_at
  ), logged AS MATERIALIZED (
    SELECT access.log('Skriva', patient_id, 'Task', id) FROM done
  )
  SELECT done_at FROM done CROSS JOIN logged
  UNION ALL
  SELECT done_at FROM access.task
  WHERE id = $1 AND unit_id = platform.unit() AND role = platform.setting('role_name') AND done_at IS NOT NULL`;
