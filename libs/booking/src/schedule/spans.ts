/** Epoch seconds, half open. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** In order, and joined where they meet: a deliberately overbooked time covers another. */
export function joined(spans: readonly Span[]): readonly Span[] {
  if (isApart(spans)) {
    return spans;
  }
  const result: { from: number; until: number }[] = [];
  for (const { from, until } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.until) {
      last.until = Math.max(last.until, until);
    } else {
      result.push({ from, until });
    }
  }
  return result;
}

/** What is left of the spans where nothing of `gone` covers them. */
export function without(spans: readonly Span[], gone: readonly Span[]): readonly Span[] {
  return gone.reduce<readonly Span[]>(
    (left, { from, until }) =>
      left.flatMap((span) =>
        span.until <= from || span.from >= until
          ? [span]
          : [
              { from: span.from, until: from },
              { from: until, until: span.until },
            ].filter((rest) => rest.from < rest.until),
      ),
    spans,
  );
}

function isApart(spans: readonly Span[]): boolean {
  let end = -Infinity;
  for (const { from, until } of spans) {
    if (from <= end) {
      return false;
    }
    end = until;
  }
  return true;
}

/** `spans` must be in order and without overlaps. */
export function overlaps(spans: readonly Span[], from: number, until: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).until <= from) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const next = spans[low];
  return next !== undefined && next.from < until;
}
