import { Personnummer } from './personnummer.js';
import { ReserveNumber } from './reserve-number.js';

describe('A reserve number', () => {
  // 1 * 100 % 97 = 3, and 98 - 3 = 95.
  it.each(['R00000195', 'r000001-95', ' R 000001 95 ', 'R000001–95'])('is read however it is written: %s', (text) => {
    expect(ReserveNumber.read(text)?.digits).toBe('R00000195');
  });

  it('is not found by any one wrong digit, nor by two that changed places', () => {
    const right = 'R00428' + '1';
    const number = `${right}${String(98 - ((4281 * 100) % 97)).padStart(2, '0')}`;
    expect(ReserveNumber.read(number)).toBeDefined();
    for (let place = 1; place < number.length; place += 1) {
      for (const digit of '0123456789') {
        const wrong = number.slice(0, place) + digit + number.slice(place + 1);
        expect(ReserveNumber.read(wrong) !== undefined).toBe(wrong === number);
      }
      const swapped = number.slice(0, place) + (number[place + 1] ?? '') + number[place] + number.slice(place + 2);
      expect(ReserveNumber.read(swapped) !== undefined).toBe(swapped === number);
    }
  });

  it('is never read as a personnummer, and a personnummer never as one', () => {
    expect(Personnummer.read('R00000195', '2026-03-02').ok).toBe(false);
    expect(ReserveNumber.isMeant('760104-R239')).toBe(false);
    expect(ReserveNumber.read('760104-R239')).toBeUndefined();
  });
});
