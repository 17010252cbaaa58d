/** The trials of the Ultrix model: its tests' programs, bad program files, and what hears a wire. */
import {
  bootConstants,
  createNetwork,
  Gpr,
  TICKS_PER_SECOND,
  unmapped,
} from "../../machine/mod.ts";
import type { BoardName, Running } from "../../machine/mod.ts";
import { type Damage, damage, damages } from "../../aegis/tests/damages.ts";
import { poke } from "../../aegis/tests/testing.ts";
import { createTestBench } from "../../machine/verification/bench.ts";
import { arrivals, lost } from "../../experiments/tests/mbufs_testing.ts";
import { createUltrixModel, fuzz } from "../../ultrix-model/mod.ts";
import {
  countMbufs,
  missing,
  missMbuf,
  missPage,
} from "../../ultrix-model/tests/missing_testing.ts";
import { beside, markUnused, wordsOfUnused } from "../../ultrix-model/tests/testing.ts";
import { sources } from "../../ultrix-model/compiled/test_sources.ts";
import { tellProcesses } from "./ps.ts";
import type { Replayed, Trial, Whole } from "./replay.ts";
import { interpreted, type Programs, sortLines } from "./trials.ts";
import { arrive, hear, listen } from "./wire.ts";

/** Programs that run for so long that compiled code pays. */
const LONG = /^(?:slots|waiting|seconds|states|nice|edges|quantum|job_control|calls|ports|scarce)$/;

function ultrixTrial(
  { names, board, settings, watch, change }: Programs & Pick<Replayed, "watch">,
  as?: string,
): Replayed {
  const seeds = settings ? ` ${Object.values(settings)}` : "";
  return {
    name: as ?? [...names, ...(board ? [board] : [])].join("+") + seeds,
    boot(system) {
      const bench = createTestBench({
        system: LONG.test(names[0]) ? system : interpreted(system),
        texts: sources,
        places: ["ultrix-model/compiled/tests/NAME.s"],
        shared: [
          "ultrix-model/compiled/tests/check.s",
          "ultrix-model/compiled/tests/offsets.s",
          "ultrix-model/tests/faults.S",
        ],
        beside,
      });
      const running = bench.boot(names, { board, settings });
      change?.(running);
      return running;
    },
    watch,
    last: (running) =>
      `halts with ${running.machine.exit}\n${sortLines(running.machine.output)}\n${
        keptByUltrix(running)
      }`,
  };
}

/** Word of mbstat from which on mbufs are counted by type. */
const MBUF_TYPES = 5;

/**
 * What the kernel keeps when all programs have ended: pages with those that mbufs have for good,
 * mbufs of each type, and what it counted of packets.
 */
function keptByUltrix({ machine, kernel }: Running): string {
  const words = (symbol: string, first: number, count: number) =>
    Array.from(
      { length: count },
      (_, i) => machine.readWord(unmapped(kernel.address(symbol)) + 4 * (first + i)) >>> 0,
    );
  const [free] = words("freePages", 0, 1), [mbufs, clusters, freeClusters] = words("mbstat", 0, 3);
  // The first halfword counts free ones, of which there are as many as were ever needed.
  const [some, ...others] = words("mbstat", MBUF_TYPES, 7);
  const counted = [some, ...others].reduce((sum, two) => sum + (two & 0xffff) + (two >>> 16), 0);
  const packets = [["ipstat", 15], ["udpstat", 5], ["arpstat", 3]] as const;
  const [waiting] = words("ipintrq", 2, 1);
  return `${free + mbufs / 32 + clusters} pages, ${waiting} wait, ` +
    `${clusters - freeClusters} clusters, unused ${wordsOfUnused(machine)}, ` +
    `mbufs ${[some >>> 16, ...others]} and ${counted - mbufs} of none, packets ${
      packets.flatMap(([symbol, count]) => words(symbol, 0, count))
    }`;
}

const randomCalls = (calls: number, seed: number): Whole => ({
  name: `${calls} random calls, seed ${seed}`,
  run: (system) =>
    fuzz(system, { calls, seed, minimal: false }).violation?.message ?? "no violation",
});

const datagrams = (board: BoardName): Whole => ({
  name: `datagrams on ${board}`,
  run(system) {
    const pair = ["udp_ping", "udp_pong"].map((name, i) =>
      ultrixTrial({ names: [name], board, settings: { "station.number": i + 1 } }).boot(system)
    );
    createNetwork(pair.map(({ machine }) => machine)).run({ ticks: 3 * TICKS_PER_SECOND });
    return pair.map(({ machine }) =>
      `${machine.exit} ${machine.staleHits.length}\n${machine.output}`
    ).join();
  },
});

