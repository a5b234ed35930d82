import { Skeleton, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { NavLink, useParams } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import type { WordKey } from '../i18n/words.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { AbsencesPart } from './AbsencesPart.js';
import { FurniturePart } from './FurniturePart.js';
import { ServicesPart } from './ServicesPart.js';
import { setUpQuery, type SetUp } from './set-up.api.js';
import classes from './set-up.module.css';
import { TimesPart } from './TimesPart.js';

export interface PartProps {
  setUp: SetUp;
}

interface Part {
  path: string;
  name: WordKey<'setUp'>;
  Content: ComponentType<PartProps>;
}

const PARTS: readonly [Part, ...Part[]] = [
  { path: 'tider', name: 'part.times', Content: TimesPart },
  { path: 'franvaro', name: 'part.absences', Content: AbsencesPart },
  { path: 'tjanster', name: 'part.services', Content: ServicesPart },
  { path: 'rum', name: 'part.furniture', Content: FurniturePart },
];

/** Everything that decides which times the unit offers. */
export function SetUpPage() {
  const t = useWords('setUp');
  const { part } = useParams();
  const setUp = useQuery(setUpQuery());
  const { name, Content } = PARTS.find(({ path }) => path === part) ?? PARTS[0];
  useDocumentTitle(t('documentTitle', { title: t(name) }));
  return (
    <Stack gap="lg">
      <nav className={classes.parts} aria-label={t('parts')}>
        {PARTS.map((each) => (
          <NavLink key={each.path} to={`/personal/verksamhet/${each.path}`}>
            {t(each.name)}
          </NavLink>
        ))}
      </nav>
      <Title order={1} size="h2">
        {t(name)}
      </Title>
      {setUp.isPending && <Skeleton height={480} role="status" aria-label={t('loading')} />}
      {setUp.isError && <ProblemNotice error={setUp.error} onRetry={() => void setUp.refetch()} />}
      {setUp.data && <Content setUp={setUp.data} />}
    </Stack>
  );
}
