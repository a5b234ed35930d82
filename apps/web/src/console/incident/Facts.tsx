import { Stack, Text } from '@mantine/core';

export function Facts({ facts }: { facts: readonly (readonly [name: string, value: string])[] }) {
  return (
    <Stack component="dl" gap="sm" m={0}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <Text component="dt" fw={600}>
            {name}
          </Text>
          <Text component="dd" m={0} style={{ whiteSpace: 'pre-wrap' }}>
            {value}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
