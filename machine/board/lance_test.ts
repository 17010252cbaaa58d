/**
 * The Ethernet chip against its manual: registers, rings, chains, filters, loopback, and each
 * error by what causes it.
 */
import { assert, assertEquals, assertThrows } from "@std/assert";
import { boardNames } from "../boards/boards.ts";
import { GuestCrash } from "../cpu/guest_crash.ts";
import { crcRegister, withFcs } from "./ethernet.ts";
import { Driver, frameTo, twoOnAWire, US } from "./lance_testing.ts";
import { Csr0, Mode, Rmd1, Tmd1, Tmd3 } from "./lance_state.ts";

const WHOLE = Rmd1.STP | Rmd1.ENP;
const BROADCAST = [255, 255, 255, 255, 255, 255];
const fcsOf = (bytes: readonly number[]) => [...withFcs(Uint8Array.from(bytes))].slice(-4);

function pair(...args: Parameters<typeof twoOnAWire>) {
  const { drivers: [a, b], ...rest } = twoOnAWire(...args);
  a.start();
  b.start();
  rest.advance(1000 * US);
  a.setCsr(0, Csr0.IDON | Csr0.INEA);
  b.setCsr(0, Csr0.IDON | Csr0.INEA);
  return { a, b, ...rest };
}

for (const board of boardNames) {
  Deno.test(`${board}: a frame goes from memory to memory, and both chips interrupt`, () => {
    const { a, b, advance } = pair([{ board }, { board }]);
    const frame = frameTo(b.address, { from: a.address, length: 200 });
    const index = a.send([frame]);
    assertEquals(a.status(index).flags & Tmd1.OWN, Tmd1.OWN);
    advance(2000 * US);
    assertEquals(a.status(index), { flags: Tmd1.STP | Tmd1.ENP, errors: 0 });
    const { flags, length, bytes } = b.received(0);
    assertEquals(flags, WHOLE);
    assertEquals(length, 204);
    assertEquals(bytes, [...frame, ...fcsOf(frame)]);
    const running = Csr0.INTR | Csr0.INEA | Csr0.RXON | Csr0.TXON | Csr0.STRT | Csr0.INIT;
    assertEquals(a.csr(0), running | Csr0.TINT);
    assertEquals(b.csr(0), running | Csr0.RINT);
    if (b.table.NETWORK_PENDING) {
      assert(b.peek(b.table.PENDING) & b.table.NETWORK_PENDING);
      b.poke(b.table.ENABLE, b.table.NETWORK_ENABLE);
    }
    assertEquals(b.bus.interrupts, b.table.NETWORK_MASK);
    b.setCsr(0, Csr0.RINT | Csr0.INEA);
    assertEquals(b.bus.interrupts, 0);
  });
}

Deno.test("times: start, preamble, bytes, delay, status", () => {
  const { a, b, advance } = pair();
  a.send([frameTo(b.address)]);
  const status = Math.round((1000 + 5 + 6.4 + 51.2 + 0.5 + 5) * US);
  advance(status - 1);
  assertEquals(b.csr(0) & Csr0.RINT, 0);
  b.bus.advance(status);
  assertEquals(b.csr(0) & Csr0.RINT, Csr0.RINT);
});

Deno.test("the IOASIC's transfers keep main memory busy, 16 cycles each", () => {
  const { a, b, advance } = pair([{ board: "dec5000-125" }, { board: "dec3100" }]);
  const before = a.busy;
  a.send([frameTo(b.address, { length: 160 })]);
  advance(1200 * US);
  // Three halfwords and the flags of one descriptor, ten bursts, flags read and written.
  assertEquals((a.busy - before) / 16 >= 10 + 4 + 2, true);
  assertEquals(b.busy, 0);
});

Deno.test("the ring is looked at every 1.6 ms without a demand, and at once with one", () => {
  const { a, b, advance } = pair();
  a.send([frameTo(b.address)], { demand: false });
  advance(1500 * US);
  assertEquals(b.received(0).flags & Rmd1.OWN, Rmd1.OWN);
  advance(3000 * US);
  assertEquals(b.received(0).flags, WHOLE);
});

