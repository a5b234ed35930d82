import { Menu, Text, UnstyledButton } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { useSwitchAssignment } from '../session/session.api.js';
import { useSession } from '../session/useSession.js';
import { useRoleName } from './useRoleName.js';
import classes from './header.module.css';

/** Where and as what one works right now. With a single assignment it only tells. */
export function AssignmentMenu() {
  const t = useWords('frame');
  const roleName = useRoleName();
  const navigate = useNavigate();
  const { assignments, unit, role, provider } = useSession();
  const switching = useSwitchAssignment();
  const current = assignments.find((assignment) => assignment.current);
  const here = (
    <>
      <span className={classes.unit}>{unit?.name ?? provider.name}</span>
      <span className={classes.role}>{roleName(role)}</span>
    </>
  );

  if (assignments.length < 2) {
    return <p className={classes.place}>{here}</p>;
  }
  const choose = (id: string) => switching.mutate(id, { onSuccess: () => void navigate('/personal') });
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <UnstyledButton className={classes.place} data-switch title={t('assignment.switch')}>
          {here}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('assignment.label')}</Menu.Label>
        <Menu.RadioGroup value={current?.id ?? null} onChange={choose}>
          {assignments.map((assignment) => (
            <Menu.RadioItem key={assignment.id} value={assignment.id} closeMenuOnClick disabled={switching.isPending}>
              <Text fw={600}>{assignment.unit.name}</Text>
              <Text size="sm" c="dimmed">
                {assignment.provider.name}, {roleName(assignment.role).toLowerCase()}
              </Text>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
