/**
 * One direct-mapped cache of words: physical tags, one tag a word, and the words themselves. The
 * data cache is written through. A valid word's tag is its physical address. Bit 0 is set in the
 * tag of an invalid word; bit 1 is set when memory behind a valid one has changed since (by DMA,
 * the loader, an uncached store or a store under the instruction cache). A hit on such a word
 * returns the old data, as hardware does, and is recorded. So one comparison finds a fresh word.
 * Source: Digital Technical Journal on the DECstation 3100; Kane, "MIPS RISC Architecture" (1988),
 * chapter 5. At reset all words are invalid; on hardware they hold anything, and a kernel
 * invalidates them.
 */

const INVALID = 1;
const STALE = 2;

/** A cache over its tag and data arrays, refilled `words` aligned words at a time. */
export class Cache {
  /** Index mask in words. */
  readonly mask: number;
  /**
   * Told after tags or data of `count` words from an index on have changed; compiled code
   * depends on those of the instruction cache.
   */
  onChange?: (index: number, count: number) => void;

  constructor(readonly tags: Int32Array, readonly data: Int32Array, readonly words: number) {
    this.mask = tags.length - 1;
    tags.fill(INVALID);
  }

  /** Whether the word at `physical` is here, fresh or stale. */
  holds(physical: number): boolean {
    return (this.tags[(physical >>> 2) & this.mask] & ~STALE) === physical;
  }

  /** Fills the block around `physical` from RAM. */
  fill(physical: number, ram: Int32Array): void {
    const first = (physical >>> 2) & -this.words;
    for (let word = first; word < first + this.words; word++) {
      const i = word & this.mask;
      this.tags[i] = word << 2;
      this.data[i] = ram[word];
    }
    this.onChange?.(first & this.mask, this.words);
  }

  /** Makes `value` the valid word at `physical`. */
  put(physical: number, value: number): void {
    const i = (physical >>> 2) & this.mask;
    this.tags[i] = physical;
    this.data[i] = value;
    this.onChange?.(i, 1);
  }

  /** Makes the word where `physical` would stand invalid. */
  invalidate(physical: number): void {
    const i = (physical >>> 2) & this.mask;
    this.tags[i] = INVALID;
    this.onChange?.(i, 1);
  }

  /** Makes all words invalid. */
  empty(): void {
    this.tags.fill(INVALID);
    this.onChange?.(0, this.tags.length);
  }

  /**
   * Records that the word at `physical` now reads `value` in memory without the cache having been
   * told.
   */
  changed(physical: number, value: number): void {
    if (!this.holds(physical)) return;
    const i = (physical >>> 2) & this.mask;
    this.tags[i] = physical | (this.data[i] === value ? 0 : STALE);
    this.onChange?.(i, 1);
  }
}