Deno.test("a frame in three pieces crosses whole, and one in small buffers is chained", () => {
  const { a, b, advance } = pair([{}, { receive: { log: 3, bytes: 64 } }]);
  const frame = frameTo(b.address, { length: 300 });
  a.send([frame.slice(0, 100), frame.slice(100, 101), frame.slice(101)]);
  advance(3000 * US);
  for (const i of [0, 1, 2]) assertEquals(a.status(i).flags & Tmd1.OWN, 0);
  const chain = [0, 1, 2, 3, 4].map((i) => b.received(i));
  assertEquals(chain.map(({ flags }) => flags), [Rmd1.STP, 0, 0, 0, Rmd1.ENP]);
  assertEquals(chain[4].length, 304);
  const all = [0, 1, 2, 3, 4].flatMap((i) =>
    Array.from({ length: 64 }, (_, k) => b.byte(0x400 + i * 0x600 + k))
  );
  assertEquals(all.slice(0, 304), [...frame, ...fcsOf(frame)]);
});

Deno.test("BUFF: a chain ends in the last buffer there is; the next frame is received", () => {
  const { a, b, advance } = pair([{}, { receive: { log: 2, bytes: 64 } }]);
  b.withhold(2);
  a.send([frameTo(b.address, { length: 300 })]);
  advance(2000 * US);
  assertEquals(b.received(0).flags, Rmd1.STP);
  assertEquals(b.received(1).flags, Rmd1.ERR | Rmd1.BUFF);
  assertEquals(b.csr(0) & Csr0.RINT, Csr0.RINT);
  b.give(2);
  a.send([frameTo(b.address, { length: 60 })]);
  advance(3000 * US);
  assertEquals(b.received(2).flags, WHOLE);
});

Deno.test("MISS: no buffer for a frame's first byte", () => {
  const { a, b, advance } = pair();
  for (let i = 0; i < 8; i++) b.withhold(i);
  a.send([frameTo(b.address)]);
  advance(2000 * US);
  assertEquals(b.csr(0) & (Csr0.ERR | Csr0.MISS | Csr0.RINT), Csr0.ERR | Csr0.MISS);
  assertEquals(b.csr(0) & Csr0.INTR, Csr0.INTR);
});

Deno.test("MERR: no memory behind the DMA pointer, or DMA off, stops both halves", () => {
  for (
    const [register, value] of [["NETWORK_DMA", 0x7f00000 << 3], ["NETWORK_DMA_ENABLE", 0]] as const
  ) {
    const { a, b, advance } = pair([{}, { board: "dec5000-125" }]);
    b.poke(b.table[register], value);
    a.send([frameTo(b.address)]);
    advance(2000 * US);
    assertEquals(
      b.csr(0) & (Csr0.ERR | Csr0.MERR | Csr0.RXON | Csr0.TXON),
      Csr0.ERR | Csr0.MERR,
      register,
    );
    assertEquals(b.peek(b.table.PENDING) >>> 16, register === "NETWORK_DMA" ? 1 : 0);
  }
});

Deno.test("OFLO: bytes that come in while DMA is off are lost, as the descriptor says", () => {
  const { a, b, advance } = pair([{}, { board: "dec5000-125" }]);
  a.send([frameTo(b.address, { length: 1000 })]);
  advance(1200 * US);
  b.poke(b.table.NETWORK_DMA_ENABLE, 0);
  advance(1400 * US);
  b.poke(b.table.NETWORK_DMA_ENABLE, 0x10000);
  advance(3000 * US);
  assertEquals(b.received(0).flags, WHOLE | Rmd1.ERR | Rmd1.OFLO);
});