/** Looks for an mbuf while interfaces are given their addresses. */
const FIRST_MBUFS = 8;

/** Calls for a page, and looks for an mbuf, that a run of each program makes after its start. */
const PAGES = { first: 15, last: 142, step: 2 }, MBUFS = 137;

/** One allocation finds nothing. */
const oneMissing: readonly Replayed[] = [
  ...Array.from(
    { length: (PAGES.last - PAGES.first) / PAGES.step + 1 },
    (_, i) => PAGES.first + i * PAGES.step,
  ).map((n) => ({
    ...ultrixTrial({
      names: ["allocations", "second"],
      change: (running) => missPage(running, n),
    }, `allocations without page ${n}`),
    family: "without a page",
    elsewhere: { system: missing, home: "kernel" } as const,
  })),
  ...Array.from({ length: MBUFS }, (_, i) => i + 1).map((n) => datagramsWithout(n)),
  ...Array.from({ length: FIRST_MBUFS }, (_, i) => i + 1).map((n) =>
    datagramsWithout(n, "ifioctl")
  ),
];

/** With the n-th mbuf missing from a symbol on, which the program comes to. */
function datagramsWithout(n: number, begin = "sosetopt"): Replayed {
  const trial = ultrixTrial({ names: ["datagrams"], settings: { "station.number": 1 } });
  return {
    ...trial,
    name: `datagrams without mbuf ${n}${begin === "ifioctl" ? " for addresses" : ""}`,
    family: "without an mbuf",
    elsewhere: { system: missing, home: "kernel" },
    watch(running, tell) {
      const { machine } = running;
      listen(running, tell);
      machine.mark({
        at: running.symbol(begin),
        each: false,
        onHit() {
          const addresses = machine.readWord(unmapped(running.kernel.address("in_ifaddr")));
          if (begin === "sosetopt" || addresses === 0) missMbuf(running, n);
        },
      });
      machine.mark({
        at: running.symbol("sosetopt"),
        each: false,
        onHit() {
          for (const arrival of arrivals(machine.time)) arrive(running, arrival);
        },
      });
      countMbufs(running);
      return [];
    },
    last: (running) => `${trial.last(running)} ${lost(running)}`,
  };
}

/** An entry of arptab: its address, and the word with its age. */
const ARP = { entries: 9 * 19, bytes: 16, age: 8, shift: 16 };
/** How old entries of some hosts are made, by their addresses; a count of half seconds. */
const AGES = new Map([[0x0200000a, 19], [0x4d00000a, 2], [0x4e00000a, 1]]), LAST_HALF = 1;
/** Of ipq: the halfword with its time to live. */
const TTL = { word: 16, shift: 24 };

/** What the kernel forgets after minutes is made that old when it first looks. */
const aged: Replayed = ultrixTrial({
  names: ["aged"],
  settings: { "station.number": 1 },
  watch(running, tell) {
    const { machine, kernel } = running;
    const put = (at: number, shift: number, byte: number) => {
      const word = machine.readWord(unmapped(at));
      poke(machine, unmapped(at), word & ~(0xff << shift) | byte << shift);
    };
    machine.mark({
      at: kernel.address("arptimer"),
      each: false,
      onHit() {
        for (let i = 0; i < ARP.entries; i++) {
          const at = kernel.address("arptab") + i * ARP.bytes;
          const age = AGES.get(machine.readWord(unmapped(at)));
          if (age !== undefined) put(at + ARP.age, ARP.shift, age);
        }
      },
    });
    machine.mark({
      at: kernel.address("ip_slowtimo"),
      each: false,
      onHit() {
        const queue = machine.readWord(unmapped(kernel.address("ipq"))) >>> 0;
        if (queue !== 0) put(queue + TTL.word, TTL.shift, LAST_HALF);
      },
    });
    return hear(running, tell, "hears", "passing");
  },
});

/** More words that make a file no program; its ELF header has 52 bytes. */
const ultrixDamages: readonly Damage[] = [
  { what: "a type of its own", offset: 16, word: 0x00080003 },
  { what: "headers of another size", offset: 40, word: 0x00210034 },
  { what: "less memory than contents in the first header", offset: 52 + 20, word: 4 },
  { what: "addresses below all regions", offset: 52 + 8, word: 0x00001000 },
  { what: "text up to the stack", offset: 52 + 20, word: 0x7f000000 },
  { what: "more headers than are looked at", offset: 44, word: 0x00280011 },
  { what: "no header", offset: 44, word: 0x00280000 },
  { what: "a first header of another type", offset: 52, word: 4 },
  { what: "a second header of no memory", offset: 52 + 32 + 20, word: 0 },
  { what: "a first segment in the data", offset: 52 + 8, word: 0x10020000 },
  { what: "a last header of another type", offset: 52 + 2 * 32, word: 4 },
  { what: "a first segment that ends behind it", offset: 52 + 4, word: 0x3800 },
];

