import { Stack, Switch, Table, Text, Title } from '@mantine/core';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import type { WordKey } from '../i18n/words.js';
import { LOCK_KEY } from '../session/useLockKey.js';
import { useShortcutChoice } from '../keyboard/useShortcuts.js';
import classes from '../keyboard/key.module.css';

type Shortcut = [keys: readonly string[], what: WordKey<'frame'>];

// prettier-ignore
const SHORTCUTS: readonly { page: WordKey<'frame'>; shortcuts: readonly Shortcut[] }[] = [
  { page: 'shortcuts.everywhere', shortcuts: [[[LOCK_KEY], 'shortcuts.lock'], [['?'], 'shortcuts.open']] },
  { page: 'page.calendar', shortcuts: [[['←', '→'], 'shortcuts.step'], [['T'], 'shortcuts.today'], [['B'], 'shortcuts.book'], [['↑', '↓'], 'shortcuts.column'], [['Ctrl', 'Enter'], 'shortcuts.confirm']] },
  { page: 'page.patient', shortcuts: [[['/'], 'shortcuts.find'], [['B'], 'shortcuts.book'], [['J'], 'shortcuts.journal']] },
  { page: 'page.journal', shortcuts: [[['N'], 'shortcuts.examine'], [['O'], 'shortcuts.others'], [['↑', '↓'], 'shortcuts.quarter'], [['Ctrl', 'S'], 'shortcuts.save'], [['Ctrl', 'Enter'], 'shortcuts.sign']] },
  { page: 'page.recall', shortcuts: [[['N'], 'shortcuts.next'], [['B'], 'shortcuts.book']] },
  { page: 'page.access', shortcuts: [[['N'], 'shortcuts.employ'], [['U'], 'shortcuts.assign'], [['↑', '↓'], 'shortcuts.walk'], [['B'], 'shortcuts.keep'], [['A'], 'shortcuts.end']] },
];

export function KeyboardHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useWords('frame');
  const [singleKeys, setSingleKeys] = useShortcutChoice();
  return (
    <ConsoleDialog opened={opened} onClose={onClose} title={t('shortcuts.title')}>
      <Stack>
        {SHORTCUTS.map(({ page, shortcuts }) => (
          <section key={page}>
            <Title order={3} size="h5" mb={4}>
              {t(page)}
            </Title>
            <Table verticalSpacing={6} withRowBorders={false}>
              <Table.Tbody>
                {shortcuts.map(([keys, what]) => (
                  <Table.Tr key={what}>
                    <Table.Th scope="row" fw={400}>
                      {t(what)}
                    </Table.Th>
                    <Table.Td ta="right">
                      {keys.map((key) => (
                        <kbd key={key} className={classes.key}>
                          {key}
                        </kbd>
                      ))}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
        <Switch
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
          label={t('shortcuts.single')}
        />
        <Text size="sm" c="dimmed">
          {t('shortcuts.singleHint')}
        </Text>
      </Stack>
    </ConsoleDialog>
  );
}
