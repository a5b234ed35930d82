import type { Path } from 'react-hook-form';
import { isoDay } from '../../shared/format.js';
import type { Employee, NewEmployee, Particulars } from './staff.api.js';

/** An employee as the form's fields hold one. */
export interface EmployeeText {
  personnummer: string;
  givenName: string;
  familyName: string;
  title: string;
  startedOn: string;
  employment: 'employed' | 'hired';
  employer: string;
  licenceType: string;
  licenceNumber: string;
  licenceCheckedOn: string;
}

export const blankEmployee = (): EmployeeText => ({
  personnummer: '',
  givenName: '',
  familyName: '',
  title: '',
  startedOn: isoDay(new Date()),
  employment: 'employed',
  employer: '',
  licenceType: '',
  licenceNumber: '',
  licenceCheckedOn: '',
});

export const textOf = (employee: Employee): EmployeeText => ({
  ...blankEmployee(),
  givenName: employee.givenName,
  familyName: employee.familyName,
  title: employee.title,
  licenceType: employee.licence?.type ?? '',
  licenceNumber: employee.licence?.number ?? '',
  licenceCheckedOn: employee.licence?.checkedOn ?? '',
});

export function particularsOf(text: EmployeeText): Particulars {
  const { givenName, familyName, title, licenceType, licenceNumber, licenceCheckedOn } = text;
  const licence = {
    type: licenceType,
    number: licenceNumber,
    ...(licenceCheckedOn && { checkedOn: licenceCheckedOn }),
  };
  return { givenName, familyName, title, ...((licenceType || licenceNumber) && { licence }) };
}

export function newEmployeeOf(text: EmployeeText): NewEmployee {
  const { personnummer, startedOn, employment, employer } = text;
  return { ...particularsOf(text), personnummer, startedOn, ...(employment === 'hired' && { employer }) };
}

const OF_LICENCE: Readonly<Record<string, Path<EmployeeText>>> = {
  'licence.type': 'licenceType',
  'licence.number': 'licenceNumber',
  'licence.checkedOn': 'licenceCheckedOn',
};

export function placeOf(field: string): Path<EmployeeText> | undefined {
  const same = Object.keys(blankEmployee()).find((each): each is Path<EmployeeText> => each === field);
  return OF_LICENCE[field] ?? same;
}
