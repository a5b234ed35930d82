import { Suspense, use } from 'react';

interface BankIdQrProps {
  text: string;
  label: string;
}

let library: Promise<typeof import('uqr')> | null = null;

/** The code is drawn here, so that no picture of an order is fetched from anywhere; the library comes when first needed. */
function drawing(): Promise<typeof import('uqr')> {
  library ??= import('uqr');
  return library;
}

export function BankIdQr(props: BankIdQrProps) {
  return (
    <Suspense fallback={<div className="bankid-qr" aria-hidden="true" />}>
      <Code {...props} />
    </Suspense>
  );
}

function Code({ text, label }: BankIdQrProps) {
  const { encode } = use(drawing());
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="bankid-qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path d={dark.join('')} />
    </svg>
  );
}