Deno.test("BABL: a frame longer than the longest is sent, and complained of", () => {
  const { a, b, advance } = pair([{}, { receive: { log: 3, bytes: 1536 } }]);
  a.send([frameTo(b.address, { length: 800 }), frameTo(b.address, { length: 720 })]);
  advance(4000 * US);
  assertEquals(a.csr(0) & (Csr0.ERR | Csr0.BABL | Csr0.TINT), Csr0.ERR | Csr0.BABL | Csr0.TINT);
  assertEquals(b.received(0).length, 1524);
});

Deno.test("CERR: a transceiver that does not test its collision signal; no interrupt", () => {
  const { a, b, advance } = pair([{}, {}], { faults: [{ noHeartbeat: true }, {}] });
  const index = a.send([frameTo(b.address)]);
  advance(2000 * US);
  assertEquals(a.csr(0) & (Csr0.ERR | Csr0.CERR), Csr0.ERR | Csr0.CERR);
  assertEquals(a.status(index).flags, Tmd1.STP | Tmd1.ENP);
  a.setCsr(0, Csr0.TINT | Csr0.INEA);
  assertEquals(a.csr(0) & Csr0.INTR, 0);
  a.setCsr(0, Csr0.CERR | Csr0.INEA);
  assertEquals(a.csr(0) & Csr0.ERR, 0);
});

Deno.test("LCAR: no carrier comes back from a cable that is unplugged, or not there", () => {
  const { a, b, advance } = pair([{}, {}], { faults: [{ unplugged: true }, {}] });
  const index = a.send([frameTo(b.address)]);
  advance(2000 * US);
  assertEquals(a.status(index), { flags: Tmd1.ERR | Tmd1.STP | Tmd1.ENP, errors: Tmd3.LCAR });
  assertEquals(b.received(0).flags & Rmd1.OWN, Rmd1.OWN);
  const alone = new Driver();
  alone.start();
  alone.bus.advance(200 * US);
  alone.send([frameTo(BROADCAST)]);
  alone.bus.advance(1000 * US);
  assertEquals(alone.status(0).errors, Tmd3.LCAR);
});

Deno.test("UFLO and BUFF: a chain without its next buffer is cut and stops the sender", () => {
  const { a, b, advance } = pair();
  const index = a.send([frameTo(b.address, { length: 100 })], { broken: true });
  advance(2000 * US);
  assertEquals(a.status(index), { flags: Tmd1.ERR | Tmd1.STP, errors: Tmd3.UFLO | Tmd3.BUFF });
  assertEquals(a.csr(0) & (Csr0.TXON | Csr0.TINT), Csr0.TINT);
  assertEquals(b.received(0).flags, WHOLE | Rmd1.ERR | Rmd1.CRC);
});

Deno.test("ONE and DEF: two that start together collide and back off; carrier defers", () => {
  const { a, b, advance } = pair();
  a.send([frameTo(b.address)]);
  b.send([frameTo(a.address)]);
  advance(3000 * US);
  assertEquals([a, b].map((driver) => driver.received(0).flags), [WHOLE, WHOLE]);
  assert([a, b].every((driver) => driver.status(0).flags & (Tmd1.ONE | Tmd1.MORE)));
  a.send([frameTo(b.address, { length: 1000 })]);
  advance(3100 * US);
  b.send([frameTo(a.address)]);
  advance(6000 * US);
  assertEquals(b.status(1).flags, Tmd1.DEF | Tmd1.STP | Tmd1.ENP);
});

Deno.test("RTRY: one collision is enough with one attempt; the reflectometer counts bits", () => {
  const { a, b, advance } = pair([{ mode: Mode.DRTY }, {}], { delay: 2000 });
  a.send([frameTo(b.address)]);
  b.send([frameTo(a.address)]);
  advance(3000 * US);
  assertEquals(a.status(0), { flags: Tmd1.ERR | Tmd1.STP | Tmd1.ENP, errors: Tmd3.RTRY | 20 });
  assertEquals(a.received(0).flags, WHOLE);
});

