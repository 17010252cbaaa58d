/**
 * The packet filter engines against each other, against a plain evaluation in the guest, and
 * against this file, which draws the same sets and messages and decides by itself which filters may
 * stand side by side and what each message is for.
 */
import { assert, assertEquals } from "@std/assert";
import { createExos } from "../exos/mod.ts";
import { assembleObject, hexDigits } from "../machine/mod.ts";
import { sources } from "./compiled/test_sources.ts";
import { includeGuest, workloadObjects } from "./_harness/guest.ts";
import { constantsObject, filterObjects } from "./table07_filters.ts";

const SET = 12;
const MESSAGE = 96;

interface Atom {
  readonly op: "equal" | "advance" | "shift";
  readonly size: number;
  readonly offset: number;
  readonly mask: number;
  readonly value: number;
}

/** Marsaglia's xorshift of 32 bits, as the guest has it. */
function xorshift(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 8) % below;
  };
}

const full = (size: number) => size === 4 ? 0xffffffff : 2 ** (8 * size) - 1;

function drawFilter(draw: (below: number) => number, i: number, shifts: boolean): Atom[] {
  const masks = [0xffffffff, 0xffffffff, 0xf0f0f0f0, 0x0f0fff0f];
  const atoms: Atom[] = [];
  for (let n = 1 + draw(6); n > 0; n--) {
    const what = draw(8);
    const offset = draw(12);
    if (what === 0) atoms.push({ op: "advance", size: 1, offset, mask: 0, value: draw(6) });
    else if (what === 1 && shifts) {
      const mask = draw(2) ? 15 : 7;
      const value = draw(4);
      atoms.push({ op: "shift", size: 1, offset, mask: value === 2 ? 15 : mask, value });
    } else {
      const size = 1 << draw(3);
      const mask = (masks[draw(4)] & full(size)) >>> 0;
      const high = draw(3) * 0x01010101;
      atoms.push({ op: "equal", size, offset, mask, value: ((high + draw(3)) & mask) >>> 0 });
    }
  }
  const size = 1 << draw(3);
  const mask = full(size);
  atoms.push({
    op: "equal",
    size,
    offset: 4,
    mask,
    value: ((i * 0x00010101 + draw(2)) & mask) >>> 0,
  });
  return atoms;
}

/**
 * What a filter asks of each bit, 2 * bit + value, in each of its segments; the shifts between
 * them.
 */
function decisions(atoms: readonly Atom[]) {
  let base = 0;
  let bits = new Set<number>();
  const segments = [bits];
  const shifts: string[] = [];
  for (const { op, size, offset, mask, value } of atoms) {
    if (op === "advance") base += value;
    else if (op === "shift") {
      shifts.push(`${base + offset} ${mask} ${value}`);
      segments.push(bits = new Set());
    } else {
      for (let bit = 0; bit < 8 * size; bit++) {
        if ((mask / 2 ** bit & 1) === 0) continue;
        const at = 8 * (base + offset + size - 1 - (bit >> 3)) + (bit & 7);
        bits.add(2 * at + (value / 2 ** bit & 1));
      }
    }
  }
  return { segments, shifts };
}

function overlap(a: readonly Atom[], b: readonly Atom[]): boolean {
  const [x, y] = [decisions(a), decisions(b)];
  for (let s = 0; s < x.segments.length && s < y.segments.length; s++) {
    for (const wanted of x.segments[s]) if (y.segments[s].has(wanted ^ 1)) return false;
    if (x.shifts[s] !== y.shifts[s]) return true;
  }
  return true;
}

/** A field tested twice with the same load and other values: no filter at all. */
function contradicts(atoms: readonly Atom[]): boolean {
  const seen = new Map<string, { mask: number; value: number }>();
  let base = 0;
  let segment = 0;
  for (const { op, size, offset, mask, value } of atoms) {
    if (op === "advance") base += value;
    else if (op === "shift") segment++;
    else {
      const key = `${segment} ${base + offset} ${size}`;
      const before = seen.get(key);
      if (before && (before.mask & mask & (before.value ^ value)) !== 0) return true;
      seen.set(key, { mask: (before?.mask ?? 0) | mask, value: (before?.value ?? 0) | value });
    }
  }
  return false;
}

function fits(atoms: readonly Atom[], message: readonly number[], bytes: number): boolean {
  let base = 0;
  for (const { op, size, offset, mask, value } of atoms) {
    if (op === "advance") {
      base += value;
      continue;
    }
    if (base + offset + size > bytes) return false;
    const field = message.slice(base + offset, base + offset + size).reduce(
      (sum, byte) => sum * 256 + byte,
      0,
    );
    const part = (field & mask) >>> 0;
    if (op === "shift") base += part << value;
    else if (part !== value) return false;
  }
  return true;
}

