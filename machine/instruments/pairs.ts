/**
 * FROM..TO: each time that one mark was hit with the time that another was hit behind it. What is
 * measured between two labels is paired here and nowhere else.
 */

/** A hit, or whatever else has a cycle. */
export interface At {
  /** When it happened. */
  readonly cycles: number;
}

/** A start and the end that follows it. */
export type Pair<T> = readonly [start: T, end: T];

/** What two marks come to. */
export interface Pairs<T> {
  /** Each start with its end, in order. */
  readonly pairs: readonly Pair<T>[];
  /**
   * Starts that another start followed before any end: interrupted, executed again, and left out.
   */
  readonly retried: number;
  /** Starts that no end followed. */
  readonly open: number;
}

/**
 * Pairs hits; both lists are in order of time. A hit of both at once ends one interval and begins
 * the next.
 */
export function pairHits<T extends At>(starts: readonly T[], ends: readonly T[]): Pairs<T> {
  let next = 0, retried = 0, open = 0;
  const pairs = starts.flatMap((start, i): Pair<T>[] => {
    while (next < ends.length && ends[next].cycles <= start.cycles) next++;
    const end = ends[next];
    if (end === undefined) open++;
    else if (end.cycles > (starts[i + 1]?.cycles ?? Infinity)) retried++;
    else return [[start, end]];
    return [];
  });
  return { pairs, retried, open };
}
