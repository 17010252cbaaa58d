/**
 * The clock chip against its data sheet: exact rates, flags that clear on reading, a calendar that
 * machine time alone drives.
 */

import { GuestCrash } from "../cpu/guest_crash.ts";
import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { fromCivil, toCivil } from "./calendar.ts";
import { TICKS_PER_SECOND } from "../boards/settings.ts";
import { createClock, periodOf } from "./clock.ts";
import type { Device, MachinePort } from "./device.ts";

const SECOND = TICKS_PER_SECOND;
const A = 0x28, B = 0x2c, C = 0x30, D = 0x34;
const machine = {} as MachinePort;
const make = () =>
  createClock({ name: "clock", machine, print: () => {}, input: () => undefined, console: false });
const write = (clock: Device, register: number, value: number) =>
  clock.write(register, value, 0xff);
const at = (clock: Device, time: number) => clock.advance?.(time);
const next = (clock: Device) => clock.nextEvent?.() ?? Infinity;
const interrupting = (clock: Device) => clock.interrupt?.() ?? false;

Deno.test("each rate select has the period of the data sheet", () => {
  const hertz = [256, 128, 8192, 4096, 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2];
  assertEquals(periodOf(0), Infinity);
  hertz.forEach((rate, i) => assertEquals(periodOf(i + 1), SECOND / rate));
});

Deno.test("a million ticks at 8192 Hz end exactly a million periods after reset", () => {
  const clock = make();
  write(clock, A, 0x23);
  write(clock, B, 0x46);
  let ticks = 0;
  let now = 0;
  for (; ticks < 1_000_000; ticks++) {
    now = next(clock);
    at(clock, now - 1);
    assert(!interrupting(clock));
    at(clock, now);
    assert(interrupting(clock));
    clock.read(C);
    assert(!interrupting(clock));
  }
  assertEquals(now, 1_000_000 * 390_625);
});

Deno.test("the edges do not move when the interrupt is served late", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 15 }),
      fc.array(fc.nat({ max: 40_000_000 })),
      (rate, delays) => {
        const clock = make();
        write(clock, A, 0x20 | rate);
        write(clock, B, 0x46);
        let now = 0;
        for (const delay of delays) {
          now = next(clock);
          assertEquals(now % periodOf(rate), 0);
          now += delay;
          at(clock, now);
          assertEquals(clock.read(C) & 0xc0, 0xc0);
          assertEquals(next(clock), (Math.floor(now / periodOf(rate)) + 1) * periodOf(rate));
        }
      },
    ),
  );
});

Deno.test("register C shows the flags with or without their enables and clears when read", () => {
  const clock = make();
  write(clock, A, 0x28);
  at(clock, SECOND / 256);
  assertEquals(interrupting(clock), false);
  assertEquals(clock.read(C), 0x40);
  assertEquals(clock.read(C), 0);
  at(clock, SECOND / 128);
  write(clock, B, 0x46);
  assert(interrupting(clock), "an enable raises the interrupt of a flag that is already set");
  write(clock, B, 0x06);
  assert(!interrupting(clock), "a flag outlives its enable without interrupting");
  write(clock, B, 0x46);
  assertEquals(clock.read(C), 0xc0);
  assert(!interrupting(clock));
});

Deno.test("while no one reads register C no further event is announced", () => {
  const clock = make();
  write(clock, A, 0x28);
  write(clock, B, 0x46);
  at(clock, next(clock));
  assertEquals(next(clock), Infinity);
});

Deno.test("the divider held in reset gives no edges, and their phase starts at its release", () => {
  const clock = make();
  write(clock, B, 0x46);
  write(clock, A, 0x68);
  at(clock, SECOND);
  assertEquals([clock.read(C), next(clock)], [0, Infinity]);
  at(clock, SECOND + 7);
  write(clock, A, 0x28);
  assertEquals(next(clock), SECOND + 7 + SECOND / 256);
});

Deno.test("the update flag and its interrupt come once a second, after UIP has been seen", () => {
  const clock = make();
  write(clock, B, 0x16);
  for (let second = 0; second < 3; second++) {
    const end = SECOND / 2 + second * SECOND + 1984 * 3200;
    if (second === 0) at(clock, 1);
    assertEquals(next(clock), end);
    at(clock, end - 1);
    assert(clock.read(A) & 0x80, "in update");
    assertEquals(clock.read(C) & 0x10, 0);
    at(clock, end);
    assertEquals(clock.read(A) & 0x80, 0);
    assertEquals(clock.read(C), 0xd0 & ~0x40);
  }
});

Deno.test("the calendar counts machine seconds, can be set, and stands still under SET", () => {
  const clock = make();
  const date = () => [9, 8, 7, 4, 2, 0].map((register) => clock.read(register * 4));
  assertEquals(date(), [95, 1, 1, 0, 0, 0]);
  write(clock, B, 0x86);
  [99, 12, 31, 23, 59, 59].forEach((value, i) => write(clock, [9, 8, 7, 4, 2, 0][i] * 4, value));
  at(clock, 10 * SECOND);
  assertEquals(date(), [99, 12, 31, 23, 59, 59]);
  write(clock, B, 0x06);
  at(clock, 11 * SECOND);
  assertEquals(date(), [0, 1, 1, 0, 0, 0]);
  write(clock, B, 0x02);
  at(clock, 23 * SECOND);
  assertEquals(clock.read(0), 0x12, "binary-coded decimal with DM off");
});

Deno.test("dates survive the way to seconds and back", () => {
  assertEquals(
    fromCivil({ year: 1995, month: 12, day: 3, hour: 9, minute: 0, second: 0 }),
    817_981_200,
  );
  fc.assert(fc.property(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), (seconds) => {
    assertEquals(fromCivil(toCivil(seconds)), seconds);
  }));
});

Deno.test("what the model lacks is refused by name", () => {
  const clock = make();
  const refused = (register: number, value: number) =>
    assertThrows(() => write(clock, register, value), GuestCrash).message;
  assertEquals(refused(B, 0x26), "clock: alarm interrupts (AIE) are not modelled");
  assertEquals(refused(B, 0x04), "clock: 12-hour mode is not modelled");
  assertEquals(refused(A, 0x08), "clock: A=0x08 sets a divider for another crystal");
  assertEquals(refused(C, 0), "clock: register C is read only");
  assertThrows(() => clock.read(0x100), GuestCrash, "reserved register +0x100");
  assertEquals(clock.read(D), 0x80);
});

Deno.test("the fifty bytes of memory keep what is written", () => {
  const clock = make();
  for (let i = 0x0e; i < 0x40; i++) write(clock, i * 4, i ^ 0xa5);
  for (let i = 0x0e; i < 0x40; i++) assertEquals(clock.read(i * 4), i ^ 0xa5);
});
