/**
 * Runs one program on two machines that differ in their engines alone, slice by slice, and finds
 * the first slice after which they are not the same in every byte: registers, COP0, TLB, caches
 * with their tags, write buffer, memory, times, stall cycles, devices, marks.
 */
import { unmapped, Vector } from "../../isa/system.ts";
import { hex } from "../../isa/hex.ts";
import { type BoardName, boardNames } from "../../boards/boards.ts";
import { createMachine, GuestCrash, type Machine } from "../../decstation.ts";
import type { Engine } from "../../machine_interface.ts";
import type { Hit, Mark, MarkOptions } from "../../instruments/marks.ts";
import { disassemble } from "../../isa/instructions.ts";
import { createRandom, type Random } from "../../isa/random.ts";
import { differences } from "./differences.ts";
import { CODE, generateWords, handlers } from "./program.ts";

/** How a program is run. */
export interface RunPlan {
  readonly seed: number;
  readonly board: BoardName;
  readonly settings: Readonly<Record<string, number>>;
}

/**
 * The plan that belongs to a seed: boards take turns, small caches make lines conflict, and
 * timing rules vary.
 */
export function planOf(seed: number): RunPlan {
  const random = createRandom(seed ^ 0x5bd1e995);
  const kb = random.pick([1, 1, 2, 64]);
  return {
    seed,
    board: boardNames[seed % boardNames.length],
    settings: {
      "memory.mb": 1,
      "icache.kb": kb,
      "dcache.kb": random.pick([kb, 64]),
      "wb.coalesce": random.below(3),
      "wb.read-first": random.below(2),
      "wb.drain-page": random.pick([1, 3, 6]),
      "refresh": random.below(2),
      "refresh.interval": random.pick([2500, 15625]),
      "itlb.stall": random.below(3),
      "tlb.seed": random.below(56),
      "streaming": random.below(2),
      "tlb.entries": random.pick([16, 64, 64, 256]),
    },
  };
}

/** A machine with the handlers and these words. */
export function loadProgram(
  words: Int32Array,
  { board, settings }: RunPlan,
  engine: Engine,
): Machine {
  const machine = createMachine(board, { settings, engine });
  machine.load(handlers);
  machine.place(
    unmapped(CODE),
    new Uint8Array(words.buffer, words.byteOffset, words.byteLength),
  );
  const data = createRandom(words.length);
  machine.place(0x30000, Uint8Array.from({ length: 0x8000 }, () => data.below(256)));
  machine.boot(handlers.entry);
  return machine;
}

/** What the comparison of a program found: nothing, or when and in what its machines differ. */
export interface Difference {
  readonly cycle: number;
  readonly what: readonly string[];
}

/**
 * Cycles of a program, in slices of random length between which the world outside acts on both
 * machines alike.
 */
const CYCLES = 16_000;

