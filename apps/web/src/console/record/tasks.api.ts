import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api.js';

export interface Task {
  id: string;
  kind: string;
  patientId: string | null;
  subjectId: string | null;
  /** YYYY-MM-DD */
  dueOn: string;
  createdAt: string;
}

export const tasksQuery = () =>
  queryOptions({ queryKey: ['tasks'], queryFn: () => api<Task[]>('/tasks'), refetchOnWindowFocus: false });

export function useFinishTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, note }: { id: string; note: string }) =>
      api(`/tasks/${id}/done`, { method: 'POST', body: { note } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: tasksQuery().queryKey }),
    gcTime: 0,
  });
}
