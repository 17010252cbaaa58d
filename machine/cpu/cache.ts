/**
 * One direct-mapped cache of words: physical tags, one tag a word, and the words themselves. The data cache is written through.
 * A tag holds the word's physical address, bit 0 = valid, bit 1 = memory behind it has changed since (by DMA, the loader, an uncached
 * store or a store under the instruction cache). A hit on such a word returns the old data, as hardware does, and is recorded.
 * Source: Digital Technical Journal on the DECstation 3100; Kane, "MIPS RISC Architecture" (1988), chapter 5.
 * At reset all words are invalid; on hardware they hold anything, and a kernel invalidates them.
 */

/** Tag bits. */
export const VALID = 1;
/** Memory behind the cached word differs. */
export const STALE = 2;

/** A cache over its tag and data arrays, refilled `words` aligned words at a time. */
export class Cache {
  /** Index mask in words. */
  readonly mask: number;

  constructor(readonly tags: Int32Array, readonly data: Int32Array, readonly words: number) {
    this.mask = tags.length - 1;
  }

  /** Whether the word at `physical` is here, fresh or stale. */
  holds(physical: number): boolean {
    return (this.tags[(physical >>> 2) & this.mask] & ~STALE) === (physical | VALID);
  }

  /** Fills the block around `physical` from RAM. */
  fill(physical: number, ram: Int32Array): void {
    const first = (physical >>> 2) & -this.words;
    for (let word = first; word < first + this.words; word++) {
      const i = word & this.mask;
      this.tags[i] = (word << 2) | VALID;
      this.data[i] = ram[word];
    }
  }

  /** Records that the word at `physical` now reads `value` in memory without the cache having been told. */
  changed(physical: number, value: number): void {
    if (!this.holds(physical)) return;
    const i = (physical >>> 2) & this.mask;
    this.tags[i] = physical | VALID | (this.data[i] === value ? 0 : STALE);
  }
}