/** Runs words under the interpreter and under `engine`. */
export function compareEngines(
  words: Int32Array,
  plan: RunPlan,
  engine: Engine,
): Difference | undefined {
  const random = createRandom(plan.seed ^ 0x2545f491);
  const machines = [
    loadProgram(words, plan, "interpreter"),
    loadProgram(words, plan, engine),
  ] as const;
  const [specification, tested] = machines;
  const marks: Mark[][] = [], told: string[][] = [[], []];
  for (let first = random.below(6); first > 0; first--) mark();
  while (specification.cycles < CYCLES) {
    const maxCycles = 1 + random.below(random.pick([20, 500, 4000]));
    const ends = machines.map((machine) => {
      try {
        return machine.run({ maxCycles }).reason;
      } catch (error) {
        if (!(error instanceof GuestCrash)) throw error;
        return error.message;
      }
    });
    const last = specification.cycles >= CYCLES || ends[0] !== "max-cycles";
    const what = differences(specification, tested, last || random.below(16) === 0);
    if (ends[0] !== ends[1]) what.push(`${ends[0]} and ${ends[1]}`);
    for (const [a, b] of marks) {
      const seen = ({ count, first, last, hits }: Mark) =>
        JSON.stringify([count, first, last, hits]);
      if (seen(a) !== seen(b)) what.push(`mark ${hex(a.at)}: ${a.count} and ${b.count}`);
    }
    const other = told[0].findIndex((hit, i) => hit !== told[1][i]);
    if (other >= 0) what.push(`hit ${other}: ${told[0][other]} and ${told[1][other]}`);
    if (what.length > 0) return { cycle: specification.cycles, what };
    if (ends[0] !== "max-cycles") return undefined;
    outside();
  }
  return undefined;

  function outside(): void {
    const at = random.below(words.length) * 4;
    switch (random.below(12)) {
      case 0: // as DMA into code: caches are not told
        return machines.forEach((machine) =>
          machine.place(
            unmapped(CODE) + at,
            new Uint8Array(words.buffer, words.byteOffset + at % 64, 4),
          )
        );
      case 1:
        return mark();
      case 2:
        for (const mark of marks.shift() ?? []) mark.remove();
        return;
      case 3: // a slice back, and forth again
        return tested.restore(tested.save());
      case 5: { // ahead of the others, and perhaps back again
        const { cycles, time } = tested, far = 1 + random.below(5000);
        tested.runAhead(time + far * tested.ticksPerCycle);
        if (random.below(2) === 0) {
          tested.turnBack(time + random.below(far) * tested.ticksPerCycle);
        }
        return void (tested.cycles > cycles &&
          specification.run({ maxCycles: tested.cycles - cycles }));
      }
      case 4:
        return machines.forEach((machine) => machine.observe(() => {})());
    }
  }

  /** The same new mark on both, which tells of each hit. */
  function mark(): void {
    const options = markOf(random, words.length), waits = random.below(4) === 0;
    marks.push(machines.map((machine, i) => {
      const tell = (...hit: readonly unknown[]) =>
        void told[i].push(JSON.stringify([hex(options.at), ...hit]));
      const onNoted = ({ cost, cause, epc, badVAddr, value }: Hit) =>
        options.follows ? tell() : tell(cost, cause, epc, badVAddr, options.register && value);
      return machine.mark({ ...options, ...(waits ? { onHit: () => tell() } : { onNoted }) });
    }));
  }
}

/** A mark on an instruction of a program of so many words, or on a vector. */
function markOf(random: Random, words: number): MarkOptions {
  const follows = random.below(6) === 0;
  const where = follows ? undefined : random.pick([
    undefined,
    undefined,
    { asid: random.below(3) },
    { word: 0x30000, equals: 0 },
    { word: 0x30000 + 4 * random.below(2), equals: 0 },
  ]);
  return {
    at: random.below(6) === 0
      ? random.pick([Vector.general, Vector.utlb])
      : random.pick([CODE, CODE, unmapped(CODE)]) + 4 * random.below(words),
    where,
    each: !follows && random.below(2) === 0,
    counters: !follows && random.below(2) === 0,
    follows,
    register: random.pick([undefined, 4, random.below(32)]),
  };
}

/** Programs that are tried on the way to a small one. */
const SHRINKS = 300;

/** The program with fewer of its words that still shows a difference: the others are nops. */
export function shrink(words: Int32Array, plan: RunPlan, engine: Engine): Int32Array {
  let best = words, left = SHRINKS;
  for (let size = words.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < best.length; at += size) {
      if (left === 0 || best.subarray(at, at + size).every((word) => word === 0)) continue;
      left--;
      const fewer = best.slice();
      fewer.fill(0, at, at + size);
      if (compareEngines(fewer, plan, engine)) best = fewer;
    }
  }
  return best;
}

/** A seed's program under two engines; a difference is shrunk and told as a program. */
export function checkSeed(seed: number, engine: Engine): void {
  const words = generateWords(seed), plan = planOf(seed);
  if (!compareEngines(words, plan, engine)) return;
  const small = shrink(words, plan, engine);
  const { cycle, what } = compareEngines(small, plan, engine)!;
  const lines = [...small].flatMap((word, i) =>
    word === 0 ? [] : [`${hex(CODE + 4 * i)}  ${disassemble(word, CODE + 4 * i)}`]
  );
  throw new Error(
    `seed ${seed} on ${plan.board} ${JSON.stringify(plan.settings)} differs by cycle ${cycle}:\n${
      what.join("\n")
    }\n` +
      `all other words are nops:\n${lines.join("\n")}`,
  );
}
