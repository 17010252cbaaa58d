/**
 * Mappings: each that stands in the TLB, the software TLB or a table of guaranteed ones was granted
 * under the page's present capabilities to whoever holds the address space.
 */
import { hex } from "../../machine/mod.ts";
import type { Tables } from "./fuzz_tables.ts";

/** Rules of the mappings, and what was granted. */
export function mappingRules(tables: Tables) {
  const {
    ram,
    tlbHi,
    tlbLo,
    symbol,
    word,
    PAGE_SHIFT,
    PAGE_FREE,
    PINNED_PAGES,
    ENTRY_G,
    ENTRY_VALID,
    ENTRY_WRITABLE,
    BINDING_MANY,
    ENVIRONMENTS,
    ASID_SHIFT,
    TAG_SHIFT,
    STLB_ENTRIES,
    STLB_MASK,
    STLB_ADDRESS_SHIFT,
    STLB_TAG_SHIFT,
    ASID_MASK,
    ENVID,
    GUARANTEED,
    EI_PINS,
    BINDING,
    pageSize,
    stlb,
    capabilities,
    pageTable,
    pages,
    at,
    envInfo,
    owner,
    numberOf,
  } = tables;
  /**
   * EntryHi of each mapping granted for a page since its capabilities were last set, and whether
   * for writing. A guaranteed mapping stands under a number below 0, of environment and slot.
   */
  const granted = new Map<number, Map<number, boolean>>();
  const lastCapabilities = new Int32Array(pages * 4);
  const holders = new Array<string>(64).fill("");
  const guaranteed = (number: number, slot: number) => -1 - (number << 8 | slot);

  /** An ASID that changes hands takes the grants of its mappings with it. */
  const hold = (number: number, holder: string) => {
    if (holder === holders[number]) return;
    holders[number] = holder;
    for (const mappings of granted.values()) {
      for (const high of mappings.keys()) {
        if (high >= 0 && (high & ASID_MASK) === number << ASID_SHIFT) mappings.delete(high);
      }
    }
  };

  /** Where the software TLB has a mapping: the headers' STLB_OFFSET, in entries. */
  const placeOf = (high: number) => {
    const tag = (high & ASID_MASK) << TAG_SHIFT;
    return (((high >>> STLB_ADDRESS_SHIFT) ^ (tag >>> STLB_TAG_SHIFT)) & STLB_MASK) >>> 3;
  };

  /**
   * Whether nobody can map a page any more: the search for its mappings may have been interrupted.
   */
  const closed = (page: number) =>
    [0, 1, 2, 3].every((half) => ram[capabilities + 4 * page + half] === 0);

  /**
   * A mapping of a living space: granted under the page's present capabilities, or guaranteed to
   * the space's environment.
   */
  const bound = (high: number, low: number, where: string): string | undefined => {
    const page = low >>> PAGE_SHIFT, asid = high & ASID_MASK;
    if ((low & ENTRY_VALID) === 0) return;
    if (page >= pages) return `${where} maps ${hex(low)}, no memory`;
    if ((low & ENTRY_G) !== 0) return `${where} is global`;
    if (owner(page) === PAGE_FREE) return `${where} maps free page ${page}`;
    if (asid >>> ASID_SHIFT !== 0 && asid >>> ASID_SHIFT === word(symbol("dirty"))) return;
    if (closed(page)) return;
    if (holders[asid >>> ASID_SHIFT] === "") {
      return `${where} serves asid ${asid >>> ASID_SHIFT}, which nobody has`;
    }
    const binding = ram[pageTable + page * pageSize + BINDING];
    if (binding !== BINDING_MANY && binding !== high) {
      return `${where} maps page ${page} at ${hex(high)} without a binding`;
    }
    const writable = (low & ENTRY_WRITABLE) !== 0;
    const grant = granted.get(page)?.get(high);
    if (grant !== undefined && (grant || !writable)) return;
    const slot = high >>> PAGE_SHIFT;
    const e = at(numberOf(Number(holders[asid >>> ASID_SHIFT].split(" ")[0]) >>> 0));
    if (slot < PINNED_PAGES && ram[e + GUARANTEED + slot] === low) return;
    return `${where} maps page ${page} at ${hex(high)}${
      writable ? " for writing" : ""
    }, for which nothing was shown`;
  };

  const mappings = (): string | undefined => {
    for (let i = 0; i < pages * 4; i++) {
      if (ram[capabilities + i] === lastCapabilities[i]) continue;
      lastCapabilities[i] = ram[capabilities + i];
      granted.delete(i >>> 2);
    }
    for (let entry = 0; entry < STLB_ENTRIES; entry++) {
      const high = ram[stlb + 2 * entry];
      if (high < 0) continue;
      const wrong = bound(high, ram[stlb + 2 * entry + 1], `entry ${entry} of the software TLB`);
      if (wrong) return wrong;
      if (placeOf(high) !== entry) {
        return `entry ${entry} of the software TLB stands in a wrong place`;
      }
    }
    for (let entry = 0; entry < 64; entry++) {
      if (tlbHi[entry] < 0) continue;
      const wrong = bound(tlbHi[entry] & ~0x3f, tlbLo[entry], `entry ${entry} of the TLB`);
      if (wrong) return wrong;
      for (let other = entry + 1; other < 64; other++) {
        if (tlbHi[other] === tlbHi[entry]) {
          return `entries ${entry} and ${other} of the TLB map one page`;
        }
      }
    }
    for (let number = 0; number < ENVIRONMENTS; number++) {
      const e = at(number);
      if (ram[e + ENVID] === 0) continue;
      let pins = 0;
      for (let slot = 0; slot < PINNED_PAGES; slot++) {
        const low = ram[e + GUARANTEED + slot];
        if (low === 0) continue;
        pins++;
        const page = low >>> PAGE_SHIFT;
        if (page >= pages || owner(page) === PAGE_FREE) {
          return `page ${page} is guaranteed to ${hex(ram[e + ENVID])} and free`;
        }
        if ((low & 0x1ff) !== 0) return `a guaranteed mapping has the bits ${hex(low & 0x1ff)}`;
        if (ram[pageTable + page * pageSize + BINDING] !== BINDING_MANY) {
          return `page ${page} is guaranteed without a binding`;
        }
        const grant = granted.get(page)?.get(guaranteed(number, slot));
        if (closed(page)) continue;
        if (grant === undefined || ((low & ENTRY_WRITABLE) !== 0 && !grant)) {
          return `page ${page} is guaranteed, for which nothing was shown`;
        }
      }
      if (pins !== ram[envInfo(number) + EI_PINS]) {
        return `${pins} guaranteed mappings, charged for others`;
      }
    }
  };

  const grant = (high: number, low: number) => {
    const page = low >>> PAGE_SHIFT;
    const of = granted.get(page) ?? new Map<number, boolean>();
    of.set(high, of.get(high) === true || (low & ENTRY_WRITABLE) !== 0);
    granted.set(page, of);
  };

  /** The machine was restored: what was granted is forgotten; then `hold` is told anew. */
  const forget = () => {
    granted.clear();
    holders.fill("");
    lastCapabilities.set(ram.subarray(capabilities, capabilities + pages * 4));
  };
  /** The mappings of a restored machine count as granted. */
  const adopt = () => {
    for (let number = 0; number < ENVIRONMENTS; number++) {
      for (let slot = 0; ram[at(number) + ENVID] && slot < PINNED_PAGES; slot++) {
        const low = ram[at(number) + GUARANTEED + slot];
        if (low) grant(guaranteed(number, slot), low);
      }
    }
    for (let entry = 0; entry < STLB_ENTRIES; entry++) {
      if (ram[stlb + 2 * entry] >= 0) grant(ram[stlb + 2 * entry], ram[stlb + 2 * entry + 1]);
    }
    tlbHi.forEach((high, entry) => high >= 0 && grant(high, tlbLo[entry]));
  };

  return { mappings, grant, hold, forget, adopt };
}
