/**
 * The buses of the four boards: decoding, byte lanes, interrupt lines through each cascade, and
 * state that can be saved.
 */

import { unmapped } from "../isa/system.ts";
import { GuestCrash } from "../cpu/guest_crash.ts";
import { assert, assertEquals, assertThrows } from "@std/assert";
import { type BoardName, boardNames, boards, DEBUG_PORT } from "../boards/boards.ts";
import { resolveSettings } from "../boards/settings.ts";
import { bootConstants } from "./boot_constants.ts";
import { type Bus, createBus } from "./bus.ts";

const {
  CLOCK_A,
  CLOCK_B,
  CLOCK_C,
} = bootConstants;
// As 4.4BSD's pmax headers have them: kn01.h, kn02.h, kmin.h and asic.h.
const KN01_IP_CLOCK = 0x2000;
const KN02_CSR = 0xbff00000, KN02_CSR_DZ = 0x80, KN02_IP_IO = 0x0400, KN02_IP_CLOCK = 0x0800;
const KN02BA_INTR = 0xbc040110, KN02BA_IMSK = 0xbc040120, KN02BA_SCC1 = 0xbc180000;
const KN02BA_INTR_CLOCK = 0x20, KN02BA_IP_IO = 0x2000;

function make(name: BoardName): { bus: Bus; halts: number[] } {
  const halts: number[] = [];
  const machine = {
    cycles: () => 0x1_2345_6789,
    instructions: () => 77,
    halt: (status: number) => void halts.push(status),
    readMemory: (_: number, bytes: number) => new Uint8Array(bytes),
    writeMemory: () => {},
    readHalfword: () => 0,
    writeHalfword: () => {},
    occupyMemory: () => {},
    checkEvents: () => {},
    steady: () => {},
  };
  return { bus: createBus(boards[name], { settings: resolveSettings(name), machine }), halts };
}

const clockOf = (name: BoardName) => boards[name].wiring.find(({ kind }) => kind === "clock")!.base;

function startClock(bus: Bus, name: BoardName): void {
  bus.write(clockOf(name) + CLOCK_A, 0x28, 1);
  bus.write(clockOf(name) + CLOCK_B, 0x46, 4);
}

const clockLines: Record<BoardName, number> = {
  "dec2100": KN01_IP_CLOCK,
  "dec3100": KN01_IP_CLOCK,
  "dec5000-125": KN02BA_IP_IO,
  "dec5000-200": KN02_IP_CLOCK,
};

for (const name of boardNames) {
  Deno.test(`${name}: the clock interrupts on its line, until register C is read`, () => {
    const { bus } = make(name);
    startClock(bus, name);
    if (name === "dec5000-125") bus.write(unmapped(KN02BA_IMSK), KN02BA_INTR_CLOCK, 4);
    assertEquals(bus.nextEvent, 12_500_000);
    bus.advance(12_499_999);
    assertEquals(bus.interrupts, 0);
    bus.advance(12_500_000);
    assertEquals(bus.interrupts, clockLines[name]);
    assertEquals(bus.read(clockOf(name) + CLOCK_C, 1), 0xc0);
    assertEquals(bus.interrupts, 0);
  });

  Deno.test(`${name}: wiring is sorted and overlaps neither itself nor memory`, () => {
    const ends = boards[name].wiring.map(({ base, size }) => base + size);
    boards[name].wiring.forEach(({ base }, i) =>
      assert(base >= (ends[i - 1] ?? boards[name].memoryLimit * 2 ** 20))
    );
  });

  Deno.test(`${name}: every console character reaches the output`, () => {
    const { bus } = make(name);
    const text = "what hath God wrought\n";
    for (const [i, byte] of new TextEncoder().encode(text).entries()) {
      sendOnConsole(bus, name, { byte, now: i * 2 ** 40 });
    }
    assertEquals(bus.output, text);
  });

  Deno.test(`${name}: a saved bus continues as the original did`, () => {
    const { bus } = make(name);
    startClock(bus, name);
    sendOnConsole(bus, name, { byte: 65, now: 1_000_000 });
    const saved = bus.save();
    const future = () => {
      sendOnConsole(bus, name, { byte: 66, now: 13_000_000 });
      bus.advance(20_000_000);
      return [bus.dump(), bus.output, bus.interrupts, bus.nextEvent];
    };
    const first = future();
    bus.restore(saved);
    assertEquals(bus.output, "A");
    assertEquals(future(), first);
    const { bus: other } = make(name);
    other.restore(saved);
    assertEquals(other.save(), saved);
  });
}

/**
 * What a polling driver does; the reader of the loop is that the transmitter is ready again once
 * its character time has passed.
 */
