import { found } from './search.js';
import type { Colleague } from './staff.api.js';

const somebody = (givenName: string, familyName: string, more: Partial<Colleague> = {}): Colleague => ({
  id: familyName,
  givenName,
  familyName,
  title: 'Optiker',
  employment: 'employed',
  state: 'current',
  startedOn: '2024-01-01',
  endedOn: null,
  licenceUnchecked: false,
  roles: [{ role: 'clinician', unit: { id: '1', name: 'Alloptik Odenplan' } }],
  ...more,
});

const asa = somebody('Åsa', 'Nyström');
const viktor = somebody('Viktor', 'Sandberg', { title: 'Butikssäljare', roles: [] });
const gone = somebody('Greta', 'Ek', { state: 'ended' });
const coming = somebody('Ture', 'Ödman', { state: 'coming' });
const staff = [asa, viktor, gone, coming];

it('finds somebody by parts of the name, the title or the unit, in any order and however accented', () => {
  expect(found(staff, 'nystrom asa', 'here')).toEqual([asa]);
  expect(found(staff, 'SÄLJ', 'here')).toEqual([viktor]);
  expect(found(staff, 'odenplan åsa', 'here')).toEqual([asa]);
  expect(found(staff, 'odenplan viktor', 'here')).toEqual([]);
});

it('shows those who are here or about to come, those who have left, or everybody', () => {
  expect(found(staff, '', 'here')).toEqual([asa, viktor, coming]);
  expect(found(staff, '', 'ended')).toEqual([gone]);
  expect(found(staff, ' ', 'all')).toEqual(staff);
});
