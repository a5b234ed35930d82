import fc from 'fast-check';
import { axisFault, faultIn, faultWhileTyping, read, stepped, write } from './eye-values.js';
import { EYE_VALUES } from './examination.js';

it.each([
  ['-1,25', -1.25],
  ['−1,25', -1.25],
  ['+0.75', 0.75],
  [',5', 0.5],
  [' 90 ', 90],
  ['', null],
  ['-0,00', 0],
])('reads %s as an optician means it', (text, number) => {
  expect(read(text)).toBe(number);
});

it.each(['1,2,5', 'plan', '--1', '1e3'])('does not take %s for a number', (text) => {
  expect(read(text)).toBeUndefined();
  expect(faultIn('sphere', text)).toBe('not-a-number');
});

it('writes values with a comma, and a plus where the sign matters', () => {
  expect(write('sphere', 1.5)).toBe('+1,50');
  expect(write('cylinder', -0.75)).toBe('-0,75');
  expect(write('axis', 90)).toBe('90');
  expect(write('visus', 0.8)).toBe('0,8');
  expect(write('visus', 0.05)).toBe('0,05');
  expect(write('pressure', 14.5)).toBe('14,5');
});

it('refuses what no lens can be', () => {
  expect(faultIn('axis', '0')).toBe('out-of-range');
  expect(faultIn('axis', '181')).toBe('out-of-range');
  expect(faultIn('axis', '90,5')).toBe('off-step');
  expect(faultIn('sphere', '1,30')).toBe('off-step');
  expect(faultIn('cylinder', '0,75')).toBe('out-of-range');
  expect(faultIn('add', '0')).toBe('out-of-range');
});

it('waits with the verdict while the number can still become right', () => {
  expect(faultWhileTyping('sphere', '-')).toBeUndefined();
  expect(faultWhileTyping('sphere', '-0,7')).toBeUndefined();
  expect(faultWhileTyping('sphere', '-,7')).toBeUndefined();
  expect(faultWhileTyping('sphere', '-0,79')).toBe('off-step');
  expect(faultWhileTyping('axis', '181')).toBe('out-of-range');
  expect(faultWhileTyping('add', '0')).toBeUndefined();
});

it('wants an axis exactly where there is a cylinder', () => {
  expect(axisFault('', '-0,75')).toBe('required');
  expect(axisFault('90', '')).toBe('without-cylinder');
  expect(axisFault('90', '0')).toBe('without-cylinder');
  expect(axisFault('90', '-0,75')).toBeUndefined();
  expect(axisFault('', '')).toBeUndefined();
});

it('steps by quarters, and stays on the scale', () => {
  expect(stepped('sphere', '', 1)).toBe('+0,25');
  expect(stepped('sphere', '-0,25', 1)).toBe('0,00');
  expect(stepped('cylinder', '0', 1)).toBe('0,00');
  expect(stepped('axis', '180', 1)).toBe('180');
});

it('never complains of a right value halfway through its typing', () => {
  const walk = fc.tuple(
    fc.constantFrom(...EYE_VALUES),
    fc.array(fc.constantFrom<1 | -1>(1, -1), { minLength: 1, maxLength: 40 }),
  );
  fc.assert(
    fc.property(walk, ([value, steps]) => {
      const text = steps.reduce((before, direction) => stepped(value, before, direction), '');
      const prefixes = Array.from({ length: text.length }, (_, end) => text.slice(0, end + 1));

      expect(prefixes.map((prefix) => faultWhileTyping(value, prefix)).filter(Boolean)).toEqual([]);
      expect(faultIn(value, text)).toBeUndefined();
    }),
  );
});
