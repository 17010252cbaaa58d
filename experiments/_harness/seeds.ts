/**
 * What a seed draws: the layout of text and data, the placement of pages in colours, and the phase
 * of the TLB's Random register. Seeds are numbered; each number stands for one value of each of the
 * three, drawn independently.
 */
import { createRandom } from "../../machine/mod.ts";

/** Seeds of a full run. */
export const SEEDS = 21;
/** Settings that a seed draws, unless they are set. */
export const SEED_SETTINGS: readonly string[] = ["layout.seed", "pages.seed", "tlb.seed"];

/** Colours of a cache of 64 KB in pages of 4 KB. */
const COLOURS = 16;

/** The numbers below `SEEDS` in an order of their own. */
function drawn(order: number): number[] {
  const random = createRandom(order);
  const numbers = Array.from({ length: SEEDS }, (_, i) => i);
  for (let i = SEEDS - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [numbers[i], numbers[j]] = [numbers[j], numbers[i]];
  }
  return numbers;
}

const pages = drawn(1), phases = drawn(2);

/**
 * The settings that a seed stands for: each drawn independently of the others, and every colour as
 * often as any other, or once more.
 */
export function seedSettings(seed: number): Record<string, number> {
  const page = pages[seed % SEEDS];
  return {
    "layout.seed": seed,
    "pages.seed": Math.floor(page * COLOURS / SEEDS) + COLOURS * (page % 2),
    "tlb.seed": phases[seed % SEEDS],
  };
}
