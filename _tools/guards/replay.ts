/**
 * Trials of changed guest code: programs whose run on the unchanged code is known are run again
 * with one word changed. The known run says for every instruction when it executes, so a change is
 * tried only where it makes a difference, from a snapshot shortly before, and the run ends at the
 * first difference.
 */
import {
  GuestCrash,
  type Image,
  Kseg,
  type Machine,
  type Running,
  type Snapshot,
  type System,
  unmapped,
  Vector,
} from "../../machine/mod.ts";
import { type Mutant, wordOf } from "./sites.ts";

/** What somebody outside sees of a run: who did what, in the order of each who. */
export interface Event {
  readonly who: string;
  readonly what: string;
}

/** A trial that is replayed from snapshots. */
export interface Replayed {
  readonly name: string;
  /** Shared by trials that differ in little, of which a mutant is tried in few. */
  readonly family?: string;
  /** Where the changed code runs in this trial, if not where the system has it. */
  readonly elsewhere?: Pick<Job, "system" | "home">;
  boot(system: System): Running;
  /** Adds marks that tell events; returns those at which the run is looked at. */
  watch?(running: Running, tell: (event: Event) => void): readonly ReturnType<Machine["mark"]>[];
  /** Whether the run has come to its end before the machine halts. */
  ended?(events: readonly Event[]): boolean;
  /** What is seen at the end; may run the machine on. */
  last(running: Running): string;
}

/** A trial that is run as a whole; its result is compared. */
export interface Whole {
  readonly name: string;
  /** A number of the unchanged system that others are compared with. */
  reference?(system: System): number;
  run(system: System, reference: number): string;
}

/** Either. */
export type Trial = Replayed | Whole;

/** Where the code that is changed lies: in the kernel, or in each program. */
export type Home = "kernel" | "programs";

/** When a change first makes a difference, and how often it would, by the mutant's name. */
export type Firsts = ReadonlyMap<string, readonly [cycle: number, times: number]>;

const PAGE = 4096;
/** Words on both sides of a changed one that tell a program's page from others. */
const CONTEXT = 12;
const CYCLES = 400e6;
/** How much later than in the unchanged run an event may come. */
const LATE = 1.5, SLACK = 1e6;
const SNAPSHOTS = 8;
/** Cycles before a difference at which a machine is saved. */
const BEFORE = 200;

/** Puts a mutant's word into a machine, wherever the code lies. */
export function patch({ machine, kernel, programs }: Running, mutant: Mutant, home: Home): void {
  if (home === "kernel") return put(machine, unmapped(addressIn(kernel, mutant)!), mutant.word);
  const { ram } = machine.state;
  for (const image of programs) {
    const address = addressIn(image, mutant);
    if (address === undefined) continue;
    const page = address & -PAGE;
    const from = Math.max(page, address - 4 * CONTEXT),
      to = Math.min(page + PAGE, address + 4 * CONTEXT);
    const words: number[] = [];
    for (let a = from; a < to && inside(image, a); a += 4) words.push(wordOf(image, a));
    const before = (address - from) >>> 2, original = words[before];
    for (let at = ram.indexOf(original); at >= 0; at = ram.indexOf(original, at + 1)) {
      if (words.every((word, i) => ram[at - before + i] === word)) {
        put(machine, 4 * at, mutant.word);
      }
    }
  }
}

/** Puts a word into memory and into the caches that hold the one before. */
function put(machine: Machine, physical: number, word: number): void {
  const { icacheData, dcacheData } = machine.state;
  for (const [name, data] of [["icache", icacheData], ["dcache", dcacheData]] as const) {
    if (machine.holds(name, physical)) data[(physical >>> 2) & (data.length - 1)] = word;
  }
  machine.place(physical, new Uint8Array(new Int32Array([word]).buffer));
}

function inside(image: Image, address: number): boolean {
  return image.segments.some((s) =>
    address >= s.address && address + 4 <= s.address + s.bytes.length
  );
}

