import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { useChange, type Furniture, type FurnitureSetUp, type SetUp } from './set-up.api.js';
import classes from './set-up.module.css';
import { useKinds } from './useKinds.js';

type Table = 'rooms' | 'devices';

export function FurniturePart({ setUp }: { setUp: SetUp }) {
  return (
    <div className={classes.columns}>
      <FurnitureList table="rooms" furniture={setUp.rooms} />
      <FurnitureList table="devices" furniture={setUp.devices} />
    </div>
  );
}

function FurnitureList({ table, furniture }: { table: Table; furniture: FurnitureSetUp[] }) {
  const t = useWords('setUp');
  const [asked, setAsked] = useState<FurnitureSetUp | 'new' | null>(null);
  return (
    <section className={classes.card}>
      <h2>{t(`${table}.title`)}</h2>
      <p className={classes.soft}>{t(`${table}.hint`)}</p>
      <ul className={classes.list}>
        {furniture.map((each) => (
          <FurnitureRow key={each.id} table={table} furniture={each} onChange={() => setAsked(each)} />
        ))}
      </ul>
      <Button onClick={() => setAsked('new')}>{t(`${table}.add`)}</Button>
      {asked && (
        <FurnitureDialog
          table={table}
          known={asked === 'new' ? undefined : asked}
          kinds={[...new Set(furniture.map(({ kind }) => kind))]}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

function FurnitureRow({
  table,
  furniture: { id, name, kind },
  onChange,
}: {
  table: Table;
  furniture: FurnitureSetUp;
  onChange: () => void;
}) {
  const t = useWords('setUp');
  const { nameOf } = useKinds();
  const change = useChange();
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span className={classes.soft}>{nameOf(kind)}</span>
        {change.isError && <ProblemNotice error={change.error} />}
      </div>
      <span className={classes.row}>
        <Button size="compact-sm" variant="default" onClick={onChange} aria-label={t('changeNamed', { name })}>
          {t('change')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          loading={change.isPending}
          aria-label={t('removeNamed', { name })}
          onClick={() => change.mutate({ method: 'DELETE', path: `${table}/${id}` })}
        >
          {t('remove')}
        </Button>
      </span>
    </li>
  );
}

const placeOf = among<Furniture>('name', 'kind');

interface DialogProps {
  table: Table;
  known: FurnitureSetUp | undefined;
  kinds: string[];
  onClose: () => void;
}

function FurnitureDialog({ table, known, kinds, onClose }: DialogProps) {
  const t = useWords('setUp');
  const { nameOf, kindOf } = useKinds();
  const { fieldSentence } = useProblems();
  const change = useChange();
  const form = useForm<Furniture>({
    defaultValues: { name: known?.name ?? '', kind: nameOf(known?.kind ?? kinds[0] ?? '') },
  });
  const { errors } = form.formState;
  const save = form.handleSubmit(({ name, kind }) =>
    change
      .mutateAsync({
        method: known ? 'PUT' : 'POST',
        path: known ? `${table}/${known.id}` : table,
        body: { name, kind: kindOf(kind) },
      })
      .then(onClose, (error: unknown) => {
        landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
      }),
  );
  return (
    <ConsoleDialog opened onClose={onClose} title={known ? known.name : t(`${table}.add`)}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <TextInput
            {...form.register('name', { required: fieldSentence('required') })}
            data-autofocus
            label={t('furniture.name')}
            error={errors.name?.message}
          />
          <TextInput
            {...form.register('kind', { required: fieldSentence('required') })}
            label={t('furniture.kind')}
            description={t(`${table}.kindHint`)}
            list="kinds"
            error={errors.kind?.message}
          />
          <datalist id="kinds">
            {kinds.map((kind) => (
              <option key={kind} value={nameOf(kind)} />
            ))}
          </datalist>
          {change.isError && Object.keys(errors).length === 0 && <ProblemNotice error={change.error} />}
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </ConsoleDialog>
  );
}
