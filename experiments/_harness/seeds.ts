/**
 * What a seed draws: the layout of text and data, the placement of pages in colours, and the phase of the TLB's Random register. Seeds are numbered;
 * each number stands for one value of each of the three.
 */

/** Seeds of a full run. */
export const SEEDS = 21;
/** Settings that a seed draws, unless they are set. */
export const SEED_SETTINGS: readonly string[] = ["layout.seed", "pages.seed", "tlb.seed"];

/** The settings that a seed stands for. */
export function seedSettings(seed: number): Record<string, number> {
  return Object.fromEntries(SEED_SETTINGS.map((name) => [name, seed]));
}
