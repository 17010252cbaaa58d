/**
 * Loops of a guest's assembled text, as its control flow has them, and how often each goes round
 * when it runs.
 */
import { decode } from "../isa/instructions.ts";
import type { Running } from "../system.ts";
import type { Image } from "../toolchain/link.ts";

/** A loop: where it is entered, and all that belongs to it, inner loops included. */
export interface Loop {
  /** File and function. */
  readonly place: string;
  /** Address of the instruction that each round passes. */
  readonly head: number;
  readonly addresses: ReadonlySet<number>;
  /** Addresses of what it calls by name. */
  readonly calls: ReadonlySet<number>;
}

/** A function with the addresses behind each of its instructions, and what it calls or jumps to. */
interface Flow {
  readonly place: string;
  readonly start: number;
  readonly behind: ReadonlyMap<number, readonly number[]>;
  readonly calls: ReadonlyMap<number, number>;
  readonly leaves: ReadonlySet<number>;
  /** What has a delay slot. */
  readonly slots: ReadonlySet<number>;
}

const BRANCH = /^(beq|bne|blez|bgtz|bltz|bgez|bc1t|bc1f)$/;
/** beq $0, $0 */
const ALWAYS = 0x1000;

function wordAt({ segments }: Image, address: number): number {
  const { bytes, address: from } = segments.find((s) =>
    address >= s.address && address < s.address + s.bytes.length
  )!;
  return new DataView(bytes.buffer, bytes.byteOffset).getInt32(address - from, true);
}

function placeOf(object: string, name: string): string {
  return `${object.slice(object.lastIndexOf("/") + 1).replace(/\.s$/, ".c")} ${name}`;
}

/**
 * Control flow of each function. The instruction in a delay slot is taken for a part of its branch;
 * a jump to a register, which is a return or a table's, leads nowhere within.
 */
function flows(image: Image): Flow[] {
  return image.functions.map(({ name, object, start, end }) => {
    const behind = new Map<number, number[]>(), calls = new Map<number, number>();
    const leaves = new Set<number>(), slots = new Set<number>();
    for (let at = start; at < end; at += 4) {
      const word = wordAt(image, at), { name: written = "" } = decode(word) ?? {};
      const next: number[] = [];
      const go = (to: number) => {
        if (to >= start && to < end) next.push(to);
        else if (to !== end && to !== end + 4) leaves.add(to);
      };
      const jump = () => ((at & 0xf0000000) | (word & 0x03ffffff) << 2) >>> 0;
      if (BRANCH.test(written) || /^j/.test(written)) slots.add(at);
      if (BRANCH.test(written)) {
        go(at + 4 + ((word << 16) >> 14));
        if (word >>> 16 !== ALWAYS) go(at + 8);
      } else if (written === "j") go(jump());
      else if (written === "jal") {
        calls.set(at, jump());
        go(at + 8);
      } else if (written === "jalr") go(at + 8);
      else if (written !== "jr") go(at + 4);
      behind.set(at, next);
    }
    return { place: placeOf(object, name), start, behind, calls, leaves, slots };
  });
}

/** Sets of nodes that reach one another, one of a single node only where that reaches itself. */
function cycles<T>(nodes: Iterable<T>, behind: (node: T) => Iterable<T>): T[][] {
  const found: T[][] = [], stack: T[] = [];
  const index = new Map<T, number>(), low = new Map<T, number>(), open = new Set<T>();
  const visit = (node: T): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    open.add(node);
    for (const next of behind(node)) {
      if (!index.has(next)) visit(next);
      if (open.has(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const cycle = stack.splice(stack.indexOf(node));
    for (const one of cycle) open.delete(one);
    if (cycle.length > 1 || [...behind(node)].includes(node)) found.push(cycle);
  };
  for (const node of nodes) if (!index.has(node)) visit(node);
  return found;
}

/** All loops of an image, by address; an inner loop is one of its own. */
export function loopsOf(image: Image): Loop[] {
  const loops: Loop[] = [];
  for (const { place, behind, calls, slots } of flows(image)) {
    const inside = (nodes: ReadonlySet<number>, without?: number): void => {
      const next = (at: number) => behind.get(at)!.filter((to) => nodes.has(to) && to !== without);
      for (const cycle of cycles(nodes, next)) {
        const all = new Set(cycle);
        // Where it is entered from outside; of several such places, the first.
        const entered = cycle.filter((at) =>
          [...behind].some(([from, tos]) => !all.has(from) && tos.includes(at))
        );
        const head = Math.min(...(entered.length > 0 ? entered : cycle));
        const called = cycle.flatMap((at) => calls.has(at) ? [calls.get(at)!] : []);
        const delayed = cycle.flatMap((at) => slots.has(at) ? [at + 4] : []);
        loops.push({
          place,
          head,
          addresses: new Set([...cycle, ...delayed]),
          calls: new Set(called),
        });
        inside(all, head);
      }
    };
    inside(new Set(behind.keys()));
  }
  return loops.sort((a, b) => a.head - b.head);
}

/** Functions that come back to themselves by calls or by jumps, in groups. */
export function recursions(image: Image): string[][] {
  const all = flows(image), byStart = new Map(all.map((flow) => [flow.start, flow]));
  const next = ({ calls, leaves }: Flow) =>
    [...calls.values(), ...leaves].flatMap((to) => byStart.get(to) ?? []);
  return cycles(all, next).map((group) => group.map(({ place }) => place).sort());
}

/**
 * Notes the most rounds that each loop goes from where it is entered to where it is left, from now
 * on.
 */
export function countRounds(
  { machine, kernel }: Pick<Running, "machine" | "kernel">,
  loops: readonly Loop[],
  most: Map<string, number>,
): () => void {
  const rounds = new Map<Loop, number>();
  /** What an instruction does to the loops of its function: heads one, or is outside of some. */
  const sites = new Map<number, { readonly heads: Loop | undefined; readonly left: Loop[] }>();
  const byPlace = Map.groupBy(loops, ({ place }) => place);
  for (const { name, object, start, end } of kernel.functions) {
    const those = byPlace.get(placeOf(object, name)) ?? [];
    if (those.length === 0) continue;
    for (let at = start; at < end; at += 4) {
      const heads = those.find(({ head }) => head === at);
      const left = those.filter(({ addresses }) => !addresses.has(at));
      if (heads || left.length > 0) sites.set(at, { heads, left });
    }
  }
  return machine.observe(({ pc }) => {
    const site = sites.get(pc);
    if (site === undefined) return;
    for (const loop of site.left) if (rounds.get(loop)) rounds.set(loop, 0);
    if (site.heads === undefined) return;
    const count = (rounds.get(site.heads) ?? 0) + 1, name = nameOf(site.heads, loops);
    rounds.set(site.heads, count);
    if (count > (most.get(name) ?? 0)) most.set(name, count);
  });
}

/** A loop's function and its number there, from 1. */
export function nameOf({ place, head }: Loop, loops: readonly Loop[]): string {
  const those = loops.filter((loop) => loop.place === place);
  return `${place} ${1 + those.findIndex((loop) => loop.head === head)}`;
}
