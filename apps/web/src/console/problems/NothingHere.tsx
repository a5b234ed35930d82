import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  hint: string;
  /** 1 where nothing else is on the page. */
  level?: 1 | 2;
  children?: ReactNode;
}

/** An empty place that says why it is empty and what to do next. */
export function NothingHere({ title, hint, level = 2, children }: Props) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" ta="center">
      <Title order={level} size="h3">
        {title}
      </Title>
      <Text c="dimmed" maw={440}>
        {hint}
      </Text>
      {children}
    </Stack>
  );
}
