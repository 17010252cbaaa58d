/**
 * The kernel's tables as they lie in the emulated memory, and what must hold of them whenever a process is in user mode: every frame has one
 * owner, every page table names frames that its process owns, every reference is counted, every process is in the queues that its state
 * demands, every tick was counted. Written against the headers, not against the kernel's code. Longer than most: the rules stand together,
 * as the words they look at are shared.
 */

import { Kseg, type Running, TICKS_PER_SECOND, ticksPerCycle, unmapped } from "../../machine/mod.ts";

const PAGE = 4096;
const PAGE_SHIFT = 12;
const FRAME = ~0xfff;
const NO_FRAME = 0xffff;
const HZ = 256;
/** ASID field and page number of EntryHi. */
const ASID_SHIFT = 6;
const WIRED = 8;
/** Loopback and Ethernet. */
const INTERFACES = 2;
/** CP0 registers by number. */
const STATUS = 12, ENTRY_HI = 10;
/** Status in user mode: every interrupt let through, interrupts enabled, user mode. */
const STATUS_USER = 0xff03, STATUS_LOOKED_AT = 0xff03;

/** The kernel's tables. */
export interface View {
  /** Value of a symbol of the kernel. */
  symbol(name: string): number;
  /** Word at a kseg0 address. */
  word(address: number): number;
  /** Numbers of the processes that have not ended. */
  pids(): readonly number[];
  /** Processes that have been on the processor, process 0 among them. */
  started(): number;
  /** Pages of data of the process that runs. */
  dataPages(): number;
  /** Processes beside the one that runs that want the processor. */
  ready(): number;
  /** Whether no process wants the processor. */
  idle(): boolean;
  /** What must hold; undefined if all does, else the sentence that is false. */
  broken(): string | undefined;
  /** The machine was put back: what stood then is what is compared with. */
  reset(): void;
}