Deno.test("LCOL: on a wire longer than the standard allows a collision comes too late", () => {
  const { a, b, advance } = pair([{}, {}], { delay: 60_000 });
  a.send([frameTo(b.address, { length: 1000 })]);
  advance(1030 * US);
  b.send([frameTo(a.address, { length: 1000 })]);
  advance(4000 * US);
  assertEquals(a.status(0).errors, Tmd3.LCOL);
  assertEquals(a.status(0).flags & Tmd1.ERR, Tmd1.ERR);
});

Deno.test("CRC and FRAM: a damaged frame, and one with bits beyond its last byte", () => {
  const { b, wire, advance } = pair();
  const frame = withFcs(Uint8Array.from(frameTo(b.address)));
  frame[20] ^= 1;
  b.bus.station.arrive({ frame, at: 1100 * US, dribble: 0, loop: false });
  b.bus.station.arrive({ frame, at: 1300 * US, dribble: 3, loop: false });
  b.bus.station.arrive({
    frame: withFcs(Uint8Array.from(frameTo(b.address))),
    at: 1500 * US,
    dribble: 3,
    loop: false,
  });
  advance(2000 * US);
  assertEquals(wire.now, 2000 * US);
  const error = WHOLE | Rmd1.ERR | Rmd1.CRC;
  assertEquals([0, 1, 2].map((i) => b.received(i).flags), [error, error | Rmd1.FRAM, WHOLE]);
});

Deno.test("a runt leaves no trace", () => {
  const { a, b, advance } = pair();
  a.send([frameTo(b.address, { length: 40 })]);
  advance(2000 * US);
  assertEquals(b.received(0).flags, Rmd1.OWN);
  assertEquals(b.csr(0) & (Csr0.RINT | Csr0.ERR), 0);
});

Deno.test("a frame that had begun when the receiver was switched on is not received", () => {
  const { b, advance } = pair();
  const frame = (length: number) => withFcs(Uint8Array.from(frameTo(b.address, { length })));
  const switchedOn = 1000 * US;
  advance(switchedOn);
  b.setCsr(0, Csr0.STOP);
  b.start({ now: switchedOn });
  const since = switchedOn + 100 * US;
  b.bus.station.arrive({ frame: frame(100), at: since - 1, dribble: 0, loop: false });
  b.bus.station.arrive({ frame: frame(200), at: since + 1, dribble: 0, loop: false });
  advance(3000 * US);
  assertEquals([0, 1].map((i) => b.received(i).length), [204, 0]);
});

Deno.test("addresses: own, broadcast, a group in the filter, all when promiscuous", () => {
  const group = [1, 0, 0x5e, 0, 0, 1];
  const hash = crcRegister(Uint8Array.from(group)) >>> 26;
  const filter = [0, 0, 0, 0];
  filter[hash >>> 4] = 1 << (hash & 15);
  const taken = (options: { mode?: number; filter?: number[] }, to: number[]) => {
    const { a, b, advance } = pair([{}, options]);
    a.send([frameTo(to.length ? to : b.address)]);
    advance(2000 * US);
    return (b.received(0).flags & Rmd1.OWN) === 0;
  };
  assert(taken({}, []));
  assert(taken({}, BROADCAST));
  assert(!taken({}, group));
  assert(taken({ filter }, group));
  assert(!taken({ filter }, [1, 0, 0x5e, 0, 0, 2]));
  assert(!taken({}, [8, 0, 0x2b, 0, 0, 9]));
  assert(taken({ mode: Mode.PROM }, [8, 0, 0x2b, 0, 0, 9]));
});