const functionsOf = new WeakMap<Image, Map<string, number>>();
/** Address of a mutant's instruction in an image; undefined where it has no such function. */
function addressIn(image: Image, { function: name, object, offset }: Mutant): number | undefined {
  let known = functionsOf.get(image);
  if (!known) {
    known = new Map(image.functions.map((f) => [`${f.object} ${f.name}`, f.start]));
    functionsOf.set(image, known);
  }
  const start = known.get(`${object} ${name}`);
  return start === undefined ? undefined : start + offset;
}

/**
 * Notes when each mutant would first have made a difference, on every machine that is observed
 * through it.
 */
class Coverage {
  readonly firsts = new Map<string, [number, number]>();

  observe({ machine, kernel, programs }: Running, { mutants, home }: Job): () => void {
    const sites = new Map<number, Mutant[]>();
    for (const image of home === "kernel" ? [kernel] : programs) {
      for (const mutant of mutants) {
        const address = addressIn(image, mutant);
        if (address === undefined) continue;
        const there = sites.get(address) ?? [];
        if (!there.includes(mutant)) there.push(mutant);
        sites.set(address, there);
      }
    }
    const { pc, nextPc } = machine.state;
    const filter = new Uint8Array(1 << 16);
    for (const address of sites.keys()) filter[(address >>> 2) & 0xffff] = 1;
    return machine.observe(({ pc: at, before }) => {
      if (filter[(at >>> 2) & 0xffff] === 0) return;
      const there = sites.get(at >>> 29 === UNCACHED ? at - (Kseg.kseg1 - Kseg.kseg0) : at);
      if (there === undefined || isVector(pc[0] >>> 0)) return;
      const taken = (nextPc[0] >>> 0) !== at + 8;
      for (const { name, change } of there) {
        if (change === "never" && !taken || change === "always" && taken) continue;
        const known = this.firsts.get(name);
        if (known) known[1]++;
        else this.firsts.set(name, [before, 1]);
      }
    });
  }
}

/** Bits of the addresses of kseg1. */
const UNCACHED = 5;

/** Whether an instruction before this address did not complete: branches to it there are none. */
function isVector(address: number): boolean {
  return address === Vector.utlb >>> 0 || address === Vector.general >>> 0;
}

/** What is tried. */
export interface Job {
  readonly system: System;
  readonly home: Home;
  readonly mutants: readonly Mutant[];
}

/** A trial made ready: a try of a mutant says what differs with it; undefined when nothing does. */
export type TryOne = (mutant: Mutant) => string | undefined;

/**
 * The cycle at which each mutant first makes a difference in a trial; those that never do are not
 * there. Cycles of the whole trial beside it.
 */
export function cover(
  trial: Trial,
  job: Job,
): { readonly firsts: Firsts; readonly cycles: number } {
  const coverage = new Coverage();
  let machine: Machine | undefined;
  const place = placed(trial, job);
  const system = booting(place.system, (running) => {
    coverage.observe(running, place);
    machine = running.machine;
  });
  if ("run" in trial) outcome(() => trial.run(system, trial.reference?.(job.system) ?? 0));
  else {
    const events: Event[] = [];
    const running = trial.boot(system);
    const marks = trial.watch?.(running, (event) => events.push(event)) ?? [];
    while (
      running.machine.run({ until: marks, maxCycles: CYCLES }).reason === "mark" &&
      !trial.ended?.(events)
    );
    trial.last(running);
  }
  return { firsts: coverage.firsts, cycles: machine?.cycles ?? 0 };
}

/** What is tried, and where this trial has it. */
function placed(trial: Trial, job: Job): Job {
  return "run" in trial ? job : { ...job, ...trial.elsewhere };
}

/** Runs a trial on the unchanged code, with a machine saved shortly before each of some cycles. */
export function prepare(trial: Trial, job: Job, firsts: Firsts): TryOne {
  return "run" in trial
    ? prepareWhole(trial, job)
    : prepareReplayed(trial, placed(trial, job), firsts);
}

