import { Navigate } from 'react-router';
import { useSession } from '../session/useSession.js';
import { PARTS } from './StaffFrame.js';

/** Whoever answers for the staff sees the staff first; whoever only looks on, the analyses. */
export function StaffHomePage() {
  const { permissions } = useSession();
  const first = PARTS.find(({ permission }) => permissions.includes(permission));
  return <Navigate to={first?.path ?? '/personal'} replace />;
}
