/**
 * Random calls for the fuzzer. Arguments are drawn mostly from what means something at the moment
 * (pages, envids, capabilities that were used before), so that calls get far, and else from
 * anywhere, so that they get where nobody thought of. Longer than most: a few lines a call.
 */

import { sources } from "../compiled/sources.ts";
import {
  type FuzzStep,
  headerConstants,
  hex,
  Kseg,
  type Random,
  unmapped,
} from "../../machine/mod.ts";
import { calls } from "./calls.ts";
import type { View } from "./fuzz_view.ts";

/** Addresses and capabilities of the programs, read from their BootInfo at the start. */
export interface Known {
  /** Address of the guest program's loop. */
  readonly loop: number;
  /** Address of what it does at the end of a slice. */
  readonly end: number;
  /** EntryLow of the page with its code, and the words that open it. */
  readonly text: readonly [low: number, high: number, highLow: number];
  /** Pages with that code: without them no call can be made. */
  readonly code: readonly number[];
  /** Capabilities that mean something. */
  readonly capabilities: readonly (readonly [number, number])[];
}

/** Number of the environment whose secrets nobody is told. */
export const QUIET = 1;

const {
  PAGE_SIZE: PAGE,
  SET_START,
  SET_VECTOR,
  ENTRY_VALID: VALID,
  ENTRY_WRITABLE: WRITABLE,
  ENTRY_G: GLOBAL,
} = headerConstants(sources["aegis/kernel/abi.h"]);
/** Where a vector is mapped to be filled in. */
const VECTOR_AT = 0x22000000;
/** Where a list of mappings is mapped to be filled in, and its mappings. */
const LIST_AT = 0x22001000;
const LISTED = 4;
const ADDRESSES = [
  0x10000,
  0x11000,
  0x1f000,
  0x20000000,
  0x20001000,
  0x21000000,
  0x7ffff000,
  0x00400000,
];
const EDGES = [
  0,
  1,
  2,
  3,
  4,
  15,
  16,
  63,
  64,
  127,
  128,
  0xfff,
  0x1000,
  0x27fff,
  0x28000,
  0x7fffffff,
  0x80000000,
  0xfffffffe,
  0xffffffff,
];
/** Often called, by name; all others count once. Those that end the caller are rare. */
const WEIGHT: Readonly<Record<string, number>> = {
  tlb_write: 12,
  tlb_delete: 4,
  tlb_write_list: 3,
  tlb_delete_range: 2,
  page_allocate: 8,
  page_free: 5,
  page_set_capabilities: 5,
  page_give: 4,
  page_pin: 6,
  environment_create: 3,
  environment_destroy: 2,
  environment_set: 8,
  context_switch: 5,
  yield: 3,
  slice_give: 2,
  leave: 0.05,
  console: 0.2,
  instructions_changed: 0.3,
};
const bag = calls.flatMap((call) =>
  new Array<typeof call>(Math.round(20 * (WEIGHT[call.name] ?? 1))).fill(call)
);
const byNumber = new Map(calls.map((call) => [call.number ?? -1, call.name]));
const byName = new Map(calls.map((call) => [call.name, call]));

/**
 * What a session is after besides: nothing, all the memory, or more address spaces than there are
 * asids.
 */
export type Mood = "mixed" | "greedy" | "crowded";

/** What a step is drawn from. */
export interface Draw {
  /** The tables as they are. */
  readonly view: View;
  /** What the programs know. */
  readonly known: Known;
  /** What the session is after. */
  readonly mood: Mood;
}

