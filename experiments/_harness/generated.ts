/**
 * Code that a guest has generated and no image knows: DPF's classifier, safe handlers as they were
 * rewritten, and the loops that move frames for them. It is found by who calls it, named so that
 * cycles are charged to filters and handlers, and listed whole with what its instructions are for.
 */
import { sources as aegis } from "../../aegis/compiled/sources.ts";
import {
  type CodeRange,
  disassemble,
  Gpr,
  type Symbols,
  type TraceEntry,
  unmapped,
  wordAt,
} from "../../machine/mod.ts";
import type { WatchedMachine } from "./experiment.ts";

/** What generated code is for. */
export type GeneratedKind = "classifier" | "handler" | "transfer";

/** Who calls generated code of the kernel, and where programs keep their own. */
const CALLERS: Readonly<Record<string, GeneratedKind>> = {
  classify: "classifier",
  handler_run: "handler",
  handler_copy: "transfer",
};
const OWN: Readonly<Record<string, GeneratedKind>> = { dpf_classify: "classifier" };

/** A piece of generated code. */
export interface GeneratedCode {
  /** Its name. */
  readonly name: string;
  /** Its instructions, a line each, annotated. */
  readonly listing: readonly string[];
  /** Its parts by the filter or handler that they belong to. */
  readonly parts: readonly CodeRange[];
}

/** More words than any such code has. */
const MOST = 4096;
const op = (word: number) => word >>> 26;
const rs = (word: number) => word >>> 21 & 31;
const rt = (word: number) => word >>> 16 & 31;
const rd = (word: number) => word >>> 11 & 31;
const immediate = (word: number) => word << 16 >> 16;
const isJump = (word: number) => op(word) === 0 && ((word & 63) === 8 || (word & 63) === 9);
const isReturn = (word: number) => isJump(word) && (word & 63) === 8;
const isBranch = (word: number) => op(word) === 1 || op(word) >= 4 && op(word) <= 7;
const isAlways = (word: number) => op(word) === 4 && rs(word) === rt(word);
const isLoad = (word: number) => op(word) >= 32 && op(word) <= 38;
const isStore = (word: number) => op(word) >= 40 && op(word) <= 46;
const written = (word: number) => op(word) === 0 ? rd(word) : rt(word);

/** The code from its first word to the last that a branch or what precedes it reaches. */
function extent(read: (index: number) => number | undefined): number[] {
  const words: number[] = [];
  let farthest = 0;
  for (let word = read(0); word !== undefined && words.length < MOST; word = read(words.length)) {
    const index = words.push(word) - 1;
    if (isBranch(word)) farthest = Math.max(farthest, index + 1 + immediate(word));
    if (index > 0 && isReturn(words[index - 1]) && index >= farthest) break;
  }
  return words;
}

/** Filters that code may come to, by instruction: 0 is nobody's, -1 one that a table holds. */
function filtersReached(words: readonly number[]): ReadonlySet<number>[] {
  const reached = words.map(() => new Set<number>());
  const inSlot = (i: number) => i > 0 && (isBranch(words[i - 1]) || isJump(words[i - 1]));
  const answer = (jump: number): number => {
    if (rs(words[jump]) !== Gpr.ra) return -1;
    for (let i = jump + 1; i >= 0; i--) {
      if (i < jump && isJump(words[i])) break;
      if (
        words[i] === undefined || isStore(words[i]) || isBranch(words[i]) ||
        written(words[i]) !== Gpr.v0
      ) continue;
      return isLoad(words[i]) ? -1 : op(words[i]) === 0 ? 0 : immediate(words[i]);
    }
    return 0;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (let i = words.length - 1; i >= 0; i--) {
      const before = reached[i].size;
      const add = (index: number) => reached[index]?.forEach((id) => reached[i].add(id));
      if (isReturn(words[i])) reached[i].add(answer(i));
      else if (isBranch(words[i])) {
        add(i + 1 + immediate(words[i]));
        if (!isAlways(words[i])) add(i + 2);
      } else if (inSlot(i)) add(i - 1);
      else add(i + 1);
      changed ||= reached[i].size > before;
    }
  }
  return reached;
}

function filterName(reached: ReadonlySet<number>): string {
  const ids = [...reached].filter((id) => id > 0).sort((a, b) => a - b);
  if (ids.length === 0) return reached.has(-1) ? "filters of a table" : "nobody's";
  const known = ids.length === 1 ? `filter ${ids[0]}` : `filters ${ids[0]} to ${ids.at(-1)}`;
  return reached.has(-1) ? `${known} and of a table` : known;
}

/** What an instruction of a classifier is for. */
function classifierNote(word: number, nobodys: boolean): string {
  if (isLoad(word) && written(word) === Gpr.v0) return "the filter that a table has";
  if (isLoad(word) && rs(word) === Gpr.a0) return `field at ${immediate(word)}`;
  if (op(word) === 9 && rs(word) === 0 && rt(word) === Gpr.v0) {
    return immediate(word) ? `it is filter ${immediate(word)}'s` : "it is nobody's";
  }
  if (
    (op(word) === 11 && rs(word) === Gpr.a1) ||
    (op(word) === 0 && (word & 63) === 43 && (rs(word) === Gpr.a1 || rt(word) === Gpr.a1))
  ) {
    return "is the message so long?";
  }
  if (isBranch(word)) return nobodys ? "else it is nobody's" : "else the next branch";
  return "";
}

