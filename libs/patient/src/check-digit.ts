/** The Luhn algorithm over ten digits: folkbokföringslagen 18 § has the last one check the other nine. */
export function checkDigitFits(ten: string): boolean {
  const sum = [...ten].reduce((total, digit, place) => total + weighed(Number(digit), place), 0);
  return sum % 10 === 0;
}

function weighed(digit: number, place: number): number {
  const doubled = place % 2 === 0 ? digit * 2 : digit;
  return doubled > 9 ? doubled - 9 : doubled;
}