/** Lengths that a program file is said to have, with which it is none. */
const SHORT = [51, 100];

/** Makes the first of a boot's files shorter in what the kernel is told of it. */
function shorten({ machine }: Running, bytes: number): void {
  const file = unmapped(machine.state.r[Gpr.a0]) + bootConstants.BOOT_FILES;
  poke(machine, file + bootConstants.BOOT_FILE_BYTES, bytes);
}

/** Trials of the Ultrix model. */
export const ultrixTrials: readonly Trial[] = [
  ...[
    ["hello"],
    ["memory"],
    ["processes", "second"],
    ["pipes"],
    ["signals"],
    ["allocations", "second"],
    ["text_rights"],
    ["manyforks"],
    ["ticks", "ticks"],
    ["work_yield_pause"],
    ["quantum", "quantum"],
    ["sockets"],
    ["udp_self"],
    ["work_pipe"],
    ["work_protection"],
    ["work_mprotect_100"],
    ["work_signal_back"],
    ["nice"],
    ["job_control"],
    ["calls", "second"],
    ["hoarder"],
    ["lookups"],
    ["edges"],
    ["slots"],
    ["waiting"],
    ["states"],
  ].map((names) => ultrixTrial({ names })),
  ultrixTrial({ names: ["seconds"], watch: tellProcesses }),
  ultrixTrial({ names: ["adversarial"], change: markUnused }),
  ultrixTrial({ names: ["scarce", "second"], settings: { "memory.mb": 4 } }),
  ultrixTrial({ names: ["mbuf_wait"], settings: { "memory.mb": 4 } }),
  ...[...damages, ...ultrixDamages].map(({ what, offset, word }) => ({
    ...ultrixTrial(
      { names: ["hello", "hello"], change: (running) => damage(running, { offset, word }) },
      `boot file with ${what}`,
    ),
    family: "bad boot file",
  })),
  ...SHORT.map((bytes) => ({
    ...ultrixTrial(
      { names: ["hello", "hello"], change: (running) => shorten(running, bytes) },
      `boot file of ${bytes} bytes`,
    ),
    family: "short boot file",
  })),
  ...(["dec2100", "dec5000-125", "dec5000-200"] as const).map((board) =>
    ultrixTrial({
      names: ["heard"],
      board,
      settings: { "station.number": 1 },
      watch: hear,
    })
  ),
  ...([
    ["heard", "odd", "options and overlaps"],
    ["heard", "rare", "long headers, lies and a crowd"],
    ["heard", "lying", "what is not looked at without sums"],
    ["heard", "flood", "a flood"],
    ["udp_self", "chatter", "others' questions"],
    ["flooded", "flood", "a flood"],
  ] as const).map(([name, script, what]) =>
    ultrixTrial({
      names: [name],
      settings: { "station.number": 1 },
      watch: (running, tell) => hear(running, tell, "sosetopt", script),
    }, `${name}, ${what}`)
  ),
  ultrixTrial({
    names: ["names"],
    settings: { "station.number": 1 },
    watch: (running, tell) => hear(running, tell, "hears", "present"),
  }, "names, one peer"),
  ultrixTrial({
    names: ["flooded"],
    board: "dec5000-125",
    settings: { "station.number": 1 },
    watch: (running, tell) => hear(running, tell, "sosetopt", "flood"),
  }),
  ultrixTrial({
    names: ["names"],
    board: "dec5000-200",
    settings: { "station.number": 1 },
    watch: (running, tell) => hear(running, tell, "hears", "present"),
  }),
  ultrixTrial({ names: ["ports"] }),
  {
    ...ultrixTrial({ names: ["heard"], settings: { "station.number": 1 }, watch: hear }),
    name: "heard, no sums of datagrams",
    elsewhere: { system: createUltrixModel({ variables: { udpcksum: 0 } }), home: "kernel" },
  },
  aged,
  ...oneMissing,
  randomCalls(300, 1),
  randomCalls(1000, 5),
  datagrams("dec2100"),
  datagrams("dec5000-125"),
  datagrams("dec5000-200"),
];