/**
 * What an instruction of a rewritten handler is for: the kernel's own registers tell what was put
 * in.
 */
function handlerNote(word: number): string {
  if (isBranch(word) && rs(word) === Gpr.s8) return "no steps are left: the end";
  if (op(word) === 9 && rt(word) === Gpr.s8) return `steps of this loop: ${-immediate(word)}`;
  if (isJump(word) && rs(word) === Gpr.s6) return "a service of the kernel's";
  if ((op(word) === 15 || op(word) === 13) && rt(word) === Gpr.s6) return "the service's address";
  if (op(word) === 9 && rt(word) === Gpr.s6) return "the address that was asked for";
  if (op(word) === 12 && rt(word) === Gpr.s6) return "cut down to the data segment";
  if (op(word) === 0 && rd(word) === Gpr.s6 && rt(word) === Gpr.s7) return "and put into it";
  if ((isLoad(word) || isStore(word)) && rs(word) === Gpr.s6) return "confined";
  if (isLoad(word) && rs(word) === Gpr.a0) return "of the message";
  if ((isLoad(word) || isStore(word)) && rs(word) === Gpr.a3) return "of what is sent";
  return "";
}

function transferNote(word: number): string {
  if (isLoad(word)) return "from the frame";
  if (isStore(word)) return "to the handler's page";
  return isBranch(word)
    ? "the next words"
    : written(word) === Gpr.v0 && op(word) === 0 && !isJump(word)
    ? "sum"
    : "";
}

/** Names and lists code that begins at an address. */
export function listGenerated(
  { kind, name, base, read }: {
    readonly kind: GeneratedKind;
    readonly name: string;
    readonly base: number;
    readonly read: (address: number) => number | undefined;
  },
): GeneratedCode {
  const words = extent((index) => read(base + 4 * index));
  const reached = kind === "classifier" ? filtersReached(words) : [];
  const nameAt = (i: number) => kind === "classifier" ? `${name}: ${filterName(reached[i])}` : name;
  const parts: { name: string; start: number; end: number }[] = [];
  const listing = words.map((word, i) => {
    const pc = base + 4 * i, last = parts.at(-1);
    if (last?.name === nameAt(i)) last.end += 4;
    else parts.push({ name: nameAt(i), start: pc, end: pc + 4 });
    const target = i + 1 + immediate(word);
    const nobodys = kind === "classifier" && isBranch(word) &&
      filterName(reached[target] ?? new Set()) === "nobody's";
    const note = kind === "classifier"
      ? classifierNote(word, nobodys)
      : kind === "handler"
      ? handlerNote(word)
      : transferNote(word);
    const text = disassemble(word, pc, (address) => `+${((address - base) / 4).toFixed()}`);
    const belongs = kind === "classifier" ? filterName(reached[i]).padEnd(20) : "";
    return `${String(i).padStart(5)}  ${text.padEnd(28)}  ${belongs}  ${note}`.trimEnd();
  });
  return { name, listing, parts };
}

/** Bytes between the places of two handlers' code. */
function handlerBytes(): number {
  return 4 * Number(/^#define HANDLER_CODE (\d+)/m.exec(aegis["aegis/handlers/handler.h"])![1]);
}

/** What was found on a machine, whose symbols know the parts by name from then on. */
const known = new WeakMap<Symbols, GeneratedCode[]>();

/**
 * The generated code that was executed, once each piece; its parts are named to the machine's
 * symbols.
 */
export function findGenerated(
  { machine, symbols, symbol, entries }: WatchedMachine & {
    readonly entries: readonly TraceEntry[];
  },
): GeneratedCode[] {
  const found = known.get(symbols) ?? [];
  known.set(symbols, found);
  let caller = "";
  for (const { pc, asid, user } of entries) {
    const { name, start } = symbols.owner(pc, asid);
    const kind = /^0x/.test(name) ? CALLERS[caller] : start === pc ? OWN[name] : undefined;
    const before = caller;
    caller = name;
    if (kind === undefined || (before === name && !user)) continue;
    const number = () => (pc - (machine.readWord(unmapped(symbol("pool"))) >>> 0)) / handlerBytes();
    const named = kind === "handler"
      ? `handler ${number()}`
      : kind === "transfer"
      ? "transfer loop"
      : "classifier";
    const read = (address: number) => wordAt(machine.state, { pc: address, asid, user });
    const code = listGenerated({ kind, name: named, base: pc, read });
    found.push(code);
    for (const part of code.parts) symbols.addRange(user ? { ...part, asid } : part);
  }
  const executed = new Set(entries.map(({ pc }) => pc));
  return found.filter(({ parts }) => parts.some(({ start }) => executed.has(start)));
}
