import { useWords } from '../i18n/useWords.js';
import { swedish } from '../i18n/words.js';

const isRole = (role: string): role is keyof typeof swedish.frame.role => role in swedish.frame.role;

export function useRoleName(): (role: string | null) => string {
  const t = useWords('frame');
  return (role) => t(role !== null && isRole(role) ? `role.${role}` : 'role.other');
}