/** Makes the view of a machine that has booted the fuzzed program, which brings the offsets (tests/offsets.c). */
export function createView({ machine, kernel, programs }: Running): View {
  const { ram, tlbHi, tlbLo, cop0 } = machine.state;
  const symbol = (name: string) => kernel.address(name);
  const the = (name: string) => programs[0].address(name);
  const word = (address: number) => ram[unmapped(address >>> 0) >>> 2];
  const byte = (address: number) => (word(address) >>> ((address & 3) * 8)) & 0xff;
  const half = (address: number) => (word(address) << (16 - (address & 2) * 8)) >> 16;
  const bytesOf = new Map<string, number>();
  const at = (name: string) => {
    const known = bytesOf.get(name) ?? the(name);
    bytesOf.set(name, known);
    return known;
  };
  const field = (base: number, name: string) => word(base + at(name));

  const [NPROC, NFILE, NOFILE, NTEXT, NSHM, NCALL, NQS, SQSIZE, PIDHSZ, NMTYPES, COLOURS, UPAGES] =
    "NPROC NFILE NOFILE NTEXT NSHM NCALL NQS SQSIZE PIDHSZ NMTYPES PAGE_COLOURS UPAGES".split(" ").map((name) =>
      the(`V_${name}`)
    );
  const [TEXT, DATA, SHARED, SHARED_SHIFT, STACK, WINDOW] = "USRTEXT USRDATA USRSHARED SHARED_SHIFT USRSTACK PT_WINDOW"
    .split(" ").map((name) => the(`V_${name}`));
  const [D, V, G, W, R, M, FOD, OF_OTHERS] = "PG_D PG_V PG_G PG_W PG_R PG_M PG_FOD PG_SHARED".split(" ").map((name) =>
    the(`V_${name}`)
  );
  const [SSLEEP, SRUN, SIDL, SZOMB, SSTOP, SSYS, DTYPE_SOCKET] = "SSLEEP SRUN SIDL SZOMB SSTOP SSYS DTYPE_SOCKET".split(
    " ",
  ).map((name) => the(`V_${name}`));
  const [MSIZE, MMAXOFF, CLBYTES, MT_FREE, MT_SONAME, MT_RTABLE, MT_IFADDR] =
    "MSIZE MMAXOFF CLBYTES MT_FREE MT_SONAME MT_RTABLE MT_IFADDR".split(" ").map((
      name,
    ) => the(`V_${name}`));
  const [proc, sysmap, file, text, segments, slpque, qs, callout] = "proc sysmap file text segments slpque qs callout"
    .split(" ").map(symbol);
  const processes = Array.from({ length: NPROC }, (_, i) => proc + i * the("PROC_BYTES"));
  const indexOf = new Map(processes.map((p, i) => [p | 0, i]));
  const pid = (p: number) => half(p + at("P_PID"));
  const state = (p: number) => byte(p + at("P_STAT"));
  const uarea = (p: number) => Kseg.kseg0 + (field(p, "P_UPTE") & FRAME);

  /** The chain from a head by the word at `link` of each; undefined if it is longer than `most`. */
  const chain = (head: number, link: number, most: number, end = 0): number[] | undefined => {
    const found: number[] = [];
    for (let p = head; p !== end; p = word(p + link)) {
      if (found.push(p) > most) return undefined;
    }
    return found;
  };

  const living = () => chain(word(symbol("allproc")), at("P_NXT"), NPROC) ?? [];
  const current = () => field(uareaNow(), "U_PROCP");
  const uareaNow = () => Kseg.kseg0 + (tlbLo[0] & FRAME);

  const processTable = (): string | undefined => {
    const seen = new Map<number, string>();
    for (const list of ["allproc", "zombproc", "freeproc"]) {
      const members = chain(word(symbol(list)), at("P_NXT"), NPROC);
      if (members === undefined) return `${list} does not end`;
      for (const p of members) {
        if (!indexOf.has(p | 0)) return `${list} holds ${hex(p)}, which is no process`;
        if (seen.has(p)) return `process ${indexOf.get(p)} is in ${list} and ${seen.get(p)}`;
        seen.set(p, list);
        if (list !== "freeproc" && word(field(p, "P_PREV")) !== p) {
          return `what precedes pid ${pid(p)} in ${list} names another`;
        }
        const right = list === "freeproc"
          ? state(p) === 0
          : list === "zombproc"
          ? state(p) === SZOMB
          : [SSLEEP, SRUN, SIDL, SSTOP].includes(state(p));
        if (!right) return `pid ${pid(p)} of ${list} has state ${state(p)}`;
      }
    }
    if (seen.size !== NPROC) return `${NPROC - seen.size} processes are in no list`;
    let users = 0, hashed = 0;
    for (const p of living()) users += Number((field(p, "P_FLAG") & SSYS) === 0);
    if (users !== word(symbol("nuser"))) return `${users} users' processes, counted ${word(symbol("nuser"))}`;
    for (let slot = 0; slot < PIDHSZ; slot++) {
      for (let i = half(symbol("pidhash") + 2 * slot), steps = 0; i !== 0; i = half(processes[i] + at("P_IDHASH"))) {
        const p = processes[i];
        if (p === undefined || steps++ > NPROC) return `hash chain ${slot} of the process numbers is wrong`;
        if (seen.get(p | 0) !== "allproc" || (pid(p) & (PIDHSZ - 1)) !== slot) return `pid ${pid(p)} is hashed wrongly`;
        hashed++;
      }
    }
    if (hashed !== living().length - 1) return `${hashed} numbers of processes are hashed, ${living().length - 1} live`;
    for (const [p, list] of seen) {
      if (list === "freeproc") continue;
      const children = chain(field(p, "P_CPTR"), at("P_OSPTR"), NPROC);
      if (children === undefined) return `the children of pid ${pid(p)} do not end`;
      for (const [i, child] of children.entries()) {
        if (field(child, "P_PPTR") !== p || seen.get(child) === "freeproc") {
          return `pid ${pid(p)} has a child of another`;
        }
        if (half(child + at("P_PPID")) !== pid(p)) return `pid ${pid(child)} has another parent's number`;
        if (i > 0 && field(child, "P_YSPTR") !== children[i - 1]) {
          return `pid ${pid(child)} has a wrong younger sibling`;
        }
      }
      const parent = field(p, "P_PPTR");
      if (p !== processes[0] && p !== (processes[0] | 0)) {
        const siblings = chain(field(parent, "P_CPTR"), at("P_OSPTR"), NPROC) ?? [];
        if (!siblings.includes(p)) return `pid ${pid(p)} is not among its parent's children`;
      }
    }
  };

  const queues = (): string | undefined => {
    const ready = new Set<number>(), asleep = new Set<number>();
    for (let i = 0; i < NQS; i++) {
      const head = (qs + 8 * i) | 0, members = chain(word(head), at("P_LINK"), NPROC, head);
      if (members === undefined) return `run queue ${i} does not end`;
      if (((word(symbol("whichqs")) >>> i) & 1) !== Number(members.length > 0)) {
        return `whichqs is wrong about queue ${i}`;
      }
      let before = head;
      for (const p of members) {
        if (field(p, "P_RLINK") !== before) return `run queue ${i} is broken backwards`;
        before = p;
        if (state(p) !== SRUN || byte(p + at("P_PRI")) >>> 2 !== i) return `pid ${pid(p)} is in run queue ${i}`;
        ready.add(p);
      }
      if (word(head + 4) !== before) return `run queue ${i} ends elsewhere`;
    }
    for (let i = 0; i < SQSIZE; i++) {
      const members = chain(word(slpque + 4 * i), at("P_LINK"), NPROC);
      if (members === undefined) return `sleep queue ${i} does not end`;
      for (const p of members) {
        const channel = field(p, "P_WCHAN") >>> 0;
        if (((channel >>> 5) & (SQSIZE - 1)) !== i || channel === 0) return `pid ${pid(p)} sleeps in queue ${i}`;
        if (state(p) !== SSLEEP && state(p) !== SSTOP) return `pid ${pid(p)} in a sleep queue has state ${state(p)}`;
        asleep.add(p);
      }
    }
    const running = current();
    for (const p of living()) {
      const runs = state(p) === SRUN && p !== running;
      if (ready.has(p) !== runs) {
        return `pid ${pid(p)} of state ${state(p)} ${runs ? "waits in no" : "is in a"} run queue`;
      }
      if (!ready.has(p) && field(p, "P_RLINK") !== 0) return `pid ${pid(p)} is linked into no run queue`;
      if (asleep.has(p) !== (field(p, "P_WCHAN") !== 0)) {
        return `pid ${pid(p)} has a channel, or none, against its queue`;
      }
      if (state(p) === SSLEEP && !asleep.has(p)) return `pid ${pid(p)} sleeps in no queue`;
    }
    if (state(running) !== SRUN) return `pid ${pid(running)} runs in state ${state(running)}`;
    if (word(symbol("noproc")) !== 0) return "a process runs, and none wants the processor";
  };

  const callouts = (): string | undefined => {
    const free = chain(word(symbol("callfree")), at("C_NEXT"), NCALL);
    const waiting = chain(field(symbol("calltodo"), "C_NEXT"), at("C_NEXT"), NCALL);
    if (free === undefined || waiting === undefined || new Set([...free, ...waiting]).size !== NCALL) {
      return "the callouts are not all free or waiting";
    }
    const timers = waiting.filter((c) => field(c, "C_FUNC") === (symbol("realitexpire") | 0)).map((c) =>
      field(c, "C_ARG")
    );
    if (new Set(timers).size !== timers.length) return "a process has two timers";
    if (timers.some((p) => !indexOf.has(p) || ![SSLEEP, SRUN, SSTOP].includes(state(p)))) {
      return "a timer serves nobody";
    }
    if (waiting.some((c) => c < (callout | 0))) return "a callout is elsewhere";
  };

  const descriptors = (): string | undefined => {
    const references = new Array<number>(NFILE).fill(0);
    for (const p of living()) {
      for (let d = 0; d < NOFILE; d++) {
        const fp = word(uarea(p) + at("U_OFILE") + 4 * d);
        if (fp === 0) continue;
        const i = (fp - (file | 0)) / at("FILE_BYTES");
        if (!Number.isInteger(i) || i < 0 || i >= NFILE) return `descriptor ${d} of pid ${pid(p)} is no file`;
        if (d > field(uarea(p), "U_LASTFILE")) return `descriptor ${d} of pid ${pid(p)} is beyond the last`;
        references[i]++;
      }
    }
    for (let i = 0; i < NFILE; i++) {
      const count = half(file + i * at("FILE_BYTES") + at("F_COUNT"));
      if (count !== references[i]) return `file ${i} has ${references[i]} descriptors, counted ${count}`;
    }
  };

  /** Mbufs in use by what is no socket, route or address, as they stood after the boot. */
  let standing = 0;
  const used = () => {
    let sum = 0;
    for (let type = 0; type < NMTYPES; type++) {
      if (![MT_FREE, MT_RTABLE, MT_IFADDR].includes(type)) sum += half(symbol("mbstat") + at("M_MTYPES") + 2 * type);
    }
    return sum;
  };
  const reached = (): { readonly mbufs: Set<number>; readonly clusters: Set<number> } | string => {
    const mbufs = new Set<number>(), clusters = new Set<number>();
    const take = (m: number): boolean => {
      if (mbufs.has(m) || (m & (MSIZE - 1)) !== 0 || half(m + at("M_TYPE")) === MT_FREE) return false;
      mbufs.add(m);
      const offset = field(m, "M_OFF") >>> 0;
      if (offset > MMAXOFF) clusters.add((m + offset) & FRAME);
      return true;
    };
    for (let i = 0; i < NFILE; i++) {
      const fp = file + i * at("FILE_BYTES");
      if (half(fp + at("F_COUNT")) === 0 || half(fp + at("F_TYPE")) !== DTYPE_SOCKET) continue;
      const so = field(fp, "F_DATA"), pcb = field(so, "SO_PCB");
      if (!take(so & -MSIZE) || (pcb !== 0 && !take(pcb & -MSIZE))) return `the socket of file ${i} is not its own`;
      for (const side of ["SO_RCV", "SO_SND"]) {
        const sb = so + at(side);
        let bytes = 0, room = 0, steps = 0;
        for (let record = field(sb, "SB_MB"); record !== 0; record = field(record, "M_ACT")) {
          for (let m = record; m !== 0; m = field(m, "M_NEXT")) {
            if (steps++ > 2000 || !take(m)) return `a buffer of file ${i} holds another's mbuf`;
            bytes += half(m + at("M_LEN"));
            room += MSIZE + (field(m, "M_OFF") >>> 0 > MMAXOFF ? CLBYTES : 0);
          }
        }
        if (bytes !== field(sb, "SB_CC") || room !== field(sb, "SB_MBCNT")) {
          return `a buffer of file ${i} holds ${bytes} bytes in ${room}, counted ${field(sb, "SB_CC")} in ${
            field(sb, "SB_MBCNT")
          }`;
        }
      }
    }
    return { mbufs, clusters };
  };
  const mbufs = (): string | undefined => {
    const all = word(symbol("mbstat"));
    const free = chain(word(symbol("mfree")), at("M_NEXT"), all);
    if (free === undefined) return "the free mbufs do not end";
    if (free.some((m) => half(m + at("M_TYPE")) !== MT_FREE)) return "a free mbuf has a type";
    const counted = half(symbol("mbstat") + at("M_MTYPES") + 2 * MT_FREE);
    const ofType = (type: number) => half(symbol("mbstat") + at("M_MTYPES") + 2 * type);
    const fixed = ofType(MT_RTABLE) + ofType(MT_IFADDR);
    if (free.length !== counted || free.length + used() + fixed !== all) {
      return `${all} mbufs: ${free.length} free, counted ${counted}; ${used() + fixed} in use`;
    }
    // A route that was replaced lives on as long as a socket keeps it; addresses there are one an interface.
    if (ofType(MT_IFADDR) > INTERFACES || ofType(MT_RTABLE) > INTERFACES + NFILE) {
      return `${ofType(MT_IFADDR)} addresses and ${ofType(MT_RTABLE)} routes`;
    }
    const found = reached();
    if (typeof found === "string") return found;
    // Whoever waits for an mbuf may hold others.
    const waits = living().some((p) => field(p, "P_WCHAN") === (symbol("mfree") | 0));
    // A process within sendto holds the name that it sends to.
    const names = [...found.mbufs].filter((m) => half(m + at("M_TYPE")) === MT_SONAME).length;
    const held = ofType(MT_SONAME) - names;
    if (held < 0 || held > living().length) return `${held} names are held, by ${living().length} processes`;
    if (!waits && found.mbufs.size + standing + held !== used()) {
      return `${used() - standing - held} mbufs are in use, ${found.mbufs.size} of them can be reached`;
    }
    const clusters = field(symbol("mbstat"), "M_CLUSTERS"), spare = field(symbol("mbstat"), "M_CLFREE");
    if (!waits && clusters - spare !== found.clusters.size) {
      return `${clusters} clusters, ${spare} free, ${found.clusters.size} in use`;
    }
  };

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
      else if (owners[frame] !== undefined) twice ??= `frame ${frame} belongs to ${owners[frame]} and to ${owner}`;
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
    if (free !== word(symbol("freePages"))) return `${free} frames are free, counted ${word(symbol("freePages"))}`;
    const shared = new Map<number, ReadonlySet<number>>();
    for (let id = 0; id < NSHM; id++) {
      const segment = segments + id * at("SEGMENT_BYTES"), pages = field(segment, "S_PAGES"), set = new Set<number>();
      for (let i = 0; i < pages; i++) {
        const frame = word(segment + at("S_FRAMES") + 4 * i);
        own(frame, `segment ${id}`);
        set.add(frame);
      }
      shared.set(id, set);
      const attached = processes.filter((p) => state(p) !== 0 && (field(p, "P_SHM") >>> id) & 1).length;
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
        if ((entry !== 0) !== alive) return `slot ${i} of state ${state(p)} ${entry ? "has" : "lacks"} a u-area`;
        if (alive) own(entry, `the u-area of pid ${pid(p)}`);
      }
      const wrong = pageTable(p, i, own, shared);
      if (wrong) return wrong;
    }
    if (twice) return twice;
    let unowned = 0;
    for (let frame = 0; frame < frames; frame++) unowned += Number(owners[frame] === undefined);
    const buffers = word(symbol("mbstat")) * MSIZE / PAGE + field(symbol("mbstat"), "M_CLUSTERS");
    if (unowned !== buffers) return `${unowned} frames have no owner, mbufs and clusters take ${buffers}`;
  };

  /** The kernel's word for page `index` of a process' page table. */
  const tableWord = (slot: number, index: number) => word(sysmap + 4 * (slot * (WINDOW / PAGE) + index));
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
    const dataFrom = DATA >>> PAGE_SHIFT, dataTo = dataFrom + field(p, "P_DSIZE"), attached = field(p, "P_SHM");
    const x = (field(p, "P_TEXTP") - (text | 0)) / at("TEXT_BYTES");
    let resident = 0;
    for (let index = 0; index < WINDOW / PAGE; index++) {
      const table = tableWord(slot, index);
      if (table === 0) continue;
      if ((table & ~FRAME) !== (V | D | G)) return `${who} has the word ${hex(table)} for its page table`;
      if (state(p) === 0) return `slot ${slot} is free and has a page table`;
      own(table, `the page table of ${who}`);
      const from = unmapped((Kseg.kseg0 + (table & FRAME)) >>> 0) >>> 2;
      for (let i = 0; i < 1024; i++) {
        const entry = ram[from + i];
        if (entry === 0) continue;
        const page = index * 1024 + i, address = hex(page * PAGE);
        if ((entry & V) !== 0 && (entry & FOD) !== 0) return `${who} has ${hex(entry)} at ${address}`;
        if ((entry & D) !== 0 && (entry & (W | M | V)) !== (W | M | V)) {
          return `${who} may store at ${address} by ${hex(entry)}`;
        }
        if ((entry & V) !== 0 && (entry & R) === 0) return `${who} may read at ${address} by ${hex(entry)}`;
        const inText = page - (TEXT >>> PAGE_SHIFT) >>> 0 < textPages;
        const id = (page * PAGE - SHARED) >>> SHARED_SHIFT;
        if ((page >= dataFrom && page < dataTo) || (page >= stackFrom && page < STACK >>> PAGE_SHIFT)) {
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
    const generation = word(symbol("asidGeneration")), running = current(), holders = new Map<number, number>();
    for (const p of living()) {
      if (field(p, "P_GENERATION") !== generation) continue;
      const asid = field(p, "P_ASID");
      if (holders.has(asid)) return `pid ${pid(p)} and pid ${pid(holders.get(asid)!)} have asid ${asid}`;
      holders.set(asid, p);
    }
    if (
      field(running, "P_GENERATION") !== generation ||
      ((cop0[ENTRY_HI] >>> ASID_SHIFT) & 63) !== field(running, "P_ASID")
    ) {
      return `pid ${pid(running)} runs under asid ${(cop0[ENTRY_HI] >>> ASID_SHIFT) & 63}`;
    }
    if ((cop0[STATUS] & STATUS_LOOKED_AT) !== STATUS_USER) return `Status is ${hex(cop0[STATUS])}`;
    for (let page = 0; page < UPAGES; page++) {
      if (tlbLo[page] !== word(running + at("P_UPTE") + 4 * page)) {
        return `the u-area of another is wired, not of pid ${pid(running)}`;
      }
    }
    for (let i = WIRED; i < 64; i++) {
      if ((tlbLo[i] & V) === 0) continue;
      const high = tlbHi[i] >>> 0;
      if ((tlbLo[i] & G) !== 0) {
        const page = (high - Kseg.kseg2) >>> PAGE_SHIFT;
        if (page >= NPROC * WINDOW / PAGE || word(sysmap + 4 * page) !== tlbLo[i]) {
          return `entry ${i} of the TLB maps ${hex(high)} wrongly`;
        }
        continue;
      }
      const p = holders.get((high >>> ASID_SHIFT) & 63);
      if (p === undefined) continue;
      const entry = userEntry(p, high >>> PAGE_SHIFT);
      if (((tlbLo[i] ^ entry) & (FRAME | V)) !== 0 || ((tlbLo[i] & D) !== 0 && (entry & D) === 0)) {
        return `entry ${i} of the TLB lets pid ${pid(p)} at ${hex(high & FRAME)} have ${
          hex(tlbLo[i])
        }, its page table ${hex(entry)}`;
      }
    }
  };

  /** Ticks by which the machine's clock was ahead of the kernel's counts when the machine was put back. */
  let ahead = 0;
  const clockTicks = () => Math.floor(machine.cycles * ticksPerCycle(machine.settings) * HZ / TICKS_PER_SECOND);
  const counted = () => [0, 4, 8, 12].reduce((sum, offset) => sum + word(symbol("cp_time") + offset), 0);
  const time = (): string | undefined => {
    const late = clockTicks() - ahead - counted();
    if (late < -1 || late > 1) return `${late} ticks of the clock were not counted`;
  };

  return {
    symbol,
    word,
    pids: () => living().map(pid).filter((number) => number !== 0),
    started: () => 1 + living().filter((p) => (field(p, "P_FLAG") & SSYS) === 0).length,
    dataPages: () => field(current(), "P_DSIZE"),
    ready: () => living().filter((p) => state(p) === SRUN && p !== current()).length,
    idle: () => word(symbol("noproc")) !== 0 && word(symbol("whichqs")) === 0,
    broken: () =>
      processTable() ?? queues() ?? callouts() ?? descriptors() ?? mbufs() ?? memory() ?? translations() ?? time(),
    reset: () => {
      ahead = clockTicks() - counted();
      const found = reached();
      standing = typeof found === "string" ? 0 : used() - found.mbufs.size;
    },
  };
}

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16)}`;
}
