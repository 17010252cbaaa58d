/**
 * Environments and their contexts: an ASID has one holder, a tag opens an
 * entry only while its environment may be entered, and what the processor has installed is the
 * running one's.
 */
import { hex, Kseg, Reg, Status } from "../../machine/mod.ts";
import type { Tables } from "./fuzz_tables.ts";

/**
 * What may differ in Status: the coprocessor that an environment may turn on, and the modes that
 * rfe leaves behind.
 */
const STATUS_FREE = Status.CU1 | (Status.stack & ~(Status.IEc | Status.KUc));

/** Rules of the contexts; `hold` is told who holds an ASID. */
export function contextRules(tables: Tables, hold: (asid: number, holder: string) => void) {
  const {
    ram,
    cop0,
    symbol,
    word,
    PAGE_SHIFT,
    PAGE_SIZE,
    ENVIRONMENTS,
    EXCEPTIONS,
    CONTEXTS,
    ASID_SHIFT,
    TAG_SHIFT,
    ASID_MASK,
    ENVID,
    DYING,
    ASID,
    TAG,
    CONTEXT,
    CONTEXTS_AT,
    PENDING,
    SAVE,
    INTERRUPT_SAVE,
    VECTOR,
    DONEE,
    CLIENT,
    ENTRY_TAG,
    SYNC_TAG,
    ASYNC_TAG,
    OPEN_TAG,
    SYNC,
    ASYNC,
    statuses,
    EI_ASIDS,
    ASIDS_AT,
    discard_area,
    pages,
    at,
    envInfo,
    owner,
    pointed,
  } = tables;
  /** Words that the kernel writes for an environment lie in a page of its own. */
  const owned = (pointer: number, bytes: number, envid: number): boolean => {
    if (pointer >>> 0 === discard_area) return true;
    const physical = (pointer >>> 0) - Kseg.kseg0, page = physical >>> PAGE_SHIFT;
    return physical >= 0 && page < pages && (physical & 3) === 0 &&
      (physical & (PAGE_SIZE - 1)) + bytes <= PAGE_SIZE &&
      owner(page) === envid >>> 0;
  };

  const contexts = (): string | undefined => {
    const used = new Map<number, string>();
    for (let number = 0; number < ENVIRONMENTS; number++) {
      const e = at(number), envid = ram[e + ENVID], info = envInfo(number);
      if (envid === 0) {
        if (ram[e + ENTRY_TAG] | ram[e + SYNC_TAG] | ram[e + ASYNC_TAG]) {
          return `environment ${number} is gone, its entry tag set`;
        }
        for (let context = 0; context < CONTEXTS && ram[e + DYING] !== 0; context++) {
          const asid = ram[e + CONTEXTS_AT + context];
          if (asid !== 0) used.set(asid, `${ram[e + DYING]} ${context}`);
        }
        continue;
      }
      let asids = 0;
      for (let context = 0; context < CONTEXTS; context++) {
        const asid = ram[e + CONTEXTS_AT + context];
        if (asid === 0) continue;
        asids++;
        if ((asid & ~ASID_MASK) !== 0) return `${hex(envid)} has the asid ${hex(asid)}`;
        if (used.has(asid)) return `asid ${asid >>> 6} has two holders`;
        used.set(asid, `${envid} ${context}`);
      }
      if (asids !== ram[info + EI_ASIDS]) {
        return `${hex(envid)} has ${asids} asids, charged for others`;
      }
      const installed = ram[e + CONTEXTS_AT + ram[e + CONTEXT]];
      if (ram[e + CONTEXT] >>> 0 >= CONTEXTS || ram[e + ASID] !== installed) {
        return `${hex(envid)} runs under a wrong asid`;
      }
      if (installed && ram[e + TAG] !== installed << TAG_SHIFT) {
        return `${hex(envid)} has a wrong tag`;
      }
      const computes = statuses.some((status) => (ram[e + status] & Status.CU1) !== 0);
      const ready = !computes || pointed(word(symbol("kernel") + symbol("K_FPU_OWNER"))) === number;
      const open = installed !== 0 && ram[e + PENDING] === 0 && ready ? envid : 0;
      // A tag of 0 sends an entry to the slow path, which sets it; an environment that waits to
      // serve is entered by calls alone.
      const waits = ram[e + SYNC_TAG] !== 0, opened = open && ram[e + SYNC] ? open : 1;
      if (ram[e + OPEN_TAG] !== opened || (waits && ram[e + SYNC_TAG] !== opened)) {
        return `the synchronous tag of ${hex(envid)} is wrong`;
      }
      const allowed = [[ENTRY_TAG, waits ? 0 : open], [
        ASYNC_TAG,
        ram[e + ASYNC] && !ram[e + SYNC] ? open : 0,
      ]];
      if (allowed.some(([tag, value]) => ram[e + tag] !== 0 && ram[e + tag] !== value)) {
        return `an entry tag of ${hex(envid)} is wrong`;
      }
      if (ram[e + CLIENT] === 0) return `${hex(envid)} has no client, not even itself`;
      for (let code = 0; code < EXCEPTIONS; code++) {
        if (!owned(ram[e + SAVE + code], 12, envid)) {
          return `${hex(envid)} saves registers at ${hex(ram[e + SAVE + code])}`;
        }
      }
      if (!owned(ram[e + INTERRUPT_SAVE], 4, envid)) {
        return `${hex(envid)} saves a register at ${hex(ram[e + INTERRUPT_SAVE])}`;
      }
      if (ram[e + VECTOR] !== 0 && !owned(ram[e + VECTOR], PAGE_SIZE, envid)) {
        return `${hex(envid)} has a vector elsewhere`;
      }
      for (const pointer of [ram[e + DONEE] >>> 0, ram[e + CLIENT] >>> 0]) {
        const other = pointer === 0 ? number : pointed(pointer);
        if (other === undefined || ram[at(other) + ENVID] === 0) {
          return `${hex(envid)} lends to, or serves, nobody`;
        }
      }
    }
    for (let number = 0; number < 64; number++) {
      const holder = used.get(number << ASID_SHIFT) ?? "";
      const [envid, context] = holder.split(" ").map(Number);
      if (ram[ASIDS_AT + number] !== (holder === "" ? 0 : envid + context)) {
        return `public state gives asid ${number} to ${hex(ram[ASIDS_AT + number])}, not to ${
          holder || "nobody"
        }`;
      }
      hold(number, holder);
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

  return { contexts };
}
