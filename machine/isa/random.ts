/**
 * The project's one pseudo-random generator: SplitMix32, a counter through a 32-bit finaliser. It
 * stands here because the linker's layouts, the generated test programs and the fuzzers must draw
 * the same numbers on every host from the same seed.
 * Source of the finaliser: Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", OOPSLA 2014 (32-bit variant).
 */

/** A stream of pseudo-random numbers; the stream is a function of its seed alone. */
export interface Random {
  /** The next 32-bit word, 0 to 2^32 - 1. */
  word(): number;
  /** A whole number from 0 up to, but not including, `limit` (1 to 2^32). */
  below(limit: number): number;
  /** One of `items`, each with equal odds. */
  pick<T>(items: readonly T[]): T;
}

/** Makes the stream that belongs to `seed` (taken modulo 2^32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const word = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  const below = (limit: number) => Math.floor(word() * limit / 0x1_0000_0000);
  return { word, below, pick: (items) => items[below(items.length)] };
}
