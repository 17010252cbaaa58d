/**
 * Rules of processes: every one in the lists and queues that its state demands, every callout and
 * every descriptor counted.
 */
import { hex } from "../../machine/mod.ts";
import type { Tables } from "./fuzz_tables.ts";

/** The rules; each gives the sentence that is false, or nothing. */
export function processRules(tables: Tables): readonly (() => string | undefined)[] {
  const {
    symbol,
    word,
    byte,
    half,
    at,
    field,
    file,
    slpque,
    qs,
    callout,
    processes,
    indexOf,
    pid,
    state,
    uarea,
    chain,
    living,
    current,
    NPROC,
    NFILE,
    NOFILE,
    NCALL,
    NQS,
    SQSIZE,
    PIDHSZ,
    SSLEEP,
    SRUN,
    SIDL,
    SZOMB,
    SSTOP,
    SSYS,
  } = tables;

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
    if (users !== word(symbol("nuser"))) {
      return `${users} users' processes, counted ${word(symbol("nuser"))}`;
    }
    for (let slot = 0; slot < PIDHSZ; slot++) {
      for (
        let i = half(symbol("pidhash") + 2 * slot), steps = 0;
        i !== 0;
        i = half(processes[i] + at("P_IDHASH"))
      ) {
        const p = processes[i];
        if (p === undefined || steps++ > NPROC) {
          return `hash chain ${slot} of the process numbers is wrong`;
        }
        if (seen.get(p | 0) !== "allproc" || (pid(p) & (PIDHSZ - 1)) !== slot) {
          return `pid ${pid(p)} is hashed wrongly`;
        }
        hashed++;
      }
    }
    if (hashed !== living().length - 1) {
      return `${hashed} numbers of processes are hashed, ${living().length - 1} live`;
    }
    for (const [p, list] of seen) {
      if (list === "freeproc") continue;
      const children = chain(field(p, "P_CPTR"), at("P_OSPTR"), NPROC);
      if (children === undefined) return `the children of pid ${pid(p)} do not end`;
      for (const [i, child] of children.entries()) {
        if (field(child, "P_PPTR") !== p || seen.get(child) === "freeproc") {
          return `pid ${pid(p)} has a child of another`;
        }
        if (half(child + at("P_PPID")) !== pid(p)) {
          return `pid ${pid(child)} has another parent's number`;
        }
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
        if (state(p) !== SRUN || byte(p + at("P_PRI")) >>> 2 !== i) {
          return `pid ${pid(p)} is in run queue ${i}`;
        }
        ready.add(p);
      }
      if (word(head + 4) !== before) return `run queue ${i} ends elsewhere`;
    }
    for (let i = 0; i < SQSIZE; i++) {
      const members = chain(word(slpque + 4 * i), at("P_LINK"), NPROC);
      if (members === undefined) return `sleep queue ${i} does not end`;
      for (const p of members) {
        const channel = field(p, "P_WCHAN") >>> 0;
        if (((channel >>> 5) & (SQSIZE - 1)) !== i || channel === 0) {
          return `pid ${pid(p)} sleeps in queue ${i}`;
        }
        if (state(p) !== SSLEEP && state(p) !== SSTOP) {
          return `pid ${pid(p)} in a sleep queue has state ${state(p)}`;
        }
        asleep.add(p);
      }
    }
    const running = current();
    for (const p of living()) {
      const runs = state(p) === SRUN && p !== running;
      if (ready.has(p) !== runs) {
        return `pid ${pid(p)} of state ${state(p)} ${runs ? "waits in no" : "is in a"} run queue`;
      }
      if (!ready.has(p) && field(p, "P_RLINK") !== 0) {
        return `pid ${pid(p)} is linked into no run queue`;
      }
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
    if (
      free === undefined || waiting === undefined || new Set([...free, ...waiting]).size !== NCALL
    ) {
      return "the callouts are not all free or waiting";
    }
    const timers = waiting.filter((c) => field(c, "C_FUNC") === (symbol("realitexpire") | 0)).map((
      c,
    ) => field(c, "C_ARG"));
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
        if (!Number.isInteger(i) || i < 0 || i >= NFILE) {
          return `descriptor ${d} of pid ${pid(p)} is no file`;
        }
        if (d > field(uarea(p), "U_LASTFILE")) {
          return `descriptor ${d} of pid ${pid(p)} is beyond the last`;
        }
        references[i]++;
      }
    }
    for (let i = 0; i < NFILE; i++) {
      const count = half(file + i * at("FILE_BYTES") + at("F_COUNT"));
      if (count !== references[i]) {
        return `file ${i} has ${references[i]} descriptors, counted ${count}`;
      }
    }
  };

  return [processTable, queues, callouts, descriptors];
}
