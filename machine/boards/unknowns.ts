/**
 * What is not known of a board and bears on every program: settings that belong together, each
 * group another way in which the hardware may be. Results carry the least and the greatest value
 * over these beside the one that the settings table gives.
 */
import type { BoardName } from "./boards.ts";
import type { SettingName } from "./settings_table.ts";

/** One way in which a board may differ from its row of the settings table. */
export type Variant = Readonly<Partial<Record<SettingName, number>>>;

const refill = (words: number, stall: number): Variant => ({
  "icache.words": words,
  "icache.stall": stall,
  "dcache.words": words,
  "dcache.stall": stall,
});

/**
 * The ends of each board's unknowns. No document gives the refill of the 5000/125's caches; every
 * other board's has a source. The settings table has 8 words in 34 cycles, calibrated on two
 * measurements of sister boards; the documented burst alone is 24 cycles. One word of those
 * measurements left out, 4 words remain, in 20 cycles at the least.
 */
export const unknowns: Readonly<Partial<Record<BoardName, readonly Variant[]>>> = {
  "dec5000-125": [refill(8, 24), refill(4, 20), refill(4, 34)],
};

/** The ends of what is not known of any board's Ethernet: for results that depend on a network. */
export const networkUnknowns: readonly Variant[] = [
  { "lance.start": 2000, "lance.status": 2000 },
  { "lance.start": 15000, "lance.status": 15000 },
  { "wire.delay": 200 },
  { "wire.delay": 2500 },
];