/** Writes what a filter asks for into a message. */
function suit(atoms: readonly Atom[], message: number[]): void {
  let base = 0;
  for (const { op, size, offset, mask, value } of atoms) {
    const at = base + offset;
    if (at + size > MESSAGE) return;
    if (op === "advance") base += value;
    else if (op === "shift") base += (message[at] & mask) << value;
    else {
      for (let byte = 0; byte < size; byte++) {
        const down = 8 * (size - 1 - byte);
        message[at + byte] = (message[at + byte] & ~(mask >>> down) | value >>> down) & 0xff;
      }
    }
  }
}

/**
 * The sum that the guest prints when it decides as we do, and how often a message was for somebody.
 */
function expectedSum(sets: number, messages: number, seed: number) {
  const draw = xorshift(seed);
  let sum = 0;
  let matched = 0;
  let filters = 0;
  for (let number = 0; number < sets; number++) {
    const minimum = number & 2 ? 60 : 0;
    const installed: Atom[][] = [];
    for (let i = 0; i < SET; i++) {
      const atoms = drawFilter(draw, installed.length, (number & 1) === 1);
      const shifts = atoms.filter(({ op }) => op === "shift").length;
      if (shifts > 4 || contradicts(atoms) || installed.some((other) => overlap(other, atoms))) {
        continue;
      }
      installed.push(atoms);
      if (installed.length === SET) break;
      draw(8);
    }
    filters += installed.length;
    sum = (Math.imul(sum, 31) + installed.length) | 0;
    for (let i = 0; i < messages; i++) {
      const bytes = minimum ? 60 + draw(30) : draw(MESSAGE);
      const message = Array.from({ length: MESSAGE }, () => draw(3));
      message[4] = draw(12);
      if (installed.length && draw(8)) {
        suit(installed[draw(installed.length)], message);
        if (draw(4) === 0) message[draw(16)] ^= 1;
      }
      const id = installed.findIndex((atoms) => fits(atoms, message, bytes)) + 1;
      if (id) matched++;
      sum = (Math.imul(sum, 31) + id) | 0;
    }
  }
  return { sum: hexDigits(sum), matched, filters };
}

const exos = createExos();

/** A program of the tests with engines and constants that ran to its end; what it printed. */
function printed(
  name: string,
  { engines, words }: {
    readonly engines: readonly string[];
    readonly words: Readonly<Record<string, number>>;
  },
): string {
  const paths = [name, "atoms", "random"].map((name) => `experiments/compiled/tests/${name}.s`);
  const objects = [
    ...filterObjects(engines),
    ...paths.map((path) =>
      assembleObject({ path, text: sources[path] }, { include: includeGuest })
    ),
    constantsObject("experiments/filters_test.ts", words),
    ...workloadObjects(["null_procedure"]),
  ];
  const running = exos.boot("dec5000-200", [{ name, objects }]);
  const stop = running.run({ maxCycles: 1e12 });
  assertEquals(stop, { reason: "halt", exit: 0 }, running.machine.output);
  return running.machine.output;
}

function guestSum(sets: number, messages: number, seed: number, dpf = "dpf"): string {
  const words = { agree_sets: sets, agree_messages: messages, agree_seed: seed };
  const engines = [dpf, "cspf", "bpf", "mpf", "pathfinder"];
  return /sum (\w+)/.exec(printed("filters_agree", { engines, words }))![1];
}

/**
 * Sets and messages of a run of the suite; EXOKERNEL_FILTERS=all asks for 1,000 sets and 100,000
 * messages.
 */
const [SETS, MESSAGES] = Deno.env.get("EXOKERNEL_FILTERS") === "all" ? [1000, 100] : [60, 40];

Deno.test("five engines, a plain evaluation and the host agree on random filters", () => {
  const seed = 4242;
  const expected = expectedSum(SETS, MESSAGES, seed);
  assert(
    expected.matched > SETS * MESSAGES / 4,
    `only ${expected.matched} messages were for somebody`,
  );
  assertEquals(guestSum(SETS, MESSAGES, seed), expected.sum);
});

Deno.test("a walk over DPF's trie answers as the code that is generated from it", () => {
  const sets = 24, seed = 77;
  assertEquals(
    guestSum(sets, MESSAGES, seed, "dpf-interpreted"),
    expectedSum(sets, MESSAGES, seed).sum,
  );
});

Deno.test("DPF with many filters, refusals and little room answers as a plain evaluation", () => {
  printed("filters_many", { engines: ["dpf"], words: { many_sets: 200, many_seed: 1995 } });
});