function sendOnConsole(
  bus: Bus,
  name: BoardName,
  { byte, now }: { byte: number; now: number },
): void {
  bus.advance(now);
  if (name === "dec5000-125") {
    const scc = unmapped(KN02BA_SCC1);
    bus.write(scc + 9, 5, 1);
    bus.write(scc + 9, 0x08, 1);
    bus.advance(now + 10_000_000);
    assertEquals(bus.read(scc + 9, 1)! & 0x04, 0x04);
    bus.write(scc + 0xc, byte << 8, 2);
    assertEquals(bus.read(scc + 9, 1)! & 0x04, 0, "busy while the character is on the line");
  } else {
    const dz = boards[name].wiring.find(({ kind }) => kind === "dz")!.base;
    bus.write(dz, 0x20, 2);
    bus.write(dz + 0x10, 8, 1);
    assertEquals(bus.read(dz, 2), 0x8320);
    bus.write(dz + 0x18, byte, 1);
    assertEquals(bus.read(dz, 2), 0x0020, "busy while the character is on the line");
  }
}

Deno.test("KN02: the CSR shows a pending line and passes it on while its enable is set", () => {
  const { bus } = make("dec5000-200");
  const csr = unmapped(KN02_CSR), dz = 0x1fe00000;
  bus.write(dz, 0x4020, 2);
  bus.write(dz + 0x10, 8, 2);
  assertEquals(bus.read(csr, 4)! & 0xff, KN02_CSR_DZ);
  assertEquals(bus.interrupts, 0);
  bus.write(csr, KN02_CSR_DZ << 16, 4);
  assertEquals(bus.interrupts, KN02_IP_IO);
  bus.write(csr, 0x7f << 16, 4);
  assertEquals(bus.interrupts, 0);
  assertEquals(bus.read(csr, 4)! & 0xff, KN02_CSR_DZ);
});

Deno.test("KN02BA: INTR shows a pending line; the mask alone decides on the interrupt", () => {
  const { bus } = make("dec5000-125");
  startClock(bus, "dec5000-125");
  bus.advance(12_500_000);
  assertEquals(bus.read(unmapped(KN02BA_INTR), 4), KN02BA_INTR_CLOCK);
  assertEquals(bus.interrupts, 0);
  bus.write(unmapped(KN02BA_IMSK), 0xffffffff & ~KN02BA_INTR_CLOCK, 4);
  assertEquals(bus.interrupts, 0);
  bus.write(unmapped(KN02BA_IMSK), KN02BA_INTR_CLOCK, 4);
  assertEquals(bus.interrupts, KN02BA_IP_IO);
  bus.write(unmapped(KN02BA_INTR), 0, 4);
  assertEquals(bus.interrupts, KN02BA_IP_IO, "a level cannot be cleared at the IOASIC");
  assertEquals(bus.read(unmapped(KN02BA_IMSK), 4), KN02BA_INTR_CLOCK);
});

Deno.test("KN02BA: the serial chip interrupts when its character has left", () => {
  const { bus } = make("dec5000-125");
  const command = (register: number, value: number) => {
    bus.write(unmapped(KN02BA_SCC1) + 9, register, 1);
    bus.write(unmapped(KN02BA_SCC1) + 9, value, 1);
  };
  bus.write(unmapped(KN02BA_IMSK), 0x80, 4);
  command(5, 0x08);
  command(1, 0x02);
  command(9, 0x08);
  bus.write(unmapped(KN02BA_SCC1) + 0xd, 65, 1);
  assertEquals(bus.interrupts, 0);
  bus.advance(bus.nextEvent);
  assertEquals(bus.interrupts, KN02BA_IP_IO);
  command(0, 0x28);
  assertEquals(bus.interrupts, 0);
});

Deno.test("the debug port prints, halts and counts, on every board at the same address", () => {
  for (const name of boardNames) {
    const { bus, halts } = make(name);
    for (const byte of new TextEncoder().encode("größer")) bus.write(DEBUG_PORT, byte | 0x700, 4);
    bus.write(DEBUG_PORT + 4, 3, 4);
    assertEquals([bus.output, halts], ["größer", [3]]);
    assertEquals([bus.read(DEBUG_PORT + 8, 4), bus.read(DEBUG_PORT + 12, 4)], [0x2345_6789, 77]);
    assertThrows(
      () => bus.write(DEBUG_PORT, 65, 1),
      GuestCrash,
      "debug port: +0x0 takes whole words only",
    );
    assertThrows(
      () => bus.write(DEBUG_PORT + 8, 0, 4),
      GuestCrash,
      "debug port: write of reserved register +0x8",
    );
  }
});

Deno.test("what no device decodes is a bus error, and what is not modelled says so", () => {
  for (const name of boardNames) {
    const { bus } = make(name);
    assertEquals(bus.read(0x1fbf0000, 4), undefined);
    assertEquals(bus.write(0x1fbf0000, 0, 4), false);
  }
  const { bus } = make("dec2100");
  assertThrows(
    () => bus.read(0x1a000000, 2),
    GuestCrash,
    "scsi (SII): this part of the board is not modelled",
  );
});

Deno.test("two buses do not meet", () => {
  const [one, two] = [make("dec2100").bus, make("dec2100").bus];
  const before = two.save();
  startClock(one, "dec2100");
  one.write(DEBUG_PORT, 65, 4);
  one.advance(50_000_000);
  assertEquals(two.save(), before);
  assertEquals([two.output, two.interrupts, two.nextEvent], ["", 0, Infinity]);
});