Deno.test("internal loopback: a short frame comes back, FCS made or checked as DTCR says", () => {
  const looped = (mode: number, bytes: (to: number[]) => number[]) => {
    const driver = new Driver({ mode: Mode.LOOP | Mode.INTL | mode });
    driver.start();
    driver.bus.advance(200 * US);
    driver.send([bytes(driver.address)]);
    driver.bus.advance(2000 * US);
    return driver;
  };
  const short = (to: number[]) => frameTo(to, { length: 24 });
  const made = looped(0, short);
  assertEquals(made.received(0).flags, WHOLE);
  assertEquals(made.received(0).bytes, [...short(made.address), ...fcsOf(short(made.address))]);
  assertEquals(made.status(0).flags, Tmd1.STP | Tmd1.ENP);
  assertEquals(looped(Mode.DTCR, short).received(0).flags, WHOLE | Rmd1.ERR | Rmd1.CRC);
  assertEquals(
    looped(Mode.DTCR, (to) => [...short(to), ...fcsOf(short(to))]).received(0).flags,
    WHOLE,
  );
  const forced = looped(Mode.COLL, short);
  assertEquals(forced.status(0).errors, Tmd3.RTRY);
  assertEquals(forced.received(0).flags, Rmd1.OWN);
});

Deno.test("external loopback crosses the wire and comes back", () => {
  const { a, b, advance } = pair([{ mode: Mode.LOOP }, { mode: Mode.PROM }]);
  a.send([frameTo(a.address, { length: 32 })]);
  advance(2000 * US);
  assertEquals(a.received(0).flags, WHOLE);
  assertEquals(b.received(0).flags, Rmd1.OWN, "a runt to everybody else");
});

Deno.test("halves that are switched off stay off", () => {
  const { a, b, advance } = pair([{ mode: Mode.DTX }, { mode: Mode.DRX }]);
  assertEquals(a.csr(0) & (Csr0.TXON | Csr0.RXON), Csr0.RXON);
  assertEquals(b.csr(0) & (Csr0.TXON | Csr0.RXON), Csr0.TXON);
  b.send([frameTo(a.address)]);
  a.send([frameTo(b.address)]);
  advance(4000 * US);
  assertEquals(a.received(0).flags, WHOLE);
  assertEquals(a.status(0).flags & Tmd1.OWN, Tmd1.OWN);
});

Deno.test("STOP ends everything, also a frame under way", () => {
  const { a, b, advance } = pair();
  a.send([frameTo(b.address, { length: 1000 })]);
  advance(1100 * US);
  a.setCsr(0, Csr0.STOP);
  b.setCsr(0, Csr0.STOP);
  advance(4000 * US);
  assertEquals([a.csr(0), b.csr(0)], [Csr0.STOP, Csr0.STOP]);
  assertEquals(a.bus.interrupts, 0);
});

Deno.test("what the manual leaves undefined is refused by name", () => {
  const { a } = pair();
  const refused = (act: () => void) => assertThrows(act, GuestCrash).message;
  assertEquals(refused(() => a.csr(1)), "lance: CSR1 is there only while STOP is set");
  assertEquals(
    refused(() => a.poke(a.table.NETWORK, 0, 1)),
    "lance: registers take whole halfwords",
  );
  a.setCsr(0, Csr0.STOP);
  assertEquals(
    refused(() => a.setCsr(3, 4)),
    "lance: BSWP turns bytes for processors of the other order",
  );
});

Deno.test("a saved pair goes on as the original did, in the middle of a frame", () => {
  const { a, b, wire, advance } = pair();
  a.send([frameTo(b.address, { length: 700 })]);
  b.send([frameTo(a.address, { length: 500 })]);
  advance(1200 * US);
  const saved = [a.bus.save(), b.bus.save(), wire.save()] as const;
  const future = () => {
    wire.advance(3000 * US);
    for (const { bus } of [a, b]) bus.advance(3000 * US);
    wire.advance(6000 * US);
    for (const { bus } of [a, b]) bus.advance(6000 * US);
    return [a.bus.save(), b.bus.save(), wire.save(), a.received(0), b.received(0)];
  };
  const first = future();
  a.bus.restore(saved[0]);
  b.bus.restore(saved[1]);
  wire.restore(saved[2]);
  assertEquals(future(), first);
});
