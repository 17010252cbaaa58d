/**
 * Rules of memory: every frame has one owner, page tables name frames of their process, and the TLB
 * holds what they say.
 */
import { EntryHi, hex, Kseg, Reg, Tlb, unmapped } from "../../machine/mod.ts";
import { FRAME, PAGE, PAGE_SHIFT, type Tables } from "./fuzz_tables.ts";

const NO_FRAME = 0xffff;
/** Status in user mode: every interrupt let through, interrupts enabled, user mode. */
const STATUS_USER = 0xff03, STATUS_LOOKED_AT = 0xff03;

/** The rules; each gives the sentence that is false, or nothing. */
export function memoryRules(tables: Tables): readonly (() => string | undefined)[] {
  const {
    ram,
    tlbHi,
    tlbLo,
    cop0,
    symbol,
    word,
    half,
    at,
    field,
    sysmap,
    text,
    segments,
    processes,
    indexOf,
    pid,
    state,
    chain,
    living,
    current,
    NPROC,
    NTEXT,
    NSHM,
    COLOURS,
    UPAGES,
    TEXT,
    DATA,
    SHARED,
    SHARED_SHIFT,
    STACK,
    WINDOW,
    D,
    V,
    G,
    W,
    R,
    M,
    FOD,
    OF_OTHERS,
    SIDL,
    MSIZE,
  } = tables;

  /** Who owns each frame; filled anew at every look. */
  const owners: string[] = [];
  const memory = (): string | undefined => {
    const base = word(symbol("base")) >>> 0, links = word(symbol("next"));
    // The frames managed end with the boot block.
    const frames = (unmapped(word(symbol("boot")) >>> 0) - base) >>> PAGE_SHIFT;
    owners.length = 0;
    let twice: string | undefined;
    const own = (entry: number, owner: string): void => {
      const frame = ((entry & FRAME) - base) >>> PAGE_SHIFT;
      if (frame >= frames) twice ??= `${owner} names ${hex(entry)}, no frame`;
      else if (owners[frame] !== undefined) {
        twice ??= `frame ${frame} belongs to ${owners[frame]} and to ${owner}`;
      }
      owners[frame] = owner;
    };
    let free = 0;
    for (let colour = 0; colour < COLOURS; colour++) {
      let steps = 0;
      for (let frame = half(symbol("freeList") + 2 * colour) & 0xffff; frame !== NO_FRAME;) {
        if (steps++ > frames) return `the free list of colour ${colour} does not end`;
        const physical = base + frame * PAGE;
        if (((physical >>> PAGE_SHIFT) & (COLOURS - 1)) !== colour) {
          return `frame ${frame} is in the list of colour ${colour}`;
        }
        own(physical, "nobody");
        free++;
        frame = half(links + 2 * frame) & 0xffff;
      }
    }
    if (free !== word(symbol("freePages"))) {
      return `${free} frames are free, counted ${word(symbol("freePages"))}`;
    }
    const shared = new Map<number, ReadonlySet<number>>();
    for (let id = 0; id < NSHM; id++) {
      const segment = segments + id * at("SEGMENT_BYTES"),
        pages = field(segment, "S_PAGES"),
        set = new Set<number>();
      for (let i = 0; i < pages; i++) {
        const frame = word(segment + at("S_FRAMES") + 4 * i);
        own(frame, `segment ${id}`);
        set.add(frame);
      }
      shared.set(id, set);
      const attached = processes.filter((p) =>
        state(p) !== 0 && (field(p, "P_SHM") >>> id) & 1
      ).length;
      if (pages > 0 && attached !== field(segment, "S_ATTACHED")) {
        return `${attached} processes have segment ${id}, counted ${field(segment, "S_ATTACHED")}`;
      }
      if (pages === 0 && attached > 0) return `a process has segment ${id}, which is gone`;
    }
    for (let i = 0; i < NTEXT; i++) {
      const x = text + i * at("TEXT_BYTES"), count = field(x, "X_COUNT");
      const users = processes.filter((p) => state(p) !== 0 && field(p, "P_TEXTP") === (x | 0));
      const members = count === 0 ? [] : chain(field(x, "X_CADDR"), at("P_XLINK"), NPROC);
      if (users.length !== count || members?.length !== count) {
        return `${users.length} processes share text ${i}, counted ${count}`;
      }
      if (count === 0) continue;
      const set = new Set<number>();
      for (let page = 0; page < field(x, "X_SIZE"); page++) {
        const entry = userEntry(members[0], (TEXT >>> PAGE_SHIFT) + page);
        own(entry, `text ${i}`);
        set.add(entry & FRAME);
      }
      shared.set(-1 - i, set);
    }
    for (const [i, p] of processes.entries()) {
      const alive = state(p) !== 0 && state(p) !== SIDL;
      for (let page = 0; page < UPAGES; page++) {
        const entry = word(p + at("P_UPTE") + 4 * page);
        if ((entry !== 0) !== alive) {
          return `slot ${i} of state ${state(p)} ${entry ? "has" : "lacks"} a u-area`;
        }
        if (alive) own(entry, `the u-area of pid ${pid(p)}`);
      }
      const wrong = pageTable(p, i, own, shared);
      if (wrong) return wrong;
    }
    if (twice) return twice;
    let unowned = 0;
    for (let frame = 0; frame < frames; frame++) unowned += Number(owners[frame] === undefined);
    const buffers = word(symbol("mbstat")) * MSIZE / PAGE + field(symbol("mbstat"), "M_CLUSTERS");
    if (unowned !== buffers) {
      return `${unowned} frames have no owner, mbufs and clusters take ${buffers}`;
    }
  };

  /** The kernel's word for page `index` of a process' page table. */
  const tableWord = (slot: number, index: number) =>
    word(sysmap + 4 * (slot * (WINDOW / PAGE) + index));
  const userEntry = (p: number, page: number): number => {
    const table = tableWord(indexOf.get(p | 0)!, page >>> 10);
    return table === 0 ? 0 : word(Kseg.kseg0 + (table & FRAME) + 4 * (page & 1023));
  };

  const pageTable = (
    p: number,
    slot: number,
    own: (entry: number, owner: string) => void,
    shared: ReadonlyMap<number, ReadonlySet<number>>,
  ): string | undefined => {
    const who = `pid ${pid(p)}`,
      textPages = field(p, "P_TSIZE"),
      stackFrom = (STACK >>> PAGE_SHIFT) - field(p, "P_SSIZE");
    const dataFrom = DATA >>> PAGE_SHIFT,
      dataTo = dataFrom + field(p, "P_DSIZE"),
      attached = field(p, "P_SHM");
    const x = (field(p, "P_TEXTP") - (text | 0)) / at("TEXT_BYTES");
    let resident = 0;
    for (let index = 0; index < WINDOW / PAGE; index++) {
      const table = tableWord(slot, index);
      if (table === 0) continue;
      if ((table & ~FRAME) !== (V | D | G)) {
        return `${who} has the word ${hex(table)} for its page table`;
      }
      if (state(p) === 0) return `slot ${slot} is free and has a page table`;
      own(table, `the page table of ${who}`);
      const from = unmapped((Kseg.kseg0 + (table & FRAME)) >>> 0) >>> 2;
      for (let i = 0; i < 1024; i++) {
        const entry = ram[from + i];
        if (entry === 0) continue;
        const page = index * 1024 + i, address = hex(page * PAGE);
        if ((entry & V) !== 0 && (entry & FOD) !== 0) {
          return `${who} has ${hex(entry)} at ${address}`;
        }
        if ((entry & D) !== 0 && (entry & (W | M | V)) !== (W | M | V)) {
          return `${who} may store at ${address} by ${hex(entry)}`;
        }
        if ((entry & V) !== 0 && (entry & R) === 0) {
          return `${who} may read at ${address} by ${hex(entry)}`;
        }
        const inText = page - (TEXT >>> PAGE_SHIFT) >>> 0 < textPages;
        const id = (page * PAGE - SHARED) >>> SHARED_SHIFT;
        if (
          (page >= dataFrom && page < dataTo) || (page >= stackFrom && page < STACK >>> PAGE_SHIFT)
        ) {
          if ((entry & OF_OTHERS) !== 0) return `${who} shares what is its own at ${address}`;
          if ((entry & FRAME) === 0) continue;
          own(entry, `${who} at ${address}`);
          resident++;
        } else if (inText) {
          if ((entry & W) !== 0) return `${who} may change its text at ${address}`;
          if (!shared.get(-1 - x)?.has(entry & FRAME) || !(entry & OF_OTHERS)) {
            return `${who} has a foreign text at ${address}`;
          }
        } else if (id < NSHM && ((attached >>> id) & 1) === 1) {
          if (!shared.get(id)?.has(entry & FRAME) || !(entry & OF_OTHERS)) {
            return `${who} has a foreign segment at ${address}`;
          }
        } else {
          return `${who} has ${hex(entry)} at ${address}, beyond its regions`;
        }
      }
    }
    if (state(p) !== 0 && resident !== field(p, "P_RSSIZE")) {
      return `${who} has ${resident} pages, counted ${field(p, "P_RSSIZE")}`;
    }
  };

  const translations = (): string | undefined => {
    const generation = word(symbol("asidGeneration")),
      running = current(),
      holders = new Map<number, number>();
    for (const p of living()) {
      if (field(p, "P_GENERATION") !== generation) continue;
      const asid = field(p, "P_ASID");
      if (holders.has(asid)) {
        return `pid ${pid(p)} and pid ${pid(holders.get(asid)!)} have asid ${asid}`;
      }
      holders.set(asid, p);
    }
    if (
      field(running, "P_GENERATION") !== generation ||
      ((cop0[Reg.EntryHi] >>> EntryHi.ASIDshift) & 63) !== field(running, "P_ASID")
    ) {
      return `pid ${pid(running)} runs under asid ${
        (cop0[Reg.EntryHi] >>> EntryHi.ASIDshift) & 63
      }`;
    }
    if ((cop0[Reg.Status] & STATUS_LOOKED_AT) !== STATUS_USER) {
      return `Status is ${hex(cop0[Reg.Status])}`;
    }
    for (let page = 0; page < UPAGES; page++) {
      if (tlbLo[page] !== word(running + at("P_UPTE") + 4 * page)) {
        return `the u-area of another is wired, not of pid ${pid(running)}`;
      }
    }
    for (let i = Tlb.wired; i < 64; i++) {
      if ((tlbLo[i] & V) === 0) continue;
      const high = tlbHi[i] >>> 0;
      if ((tlbLo[i] & G) !== 0) {
        const page = (high - Kseg.kseg2) >>> PAGE_SHIFT;
        if (page >= NPROC * WINDOW / PAGE || word(sysmap + 4 * page) !== tlbLo[i]) {
          return `entry ${i} of the TLB maps ${hex(high)} wrongly`;
        }
        continue;
      }
      const p = holders.get((high >>> EntryHi.ASIDshift) & 63);
      if (p === undefined) continue;
      const entry = userEntry(p, high >>> PAGE_SHIFT);
      if (((tlbLo[i] ^ entry) & (FRAME | V)) !== 0 || ((tlbLo[i] & D) !== 0 && (entry & D) === 0)) {
        return `entry ${i} of the TLB lets pid ${pid(p)} at ${hex(high & FRAME)} have ${
          hex(tlbLo[i])
        }, its page table ${hex(entry)}`;
      }
    }
  };

  return [memory, translations];
}
