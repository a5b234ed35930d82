import { createContext, useContext } from 'react';
import type { Session } from './session.api.js';

export type Permission =
  | 'visit:receive'
  | 'patient:identify'
  | 'passkey:enrol'
  | 'booking:read'
  | 'booking:create'
  | 'booking:cancel'
  | 'clinic:set-up'
  | 'statistics:read'
  | 'patient:find'
  | 'patient:register'
  | 'journal:read'
  | 'journal:write'
  | 'journal:sign'
  | 'recall:call'
  | 'recall:read'
  | 'patient:protect'
  | 'record:choose'
  | 'protected:open'
  | 'block:register'
  | 'block:open'
  | 'access-rules:manage'
  | 'access-policy:read'
  | 'task:work'
  | 'staff:read'
  | 'staff:manage'
  | 'log:read'
  | 'log:report'
  | 'log:review'
  | 'incident:open'
  | 'incident:read'
  | 'incident:manage';

export const SignedInSession = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SignedInSession);
  if (!session) {
    throw new Error('A page of the console was shown outside the signed-in frame');
  }
  return session;
}

/** Buttons follow the permissions the server sent; the server checks them again. */
export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
