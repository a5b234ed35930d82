export function PhoneLink({ number }: { number: string }) {
  return (
    <a className="phone" href={telephone(number)}>
      {number}
    </a>
  );
}

export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
