/**
 * The kernel's tables as they lie in the emulated memory, and what must hold of them whenever the
 * kernel has been left: every page in one list, every mapping bound, every sum right. Written
 * against the headers, not against the kernel's code. Longer than most: the rules stand together,
 * as the words they look at are shared.
 */

import {
  hex,
  Kseg,
  Reg,
  type Running,
  Status,
  TICKS_PER_SECOND,
  ticksPerCycle,
  unmapped,
} from "../../machine/mod.ts";

/**
 * What may differ in Status: the coprocessor that an environment may turn on, and the modes that
 * rfe leaves behind.
 */
const STATUS_FREE = Status.CU1 | (Status.stack & ~(Status.IEc | Status.KUc));
const HZ = 64;

/** The kernel's tables. */
export interface View {
  /** Value of a symbol of the kernel. */
  symbol(name: string): number;
  /** Word at a kernel address. */
  word(address: number): number;
  /** Address of an environment by number. */
  environment(number: number): number;
  /** Address of an environment's public record by number. */
  account(number: number): number;
  /** Envid of an environment by number, 0 for none. */
  name(number: number): number;
  /** Number of the environment that runs. */
  current(): number;
  /** Owner of a page. */
  owner(page: number): number;
  /** First word of a page's capabilities; read, then write. */
  guard(page: number): number;
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
export function createView({ machine, kernel }: Running): View {
  const { ram, tlbHi, tlbLo, cop0 } = machine.state;
  const symbol = (name: string) => kernel.address(name);
  const constant = (name: string) => symbol(`ABI_${name}`);
  const [
    PAGE_SHIFT,
    PAGE_SIZE,
    ENTRY_G,
    ENTRY_VALID,
    ENTRY_WRITABLE,
    PAGE_FREE,
    PAGE_KERNEL,
    BINDING_MANY,
  ] = "PAGE_SHIFT PAGE_SIZE ENTRY_G ENTRY_VALID ENTRY_WRITABLE PAGE_FREE PAGE_KERNEL BINDING_MANY"
    .split(" ").map(
      constant,
    );
  const [
    ENVIRONMENTS,
    SLICES,
    STLB_ENTRIES,
    EXCEPTIONS,
    PINNED_PAGES,
    CONTEXTS,
    ENVID_OFFSET,
    ASIDS,
    ASID_SHIFT,
  ] =
    "ENVIRONMENTS SLICES STLB_ENTRIES EXCEPTIONS PINNED_PAGES CONTEXTS ENVID_OFFSET ASIDS ASID_SHIFT"
      .split(" ").map(
        constant,
      );
  const [STLB_MASK, STLB_ADDRESS_SHIFT, STLB_TAG_SHIFT] =
    "STLB_MASK STLB_ADDRESS_SHIFT STLB_TAG_SHIFT".split(" ").map(
      constant,
    );
  const TAG_SHIFT = constant("TAG_SHIFT"), ASID_MASK = (ASIDS - 1) << ASID_SHIFT;
  const word = (address: number) => ram[unmapped(address) >>> 2] >>> 0;
  const index = (address: number) => unmapped(address) >>> 2;
  const [publicState, stlb, guards, data] = ["public_state", "stlb", "page_capabilities", "kernel"]
    .map((name) => index(symbol(name)));
  const environments = symbol("kernel") + symbol("K_ENVIRONMENTS");
  const field = (name: string) => symbol(name) >>> 2;
  const size = field("E_SIZE"), first = index(environments);
  const [
    ENVID,
    ASID,
    TAG,
    CONTEXT,
    CONTEXTS_AT,
    GUARANTEED,
    SAVE,
    ENTRY_TAG,
    SYNC_TAG,
    ASYNC_TAG,
    SYNC,
    ASYNC,
    PENDING,
    DONEE,
    CLIENT,
    OPEN_TAG,
  ] =
    ("ENVID ASID TAG CONTEXT CONTEXTS GUARANTEED SAVE ENTRY_TAG SYNCHRONOUS_TAG ASYNCHRONOUS_TAG SYNCHRONOUS " +
      "ASYNCHRONOUS PENDING DONEE CLIENT OPEN_TAG").split(" ").map((name) => field(`E_${name}`));
  const DYING = field("E_DYING");
  const [INTERRUPT_SAVE, VECTOR] = [field("E_INTERRUPT_SAVE"), field("E_VECTOR")];
  const statuses = ["E_STATUS", "E_START_STATUS", "E_END_STATUS"].map(field);
  const [
    EI_ENVID,
    EI_PAGES,
    EI_MINIMUM,
    EI_ALLOWANCE,
    EI_SLICES,
    EI_TICKS,
    EI_PINS,
    EI_ASIDS,
    A_FIRST,
  ] = "ENVID PAGES MINIMUM ALLOWANCE SLICES TICKS PINS ASIDS FIRST_PAGE".split(" ").map((name) =>
    field(`EI_${name}`)
  );
  const accounts = publicState + field("PS_ENVIRONMENTS"), accountSize = field("EI_SIZE");
  const pageTable = publicState + field("PS_PAGES"),
    pageSize = field("P_SIZE"),
    BINDING = field("P_BINDING");
  const [TICKS_AT, ENDED] = ["PS_TICKS", "PS_ENDED"].map((name) => publicState + field(name));
  const [FREE, FIRST_FREE, GUARANTEED_FREE, MANAGED, ALLOWANCE, SLOTS, ASIDS_AT] =
    "FREE FIRST_FREE GUARANTEED MANAGED ALLOWANCE SLOTS ASIDS".split(" ").map((name) =>
      publicState + field(`PS_${name}`)
    );
  const pages = machine.state.ramBytes.length >>> PAGE_SHIFT;
  const discard_area = (symbol("kernel") + symbol("K_DISCARD_AREA")) >>> 0;

  const at = (number: number) => first + number * size;
  const owner = (page: number) => ram[pageTable + page * pageSize] >>> 0;
  const numberOf = (name: number) => (name & ENVID_OFFSET) >>> 9;
  const living = (name: number) => name !== 0 && ram[at(numberOf(name)) + ENVID] >>> 0 === name;
  const pointed = (pointer: number) => {
    const number = (pointer - (environments >>> 0)) / (size * 4);
    return Number.isInteger(number) && number >= 0 && number < ENVIRONMENTS ? number : undefined;
  };

  /**
   * EntryHi of each mapping granted for a page since its capabilities were last set, and whether
   * for writing.
   */
  const granted = new Map<number, Map<number, boolean>>();
  const lastGuard = new Int32Array(pages * 4);
  const holders = new Array<string>(64).fill("");
  const seen = new Uint8Array(pages);

  /** Walks a list of pages of one owner; its length, or what is wrong. */
  const walk = (head: number, of: number, what: string): number | string => {
    let count = 0, previous = 0;
    for (let page = head; page !== 0; count++) {
      if (page >= pages || seen[page]) return `${what}: page ${page} stands in two lists or none`;
      seen[page] = 1;
      const record = pageTable + page * pageSize;
      if (ram[record] >>> 0 !== of) return `${what}: page ${page} belongs to ${hex(ram[record])}`;
      const links = ram[record + 1];
      if (links >>> 16 !== previous) return `${what}: page ${page} has a wrong link back`;
      previous = page;
      page = links & 0xffff;
    }
    return count;
  };

  const lists = (): string | undefined => {
    seen.fill(0);
    const free = walk(ram[FIRST_FREE], PAGE_FREE, "free list");
    if (typeof free === "string") return free;
    if (free !== ram[FREE]) {
      return `the free list has ${free} pages, public kernel state says ${ram[FREE]}`;
    }
    let held = 0, wanted = 0, allowed = 0, alive = 0;
    for (let number = 0; number < ENVIRONMENTS; number++) {
      const e = at(number),
        a = accounts + number * accountSize,
        name = ram[e + ENVID] || ram[e + DYING];
      if (ram[e + ENVID] !== ram[a + EI_ENVID]) {
        return `environment ${number} and its public state have different names`;
      }
      if (name === 0) continue;
      if (numberOf(name) !== number || name >= 0) {
        return `environment ${number} has the name ${hex(name)}`;
      }
      alive++;
      const count = walk(ram[a + A_FIRST], name >>> 0, `pages of ${hex(name)}`);
      if (typeof count === "string") return count;
      if (count !== ram[a + EI_PAGES]) {
        return `${hex(name)} holds ${count} pages and is charged for ${ram[a + EI_PAGES]}`;
      }
      held += count;
      wanted += Math.max(0, ram[a + EI_MINIMUM] - count);
      if (ram[a + EI_MINIMUM] < 0) return `${hex(name)} has a minimum below 0`;
      if (ram[a + EI_ALLOWANCE] < 0) return `${hex(name)} has an allowance below 0`;
      allowed += ram[a + EI_ALLOWANCE];
    }
    if (held + free !== ram[MANAGED]) {
      return `${held} pages held and ${free} free are not ${ram[MANAGED]}`;
    }
    for (let page = 0; page < pages; page++) {
      if (!seen[page] && owner(page) !== PAGE_KERNEL) return `page ${page} is in no list`;
    }
    if (wanted !== ram[GUARANTEED_FREE]) {
      return `${wanted} pages are guaranteed, public kernel state says ${ram[GUARANTEED_FREE]}`;
    }
    if (wanted > free) return `${wanted} pages are guaranteed and ${free} free`;
    const all = alive + allowed + ram[ALLOWANCE];
    return all === ENVIRONMENTS ? undefined : `living and allowed environments are ${all}`;
  };

  /** Ticks that the machine's clock was ahead of the publicState when the machine was put back. */
  let ahead = 0;
  const clockTicks = () =>
    Math.floor(machine.cycles * ticksPerCycle(machine.settings) * HZ / TICKS_PER_SECOND);
  const time = (): string | undefined => {
    const ticks = ram[TICKS_AT];
    let charged = ram[ENDED];
    for (let number = 0; number < ENVIRONMENTS; number++) {
      const a = accounts + number * accountSize;
      if (ram[a + EI_ENVID] !== 0) charged += ram[a + EI_TICKS];
    }
    if (charged !== ticks) return `${ticks} ticks, of which ${charged} were charged`;
    const late = clockTicks() - ahead - ticks;
    if (late < -1 || late > 1) return `${late} ticks of the clock are not in the publicState`;
  };

  const slices = (): string | undefined => {
    const owned = new Array<number>(ENVIRONMENTS).fill(0);
    for (let slot = 0; slot < SLICES; slot++) {
      const name = ram[SLOTS + slot] >>> 0;
      if (name === 0) continue;
      if (!living(name)) return `slice ${slot} belongs to ${hex(name)}, which is gone`;
      owned[numberOf(name)]++;
    }
    for (let number = 0; number < ENVIRONMENTS; number++) {
      const charged = ram[accounts + number * accountSize + EI_SLICES];
      if (ram[at(number) + ENVID] && charged !== owned[number]) {
        return `${owned[number]} slices, charged for ${charged}`;
      }
    }
  };

  /** Words that the kernel writes for an environment lie in a page of its own. */
  const owned = (pointer: number, bytes: number, name: number): boolean => {
    if (pointer >>> 0 === discard_area) return true;
    const physical = (pointer >>> 0) - Kseg.kseg0, page = physical >>> PAGE_SHIFT;
    return physical >= 0 && page < pages && (physical & 3) === 0 &&
      (physical & (PAGE_SIZE - 1)) + bytes <= PAGE_SIZE &&
      owner(page) === name >>> 0;
  };

  const contexts = (): string | undefined => {
    const used = new Map<number, string>();
    for (let number = 0; number < ENVIRONMENTS; number++) {
      const e = at(number), name = ram[e + ENVID], a = accounts + number * accountSize;
      if (name === 0) {
        if (ram[e + ENTRY_TAG] | ram[e + SYNC_TAG] | ram[e + ASYNC_TAG]) {
          return `environment ${number} is gone, its entry tag set`;
        }
        for (let context = 0; context < CONTEXTS && ram[e + DYING] !== 0; context++) {
          const identifier = ram[e + CONTEXTS_AT + context];
          if (identifier !== 0) used.set(identifier, `${ram[e + DYING]} ${context}`);
        }
        continue;
      }
      let asids = 0;
      for (let context = 0; context < CONTEXTS; context++) {
        const asid = ram[e + CONTEXTS_AT + context];
        if (asid === 0) continue;
        asids++;
        if ((asid & ~ASID_MASK) !== 0) return `${hex(name)} has the asid ${hex(asid)}`;
        if (used.has(asid)) return `asid ${asid >>> 6} has two holders`;
        used.set(asid, `${name} ${context}`);
      }
      if (asids !== ram[a + EI_ASIDS]) {
        return `${hex(name)} has ${asids} asids, charged for others`;
      }
      const installed = ram[e + CONTEXTS_AT + ram[e + CONTEXT]];
      if (ram[e + CONTEXT] >>> 0 >= CONTEXTS || ram[e + ASID] !== installed) {
        return `${hex(name)} runs under a wrong asid`;
      }
      if (installed && ram[e + TAG] !== installed << TAG_SHIFT) {
        return `${hex(name)} has a wrong tag`;
      }
      const computes = statuses.some((status) => (ram[e + status] & Status.CU1) !== 0);
      const ready = !computes || pointed(word(symbol("kernel") + symbol("K_FPU_OWNER"))) === number;
      const open = installed !== 0 && ram[e + PENDING] === 0 && ready ? name : 0;
      // Tags that are 0 send whoever enters to the slow path, which sets them; one that waits to
      // serve is not entered otherwise.
      const waits = ram[e + SYNC_TAG] !== 0, opened = open && ram[e + SYNC] ? open : 1;
      if (ram[e + OPEN_TAG] !== opened || (waits && ram[e + SYNC_TAG] !== opened)) {
        return `the synchronous tag of ${hex(name)} is wrong`;
      }
      const allowed = [[ENTRY_TAG, waits ? 0 : open], [
        ASYNC_TAG,
        ram[e + ASYNC] && !ram[e + SYNC] ? open : 0,
      ]];
      if (allowed.some(([tag, value]) => ram[e + tag] !== 0 && ram[e + tag] !== value)) {
        return `an entry tag of ${hex(name)} is wrong`;
      }
      if (ram[e + CLIENT] === 0) return `${hex(name)} has no client, not even itself`;
      for (let code = 0; code < EXCEPTIONS; code++) {
        if (!owned(ram[e + SAVE + code], 12, name)) {
          return `${hex(name)} saves registers at ${hex(ram[e + SAVE + code])}`;
        }
      }
      if (!owned(ram[e + INTERRUPT_SAVE], 4, name)) {
        return `${hex(name)} saves a register at ${hex(ram[e + INTERRUPT_SAVE])}`;
      }
      if (ram[e + VECTOR] !== 0 && !owned(ram[e + VECTOR], PAGE_SIZE, name)) {
        return `${hex(name)} has a vector elsewhere`;
      }
      for (const pointer of [ram[e + DONEE] >>> 0, ram[e + CLIENT] >>> 0]) {
        const other = pointer === 0 ? number : pointed(pointer);
        if (other === undefined || ram[at(other) + ENVID] === 0) {
          return `${hex(name)} lends to, or serves, nobody`;
        }
      }
    }
    for (let number = 0; number < 64; number++) {
      const holder = used.get(number << ASID_SHIFT) ?? "";
      const [name, context] = holder.split(" ").map(Number);
      if (ram[ASIDS_AT + number] !== (holder === "" ? 0 : name + context)) {
        return `public state gives asid ${number} to ${hex(ram[ASIDS_AT + number])}, not to ${
          holder || "nobody"
        }`;
      }
      if (holder === holders[number]) continue;
      holders[number] = holder;
      for (const mappings of granted.values()) {
        for (const high of mappings.keys()) {
          if (high >= 0 && (high & ASID_MASK) === number << 6) mappings.delete(high);
        }
      }
    }
    const running = pointed(word(symbol("kernel") + symbol("K_CURRENT")));
    if (running === undefined || ram[at(running) + ENVID] === 0) return "nobody living runs";
    if (ram[at(running) + ASID] === 0) return "the running one has no asid";
    const usable = (cop0[Reg.Status] & Status.CU1) !== 0;
    if (usable !== ((ram[at(running) + statuses[0]] & Status.CU1) !== 0)) {
      return "the coprocessor is usable, or is not, against the running one's status";
    }
    if (usable && pointed(word(symbol("kernel") + symbol("K_FPU_OWNER"))) !== running) {
      return "the coprocessor is usable for one that does not own it";
    }
    if (((cop0[Reg.EntryHi] ^ ram[at(running) + ASID]) & ASID_MASK) !== 0) {
      return "another address space is installed than the running one's";
    }
    if ((cop0[Reg.Context] >>> 21) !== (ram[at(running) + TAG] >>> 21)) {
      return "another tag is installed than the running one's";
    }
    if ((cop0[Reg.Status] & ~STATUS_FREE) !== (word(symbol("interrupt_mask")) | 3)) {
      return `Status is ${hex(cop0[Reg.Status])}`;
    }
  };

  /**
   * Whether nobody can map a page any more: the search for its mappings may have been interrupted.
   */
  const closed = (page: number) =>
    [0, 1, 2, 3].every((half) => ram[guards + 4 * page + half] === 0);

  /**
   * A mapping of a living space: granted under the page's present capabilities, or guaranteed to
   * whoever has the space.
   */
  const bound = (high: number, low: number, where: string): string | undefined => {
    const page = low >>> PAGE_SHIFT, asid = high & ASID_MASK;
    if ((low & ENTRY_VALID) === 0) return;
    if (page >= pages) return `${where} maps ${hex(low)}, no memory`;
    if ((low & ENTRY_G) !== 0) return `${where} is global`;
    if (owner(page) === PAGE_FREE) return `${where} maps free page ${page}`;
    if (asid >>> 6 !== 0 && asid >>> 6 === word(symbol("dirty"))) return;
    if (closed(page)) return;
    if (holders[asid >>> 6] === "") return `${where} serves asid ${asid >>> 6}, which nobody has`;
    const binding = ram[pageTable + page * pageSize + BINDING];
    if (binding !== BINDING_MANY && binding !== high) {
      return `${where} maps page ${page} at ${hex(high)} without a binding`;
    }
    const writable = (low & ENTRY_WRITABLE) !== 0;
    const grant = granted.get(page)?.get(high);
    if (grant !== undefined && (grant || !writable)) return;
    const slot = high >>> PAGE_SHIFT;
    const e = at(numberOf(Number(holders[asid >>> 6].split(" ")[0]) >>> 0));
    if (slot < PINNED_PAGES && ram[e + GUARANTEED + slot] === low) return;
    return `${where} maps page ${page} at ${hex(high)}${
      writable ? " for writing" : ""
    }, for which nothing was shown`;
  };

  const mappings = (): string | undefined => {
    for (let i = 0; i < pages * 4; i++) {
      if (ram[guards + i] === lastGuard[i]) continue;
      lastGuard[i] = ram[guards + i];
      granted.delete(i >>> 2);
    }
    for (let entry = 0; entry < STLB_ENTRIES; entry++) {
      const high = ram[stlb + 2 * entry];
      if (high < 0) continue;
      const wrong = bound(high, ram[stlb + 2 * entry + 1], `entry ${entry} of the software TLB`);
      if (wrong) return wrong;
      const tag = (high & ASID_MASK) << TAG_SHIFT;
      const offset = ((high >>> STLB_ADDRESS_SHIFT) ^ (tag >>> STLB_TAG_SHIFT)) & STLB_MASK;
      if (offset >>> 3 !== entry) {
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
        const grant = granted.get(page)?.get(-1 - (number << 8 | slot));
        if (closed(page)) continue;
        if (grant === undefined || ((low & ENTRY_WRITABLE) !== 0 && !grant)) {
          return `page ${page} is guaranteed, for which nothing was shown`;
        }
      }
      if (pins !== ram[accounts + number * accountSize + EI_PINS]) {
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

  const reset = () => {
    ahead = clockTicks() - ram[TICKS_AT];
    granted.clear();
    holders.fill("");
    lastGuard.set(ram.subarray(guards, guards + pages * 4));
    contexts();
    for (let number = 0; number < ENVIRONMENTS; number++) {
      for (let slot = 0; ram[at(number) + ENVID] && slot < PINNED_PAGES; slot++) {
        const low = ram[at(number) + GUARANTEED + slot];
        if (low) grant(-1 - (number << 8 | slot), low);
      }
    }
    for (let entry = 0; entry < STLB_ENTRIES; entry++) {
      if (ram[stlb + 2 * entry] >= 0) grant(ram[stlb + 2 * entry], ram[stlb + 2 * entry + 1]);
    }
    tlbHi.forEach((high, entry) => high >= 0 && grant(high, tlbLo[entry]));
  };

  return {
    symbol,
    word,
    environment: (number) => environments + number * size * 4,
    account: (number) =>
      symbol("public_state") + symbol("PS_ENVIRONMENTS") + number * accountSize * 4,
    name: (number) => ram[at(number) + ENVID] >>> 0,
    current: () => pointed(ram[data + field("K_CURRENT")] >>> 0) ?? 0,
    owner,
    guard: (page) => guards + page * 4,
    pages,
    broken: () => lists() ?? time() ?? slices() ?? contexts() ?? mappings(),
    tables: () => lists() ?? slices() ?? contexts(),
    grant,
    opens: (page, writable, high, low) => {
      const guard = guards + page * 4 + (writable ? 2 : 0);
      return page < pages && high !== 0 && ram[guard] === (high | 0) &&
        ram[guard + 1] === (low | 0);
    },
    translate: (address) => {
      const high = (address & ~(PAGE_SIZE - 1)) | (cop0[Reg.EntryHi] & ASID_MASK),
        index = tlbHi.indexOf(high);
      if (index >= 0) return tlbLo[index];
      for (let entry = 0; entry < STLB_ENTRIES; entry++) {
        if (ram[stlb + 2 * entry] === high) return ram[stlb + 2 * entry + 1];
      }
    },
    reset,
  };
}
