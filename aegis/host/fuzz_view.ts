/**
 * The kernel's tables as they lie in the emulated memory, and what must hold of them whenever the
 * kernel has been left: every page in one list, every mapping bound, every sum right. Written
 * against the headers, not against the kernel's code.
 */
import { Reg, type Running } from "../../machine/mod.ts";
import { countRules } from "./fuzz_counts.ts";
import { contextRules } from "./fuzz_contexts.ts";
import { mappingRules } from "./fuzz_mappings.ts";
import { createTables } from "./fuzz_tables.ts";

/** The kernel's tables. */
export interface View {
  /** Value of a symbol of the kernel. */
  symbol(name: string): number;
  /** Word at a kernel address. */
  word(address: number): number;
  /** Address of an environment by number. */
  environment(number: number): number;
  /** Address of an environment's public record by number. */
  envInfo(number: number): number;
  /** Envid of an environment by number, 0 for none. */
  envid(number: number): number;
  /** Number of the environment that runs. */
  current(): number;
  /** Owner of a page. */
  owner(page: number): number;
  /** First word of a page's capabilities; read, then write. */
  capabilities(page: number): number;
  /** Pages of the machine. */
  readonly pages: number;
  /** What must hold; undefined if all does, else the sentence that is false. */
  broken(): string | undefined;
  /** The same of what does not depend on what was granted before. */
  tables(): string | undefined;
  /**
   * Notes the mapping that a call is about to make, if its capability opens the page; `slot` of an
   * environment for a guaranteed one.
   */
  grant(high: number, low: number): void;
  /** Whether two words open a page for reading or writing. */
  opens(page: number, writable: boolean, high: number, low: number): boolean;
  /** EntryLo of an address of the environment that runs, as TLB or software TLB hold it. */
  translate(address: number): number | undefined;
  /** Forgets what was granted: the machine was restored. */
  reset(): void;
}

/** Makes the view of a machine that has booted Aegis. */
export function createView(running: Running): View {
  const tables = createTables(running);
  const {
    ram,
    tlbHi,
    tlbLo,
    cop0,
    symbol,
    word,
    field,
    PAGE_SIZE,
    STLB_ENTRIES,
    ASID_MASK,
    ENVID,
    envInfoSize,
    size,
    stlb,
    capabilities,
    data,
    environments,
    pages,
    at,
    owner,
    pointed,
  } = tables;
  const counts = countRules(tables), { lists, time, slices } = counts;
  const mapped = mappingRules(tables);
  const { contexts } = contextRules(tables, mapped.hold);

  return {
    symbol,
    word,
    environment: (number) => environments + number * size * 4,
    envInfo: (number) =>
      symbol("public_state") + symbol("PS_ENVIRONMENTS") + number * envInfoSize * 4,
    envid: (number) => ram[at(number) + ENVID] >>> 0,
    current: () => pointed(ram[data + field("K_CURRENT")] >>> 0) ?? 0,
    owner,
    capabilities: (page) => capabilities + page * 4,
    pages,
    broken: () => lists() ?? time() ?? slices() ?? contexts() ?? mapped.mappings(),
    tables: () => lists() ?? slices() ?? contexts(),
    grant: mapped.grant,
    opens: (page, writable, high, low) => {
      const first = capabilities + page * 4 + (writable ? 2 : 0);
      return page < pages && high !== 0 && ram[first] === (high | 0) &&
        ram[first + 1] === (low | 0);
    },
    translate: (address) => {
      const high = (address & ~(PAGE_SIZE - 1)) | (cop0[Reg.EntryHi] & ASID_MASK),
        index = tlbHi.indexOf(high);
      if (index >= 0) return tlbLo[index];
      for (let entry = 0; entry < STLB_ENTRIES; entry++) {
        if (ram[stlb + 2 * entry] === high) return ram[stlb + 2 * entry + 1];
      }
    },
    reset() {
      counts.reset();
      mapped.forget();
      contexts();
      mapped.adopt();
    },
  };
}
