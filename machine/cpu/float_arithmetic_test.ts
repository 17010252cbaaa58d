/**
 * The arithmetic against itself: rounding to nearest uses the host's own operations, the other
 * modes exact integers, so that each checks the other, over the whole range of exponents.
 */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  arithmetic,
  Flag,
  isDenormal,
  type Operation,
  type Result,
  Rounding,
  toInteger,
} from "./float_arithmetic.ts";

/** The number of the format with these bits. */
function fromBits(high: number, low: number, single: boolean): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, high);
  view.setInt32(4, low);
  return single ? view.getFloat32(0) : view.getFloat64(0);
}

/** The next number of the format towards infinity. */
function nextUp(x: number, single: boolean): number {
  const view = new DataView(new ArrayBuffer(8));
  if (single) {
    view.setFloat32(0, x);
    view.setInt32(0, view.getInt32(0) + (x < 0 ? -1 : 1));
    return view.getFloat32(0);
  }
  view.setFloat64(0, x);
  view.setBigInt64(0, view.getBigInt64(0) + (x < 0 ? -1n : 1n));
  return view.getFloat64(0);
}

const word = fc.integer({ min: -0x80000000, max: 0x7fffffff });
/** Fractions with few bits make exact results and ties. */
const high = fc.oneof(
  word,
  word.map((w) => w & 0xfffc0000),
  word.map((w) => (w & 0x800fffff) | 0x3ff00000),
);
const bits = fc.tuple(high, fc.oneof(fc.constant(0), word));
const near = fc.tuple(
  word.map((w) => (w & 0x807fffff) | 0x3f800000),
  fc.oneof(fc.constant(0), word),
);

function checkModes(operation: Operation, a: number, b: number, single: boolean): void {
  const under = (mode: number): Result => arithmetic(operation, { a, b, single, mode });
  const [nearest, zero, up, down] = [Rounding.nearest, Rounding.zero, Rounding.up, Rounding.down]
    .map(under);
  const all = [nearest, zero, up, down];
  if (all.some(({ flags }) => flags === Flag.E)) {
    const size = Math.abs(all.find(({ flags }) => flags !== Flag.E)?.value ?? 0);
    assert(
      size <= (single ? 2 ** -126 : 2 ** -1022),
      `${operation} ${a} ${b}: only what is tiny is left to software`,
    );
    return;
  }
  const [value, ...others] = all.map(({ flags }) => flags & ~Flag.O);
  assertEquals(others, [value, value, value], `${operation} ${a} ${b}: flags`);
  if (Number.isNaN(nearest.value)) return assertEquals(nearest.flags, Flag.V);
  assertEquals(
    zero.value,
    up.value > 0 ? down.value : up.value,
    `${operation} ${a} ${b}: towards zero`,
  );
  assert(
    nearest.value === up.value || nearest.value === down.value,
    `${operation} ${a} ${b}: a neighbour`,
  );
  if ((nearest.flags & Flag.I) === 0) {
    assertEquals(up.value + 0, down.value + 0, `${operation} ${a} ${b}: exact`);
  } else assertEquals(nextUp(down.value, single), up.value, `${operation} ${a} ${b}: neighbours`);
}

for (const operation of ["add", "sub", "mul", "div", "convert"] as const) {
  for (const single of [true, false]) {
    Deno.test(`${operation} of ${single ? "singles" : "doubles"} rounds right in each mode`, () => {
      for (const numbers of [bits, near]) {
        fc.assert(
          fc.property(numbers, numbers, (x, y) => {
            // A conversion rounds doubles to the format.
            const from = single && operation !== "convert";
            const [a, b] = [fromBits(...x, from), fromBits(...y, from)];
            fc.pre([a, b].every((n) => !Number.isNaN(n) && !isDenormal(n, from)));
            checkModes(operation, a, b, single);
          }),
          { numRuns: 3000 },
        );
      }
    });
  }
}

Deno.test("a single is the exact sum, product or quotient rounded once", () => {
  const tie = 1 + 2 ** -23, tiny = 2 ** -60;
  assertEquals(arithmetic("add", { a: 2 ** 24, b: 1, single: true, mode: 0 }), {
    value: 2 ** 24,
    flags: Flag.I,
  });
  assertEquals(
    arithmetic("add", { a: 2 ** 24 + 2, b: 1, single: true, mode: 0 }).value,
    2 ** 24 + 4,
  );
  assertEquals(
    arithmetic("add", { a: tie, b: tiny, single: true, mode: Rounding.up }).value,
    1 + 2 ** -22,
  );
  assertEquals(arithmetic("sub", { a: 1, b: 1, single: true, mode: Rounding.down }).value, -0);
  assertEquals(arithmetic("sub", { a: 1, b: 1, single: true, mode: Rounding.up }).value, 0);
});

Deno.test("what is too large overflows to infinity or the largest number, by mode", () => {
  const value = (mode: number, sign: number) =>
    arithmetic("mul", { a: sign * 2 ** 127, b: 2, single: true, mode }).value;
  const largest = (2 - 2 ** -23) * 2 ** 127;
  assertEquals([0, 1, 2, 3].map((mode) => value(mode, 1)), [Infinity, largest, Infinity, largest]);
  assertEquals([0, 1, 2, 3].map((mode) => value(mode, -1)), [
    -Infinity,
    -largest,
    -largest,
    -Infinity,
  ]);
  assertEquals(
    arithmetic("mul", { a: 2 ** 127, b: 2, single: true, mode: 0 }).flags,
    Flag.O | Flag.I,
  );
});

Deno.test("integers are rounded by mode; what does not fit is left to software", () => {
  const modes = (x: number) => [0, 1, 2, 3].map((mode) => toInteger(x, mode).value);
  assertEquals(modes(2.5), [2, 2, 3, 2]);
  assertEquals(modes(3.5), [4, 3, 4, 3]);
  assertEquals(modes(-2.5), [-2, -2, -2, -3]);
  assertEquals(modes(-0.75), [-1, 0, 0, -1]);
  assertEquals(toInteger(7, 0), { value: 7, flags: 0 });
  assertEquals(toInteger(2147483647.5, Rounding.down), { value: 2147483647, flags: Flag.I });
  for (const x of [2147483648, -2147483649, Infinity]) assertEquals(toInteger(x, 0).flags, Flag.E);
});
