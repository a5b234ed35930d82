import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/useWords.js';
import { rolesQuery } from './access-policy.api.js';

/** Every role there is, in the order of the table in code. */
export function useRoleChoices(): { value: string; label: string }[] {
  const { language } = useLanguage();
  const roles = useQuery(rolesQuery());
  return (roles.data ?? []).map(({ code, name }) => ({ value: code, label: name[language] }));
}