/** The next step. */
export function nextStep(random: Random, { view, known, mood }: Draw): FuzzStep {
  const chance = (percent: number) => random.below(100) < percent;
  const any = () => chance(50) ? random.pick(EDGES) : random.word();
  const ownNumber = view.current();
  const own = view.envid(ownNumber);
  const number = () => {
    for (let tries = 0; tries < 8; tries++) {
      const found = random.below(chance(70) ? 6 : 128);
      if (view.envid(found)) return found;
    }
    return ownNumber;
  };
  const envid = () =>
    chance(85)
      ? view.envid(number())
      : chance(30)
      ? 0
      : (Kseg.kseg0 + random.below(0x40000) * 0x200) >>> 0;
  const held = (of: number) => {
    let page = view.word(view.envInfo(of) + view.symbol("EI_FIRST_PAGE"));
    const table = view.symbol("public_state") + view.symbol("PS_PAGES");
    for (let steps = random.below(8); steps > 0; steps--) {
      page = view.word(table + page * view.symbol("P_SIZE") + view.symbol("P_NEXT")) & 0xffff ||
        page;
    }
    return page;
  };
  const page = (ownShare = 60) =>
    chance(ownShare)
      ? held(ownNumber)
      : chance(60)
      ? held(number())
      : chance(70)
      ? random.below(view.pages)
      : any();
  const capability = () => chance(90) ? random.pick(known.capabilities) : [any(), any()];
  const capabilities = (of: number, writable: boolean) => {
    // What the owner would know: read from the tables, as if it had been told.
    const at = view.symbol("page_capabilities") + of * 16 +
      (writable ? view.symbol("PC_WRITE") : view.symbol("PC_READ"));
    return of < view.pages && view.owner(of) !== view.envid(QUIET) && chance(60)
      ? [view.word(at), view.word(at + 4)]
      : capability();
  };
  const address = () => chance(80) ? random.pick(ADDRESSES) + random.below(3) * PAGE : any();
  const control = (of: number) => {
    const at = view.environment((of & 0xfe00) >>> 9) + view.symbol("E_CONTROL");
    const target = (of & 0xfe00) >>> 9;
    return target !== QUIET && chance(target > 2 ? 80 : 5)
      ? [view.word(at), view.word(at + 4)]
      : capability();
  };
  const low = (of: number, writable: boolean) =>
    ((of << 12) | (chance(95) ? VALID : 0) | (writable ? WRITABLE : 0) |
      (chance(3) ? 1 << random.below(12) : 0)) >>> 0;

  /** Another environment that can run, or what one still lacks for that. */
  const crowd = (): readonly [name: string, given: readonly number[]] => {
    const number = 3 + random.below(22), envid = view.envid(number), at = view.environment(number);
    if (envid === 0) return ["environment_create", [...random.pick(known.capabilities), 0, 0]];
    const control = [
      view.word(at + view.symbol("E_CONTROL")),
      view.word(at + view.symbol("E_CONTROL") + 4),
    ];
    if (view.word(at + view.symbol("E_GUARANTEED") + 4 * (known.loop >>> 12)) === 0) {
      return ["page_pin", [envid, known.loop & ~(PAGE - 1), ...known.text, ...control]];
    }
    if (view.word(at + view.symbol("E_HANDLER") + 8) === 0) {
      return ["environment_set", [envid, 2, known.loop, ...control]];
    }
    if (view.word(at + view.symbol("E_START")) === 0) {
      return ["environment_set", [envid, SET_START, known.loop, ...control]];
    }
    return chance(60) ? ["context_switch", [random.below(4)]] : ["yield", [envid]];
  };

  /**
   * A repossession vector for the one that runs, mapped and filled in word by word, then a
   * revocation that may use it.
   */
  const vector = (): readonly [name: string, given: readonly number[]] => {
    const at = view.word(view.environment(ownNumber) + view.symbol("E_VECTOR"));
    const where = unmapped(at),
      backing = held(ownNumber),
      open = (of: number) => capabilities(of, true);
    if (at === 0) return ["environment_set", [0, SET_VECTOR, held(ownNumber) * PAGE]];
    if (view.translate(VECTOR_AT) === undefined) {
      return ["tlb_write", [VECTOR_AT, where | VALID | WRITABLE, ...open(where >>> 12)]];
    }
    const entry = where + 16 * random.below(2), named = view.word(entry + 4);
    const wrong = open(named).findIndex((word, i) =>
      named !== 0 && view.word(entry + 8 + 4 * i) !== word >>> 0
    );
    if (chance(20)) return ["page_revoke", [0, 1 + random.below(2)]];
    const offset = named === 0 ? 4 : 8 + 4 * Math.max(0, wrong),
      word = named === 0 ? backing : open(named)[Math.max(0, wrong)];
    return ["store", [VECTOR_AT + (entry & (PAGE - 1)) + offset, word]];
  };

  /**
   * A list of mappings in a page of the one that runs, mapped and filled in word by word, then a
   * call that takes it.
   */
  const list = (): readonly [name: string, given: readonly number[]] => {
    const at = view.translate(LIST_AT);
    if (at === undefined || (at & WRITABLE) === 0 || view.owner(at >>> 12) !== own) {
      const of = held(ownNumber);
      return ["tlb_write", [
        LIST_AT,
        ((of << 12) | VALID | WRITABLE) >>> 0,
        ...capabilities(of, true),
      ]];
    }
    const entry = random.below(LISTED),
      where = (at & ~(PAGE - 1)) + 8 * entry,
      writable = chance(50);
    if (!ADDRESSES.includes(view.word(where)) || chance(10)) {
      return ["store", [LIST_AT + 8 * entry, random.pick(ADDRESSES)]];
    }
    if (view.owner(view.word(where + 4) >>> 12) < 2 || chance(20)) {
      return ["store", [LIST_AT + 8 * entry + 4, low(page(), writable)]];
    }
    const of = view.word(where + 4) >>> 12;
    return ["tlb_write_list", [
      where,
      1 + random.below(LISTED - entry),
      ...capabilities(of, false),
      ...capabilities(of, true),
    ]];
  };

  const drawn = chance(6)
    ? list()
    : mood === "greedy" && chance(20)
    ? vector()
    : mood === "greedy" && chance(40)
    ? ["page_allocate", [0, ...capability(), ...capability()]] as const
    : mood === "crowded" && chance(70)
    ? crowd()
    : undefined;
  const call = drawn && drawn[0] !== "store" ? byName.get(drawn[0])! : random.pick(bag);
  const step = (given: readonly number[], v0 = call.number ?? 0): FuzzStep => ({
    what: call.name,
    v0: v0 >>> 0,
    given: [...given, ...Array.from({ length: 8 - given.length }, any)].map((value) => value >>> 0),
    s0: chance(1) ? random.below(120000) : 0,
    s1: 0,
  });
  if (drawn?.[0] === "store") return { ...step(drawn[1]), what: "store", s1: 3 };
  if (drawn) return step(drawn[1]);
  const other = random.below(1000);
  if (other < 30) {
    return {
      ...step([address(), any()]),
      what: ["in a delay slot", "load", "store", "coprocessor"][other & 3],
      s1: 1 + (other & 3),
    };
  }
  if (other < 40) {
    const v0 = random.word() & 0x7fffffff;
    return {
      ...step([any(), any(), any(), any()], v0),
      what: byNumber.get(v0 & 0xfc) ?? "no call",
    };
  }
  if (chance(4)) return step([], call.number);
  // Rarely the last call of an environment: who is gone calls no more.
  if (call.name === "leave" && !chance(15)) {
    return { ...step([], byName.get("null")?.number), what: "null" };
  }
  switch (call.name) {
    case "tlb_write": {
      const of = page(), writable = chance(50), [high, highLow] = capabilities(of, writable);
      return step([address(), low(of, writable), high, highLow]);
    }
    case "tlb_delete":
      return step([address()]);
    case "tlb_write_list": {
      const of = page();
      return step([
        chance(90) ? of * PAGE + 8 * random.below(LISTED) : any(),
        chance(90) ? random.below(LISTED) : any(),
        ...capabilities(of, false),
      ]);
    }
    case "tlb_delete_range":
      return step([address(), chance(90) ? random.below(8) : any()]);
    case "context_switch":
      return step([random.below(chance(95) ? 4 : 100)]);
    case "yield": {
      const to = envid();
      const runnable =
        view.word(view.environment((to & 0xfe00) >>> 9) + view.symbol("E_START")) !== 0;
      return step([runnable || chance(1) ? to : 0]);
    }
    case "page_allocate":
      return step([chance(60) ? 0 : page(10), ...capability(), ...capability()]);
    case "page_free": {
      const of = page();
      return step([known.code.includes(of) && !chance(1) ? 0 : of]);
    }
    case "page_set_capabilities": {
      const of = page();
      return step([
        known.code.includes(of) && !chance(1) ? 0 : of,
        ...capability(),
        ...capability(),
      ]);
    }
    case "page_give": {
      const to = envid();
      return step([page(), to, ...control(to)]);
    }
    case "page_pin": {
      const to = chance(40) ? 0 : envid(), writable = chance(50), of = page();
      if (chance(to === 0 ? 1 : 30)) {
        return step([to, known.loop & ~(PAGE - 1), ...known.text, ...control(to)]);
      }
      const [high, highLow] = capabilities(of, writable),
        where = chance(90) ? (16 + random.below(20)) * PAGE : any();
      return step([to, where, chance(20) ? 0 : low(of, writable), high, highLow, ...control(to)]);
    }
    case "slice_allocate":
      return step([chance(40) ? -1 : random.below(70)]);
    case "slice_free":
      return step([random.below(70)]);
    case "slice_give":
      return step([random.below(70), envid()]);
    case "environment_create":
      return step([...capability(), random.below(12), random.below(6)]);
    case "environment_destroy": {
      const drawn = envid(), itself = drawn === 0 || drawn === own;
      const to = itself && !chance(2) ? view.envid(3 + random.below(6)) || 1 : drawn;
      return step([to, ...control(to)]);
    }
    case "environment_set": {
      const to = chance(40) ? 0 : envid(),
        item = random.below(44),
        words = (item >= 16 && item < 32) || item === 34 || item === 41;
      const value = words
        ? ((page() << 12) + (chance(70) ? 0 : random.below(PAGE))) >>> 0
        : chance(item === 33 ? 0 : 97)
        ? known.loop
        : item === 33
        ? known.end
        : any();
      return step([to, item, value, ...control(to)]);
    }
    case "page_revoke": {
      const to = chance(50) ? 0 : envid();
      return step([to, random.below(20), ...control(to)]);
    }
    case "synchronous":
    case "asynchronous": {
      const to = envid();
      return step([any(), any(), any(), any()], to + (call.name === "asynchronous" ? 1 : 0));
    }
    case "random":
    case "console":
      return step([0]);
    default:
      return step([]);
  }
}