/** The system with something done to each machine that it boots. */
function booting(system: System, then: (running: Running) => void): System {
  return {
    id: system.id,
    boot(board, programs, options) {
      const running = system.boot(board, programs, options);
      then(running);
      return running;
    },
  };
}

function prepareWhole(trial: Whole, { system, home }: Job): TryOne {
  const reference = trial.reference?.(system) ?? 0;
  const base = outcome(() => trial.run(system, reference));
  return (mutant) => {
    const found = outcome(() =>
      trial.run(booting(system, (running) => patch(running, mutant, home)), reference)
    );
    return found === base ? undefined : abbreviated(found);
  };
}

/** The first line of what was seen, for a list. */
function abbreviated(text: string): string {
  return text.split("\n")[0].slice(0, 80);
}

function outcome(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return error instanceof GuestCrash ? "the machine stops" : `${error}`;
  }
}

function byWho(events: readonly Event[]): Map<string, string[]> {
  const sorted = new Map<string, string[]>();
  for (const { who, what } of events) sorted.set(who, [...sorted.get(who) ?? [], what]);
  return sorted;
}

function prepareReplayed(trial: Replayed, { system, home }: Job, firsts: Firsts): TryOne {
  const running = trial.boot(system), { machine } = running;
  const events: Event[] = [];
  const marks = trial.watch?.(running, (event) => events.push(event)) ?? [];
  const stale = machine.staleHits as unknown[];
  const kernelStale = () =>
    machine.staleHits.filter(({ pc, cache }) => pc >= Kseg.kseg0 || cache === "dcache").length;
  const over = () => machine.exit !== undefined || trial.ended?.(events) === true;

  const cycles = [...firsts.values()].map(([cycle]) => cycle).sort((a, b) => a - b);
  const snapshots: { cycle: number; saved: Snapshot; told: number }[] = [];
  const save = () =>
    snapshots.push({ cycle: machine.cycles, saved: machine.save(), told: events.length });
  save();
  for (let i = 0; i < SNAPSHOTS && cycles.length > 0; i++) {
    const until = cycles[Math.floor(i * cycles.length / SNAPSHOTS)] - BEFORE;
    while (machine.cycles < until && !over()) {
      machine.run({ until: marks, maxCycles: until - machine.cycles });
    }
    if (over()) break;
    if (machine.cycles > snapshots.at(-1)!.cycle) save();
  }
  while (!over()) {
    if (machine.run({ until: marks, maxCycles: CYCLES }).reason === "max-cycles") {
      throw new RangeError(`${trial.name} does not come to its end`);
    }
  }
  const end = machine.cycles, expected = [...events], wanted = byWho(expected);
  const expectedLast = trial.last(running), expectedStale = kernelStale();
  const limit = end * LATE + SLACK;

  const differs = (): string | undefined => {
    for (const [who, whats] of byWho(events)) {
      const right = wanted.get(who) ?? [];
      const wrong = whats.find((what, i) => what !== right[i]);
      if (wrong !== undefined) return `${who} ${wrong}`;
    }
  };
  const play = (): string | undefined => {
    while (!over()) {
      if (machine.cycles >= limit) return "late";
      machine.run({ until: marks, maxCycles: limit - machine.cycles });
      const difference = differs();
      if (difference) return difference;
    }
    const last = trial.last(running);
    if (last !== expectedLast) return abbreviated(last);
    return kernelStale() > expectedStale ? "a stale word is used" : undefined;
  };
  return (mutant) => {
    const first = firsts.get(mutant.name)?.[0] ?? 0;
    const from = snapshots.findLast(({ cycle }) => cycle <= first)!;
    machine.restore(from.saved);
    events.splice(0, Infinity, ...expected.slice(0, from.told));
    stale.length = 0;
    patch(running, mutant, home);
    try {
      return play();
    } catch (error) {
      if (!(error instanceof GuestCrash)) throw error;
      return "the machine stops";
    }
  };
}