/** A mapping: EntryHi, or an environment and slot, and EntryLo. */
interface Granted {
  readonly high: number;
  readonly low: number;
}

/**
 * Addresses whose mappings a step deletes; the first ones. Guaranteed ones come back as soon as
 * they are used.
 */
export function deleted({ what, given: [first, count], s1 }: FuzzStep, view: View): number[] {
  if (s1 !== 0 || (what !== "tlb_delete" && what !== "tlb_delete_range")) return [];
  const pages = what === "tlb_delete"
    ? 1
    : count > view.symbol("ABI_RANGE_PAGES")
    ? 0
    : Math.min(count, 8);
  const addresses = Array.from({ length: pages }, (_, i) => first + i * PAGE);
  const guaranteed = view.environment(view.current()) + view.symbol("E_GUARANTEED");
  return addresses.filter((address) => {
    const page = address >>> 12;
    return address < Kseg.kseg0 &&
      (page >= view.symbol("ABI_PINNED_PAGES") || view.word(guaranteed + 4 * page) === 0);
  });
}

/** The mappings that a step asks for and the tables allow. */
export function allowed({ what, given, s1 }: FuzzStep, view: View): Granted[] {
  const [first, second, third, fourth, fifth, sixth, seventh] = given;
  if (s1 !== 0) return [];
  const single = (
    address: number,
    low: number,
    [high, highLow]: readonly number[],
  ): Granted | undefined => {
    const asid = view.word(view.environment(view.current()) + view.symbol("E_ASID"));
    if (address >= Kseg.kseg0 || (low & GLOBAL) !== 0) return undefined;
    if (!view.opens(low >>> 12, (low & WRITABLE) !== 0, high, highLow)) return undefined;
    return { high: (address & ~(PAGE - 1)) | asid, low };
  };
  if (what === "tlb_write") return [single(first, second, [third, fourth]) ?? []].flat();
  if (what === "tlb_write_list") {
    const of = first >>> 12, granted: Granted[] = [];
    if (of >= view.pages || view.owner(of) !== view.envid(view.current()) || first % 8 !== 0) {
      return [];
    }
    if (second > PAGE / 8 || first % PAGE + 8 * second > PAGE) return [];
    for (let at = first; at < first + 8 * second; at += 8) {
      const low = view.word(at + 4);
      const one = single(view.word(at), low, low & WRITABLE ? [fifth, sixth] : [third, fourth]);
      if (one === undefined) break;
      granted.push(one);
    }
    return granted;
  }
  if (what === "page_pin") {
    const number = first === 0 ? view.current() : (first & 0xfe00) >>> 9;
    if (first !== 0 && view.envid(number) !== first) return [];
    const at = view.environment(number) + view.symbol("E_CONTROL");
    const controlled = number === view.current() ||
      (sixth !== 0 && view.word(at) === sixth && view.word(at + 4) === seventh);
    if (
      !controlled || second >= view.symbol("ABI_PINNED_PAGES") * PAGE ||
      (third & (VALID | 0x1ff)) !== VALID
    ) {
      return [];
    }
    if (!view.opens(third >>> 12, (third & WRITABLE) !== 0, fourth, fifth)) return [];
    return [{ high: -1 - (number << 8 | second >>> 12), low: third }];
  }
  return [];
}

/** A step as one reads it. */
export function written({ what, v0, given, s0, s1 }: FuzzStep): string {
  const shown = (value: number) => value < 10 ? `${value}` : hex(value, 1);
  const call = byName.get(what);
  const count = call === undefined || call.path === "TRANSFER"
    ? 4
    : call.path.endsWith("8")
    ? 8
    : 4;
  const callee = call === undefined || call.path === "TRANSFER" || (call.number !== v0)
    ? ` v0=${shown(v0)}`
    : "";
  const wait = s0 > 0 ? `, then wait ${s0}` : "";
  return `${s1 > 0 ? `${what}` : what}${callee}(${
    given.slice(0, count).map(shown).join(", ")
  })${wait}`;
}
