/**
 * The remote stub without a debugger: each request is a packet, and what it answers is what the
 * interpreter shows of the same machine. gdb itself is the oracle in
 * experiments/_harness/gdb_test.ts.
 */
import { hexDigits } from "../isa/hex.ts";
import { assert, assertEquals } from "@std/assert";
import { assembleBare, prepareBare } from "../bare.ts";
import { createGdbSession } from "./gdb.ts";
import { createPacketReader, framePacket, fromHex, toHex, wordFromHex } from "./gdb_packets.ts";

const PROGRAM = `
.set noreorder
.globl main
main:  li $t0, 0
       la $t1, cell
again: addiu $t0, $t0, 1
       sw $t0, 0($t1)
       slti $t2, $t0, 10
       bnez $t2, again
       lw $v0, 0($t1)
       jr $ra
       nop
.data
cell:  .word 0
`;

const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

function debug(text = PROGRAM) {
  const image = assembleBare([{ path: "p.s", text }]);
  const prepared = prepareBare(image);
  const session = createGdbSession(prepared.machine, [prepared.unexpected]);
  const read = createPacketReader();
  /** What is answered to a packet, with the machine advanced until it has something to say. */
  const ask = (packet: string): string[] => {
    session.receive(ascii(framePacket(packet)));
    for (let i = 0; session.running && i < 1000; i++) session.advance(10_000);
    return read(session.take()).map((received) =>
      typeof received === "object" ? received.packet : received
    );
  };
  const symbol = (name: string) => {
    const found = image.symbols.find((own) => own.name === name)?.address;
    assert(found !== undefined, name);
    return found;
  };
  const register = (number: number) => wordFromHex(ask(`p${hexDigits(number, 2)}`)[0]);
  return {
    ...prepared,
    session,
    ask,
    symbol,
    register,
    hex: (name: string) => hexDigits(symbol(name)),
  };
}

const T0 = 8, PC = 37;

Deno.test("a break point stops before its instruction; the program then ends normally", () => {
  const { ask, hex, symbol, register, session } = debug();
  assertEquals(ask(`Z0,${hex("again")},4`), ["OK"]);
  for (let pass = 0; pass < 10; pass++) {
    assertEquals(ask("c"), ["T05"]);
    assertEquals([register(PC) >>> 0, register(T0)], [symbol("again") >>> 0, pass]);
  }
  assertEquals(ask(`z0,${hex("again")},4`), ["OK"]);
  const [said, stopped] = ask("c");
  assert(new TextDecoder().decode(fromHex(said.slice(1))).includes("status 10"));
  assertEquals(stopped, "T05replaylog:end;");
  assertEquals(ask("c"), ["W0a"]);
  assertEquals(session.ended, "exited");
});

Deno.test("a watch point stops before the store forward, and behind it backward", () => {
  const { ask, hex, symbol, register } = debug();
  assertEquals(ask(`Z2,${hex("cell")},4`), ["OK"]);
  const told = `T05watch:${hex("cell")};`;
  assertEquals([ask("c"), register(T0), register(PC) >>> 0], [
    [told],
    1,
    (symbol("again") >>> 0) + 4,
  ]);
  assertEquals([ask("c"), register(T0)], [[told], 2]);
  assertEquals(ask(`m${hex("cell")},4`), ["01000000"]);
  assertEquals([ask("bc"), register(PC) >>> 0], [[told], (symbol("again") >>> 0) + 8]);
  assertEquals([ask("bc"), ask(`m${hex("cell")},4`)], [["T05replaylog:begin;"], ["00000000"]]);
});

Deno.test("each step forward is undone by a step back: registers, memory and cycles", () => {
  const { ask, machine } = debug();
  const state = () => [machine.cycles, ...ask("g"), ...ask(`m80010000,200`)];
  const past = [state()];
  for (let i = 0; i < 40; i++) {
    ask("s");
    past.push(state());
  }
  for (let i = 39; i >= 0; i--) {
    ask("bs");
    assertEquals(state(), past[i]);
  }
});

Deno.test("a machine that is taken back and forth takes the cycles of one left alone", () => {
  const alone = debug();
  const report = alone.run();
  const { ask, hex, machine } = debug();
  ask(`Z2,${hex("cell")},4`);
  for (
    const packet of ["c", "s", "c", "bs", "bc", "c", "c", "c", "bc", `z2,${hex("cell")},4`, "c"]
  ) ask(packet);
  assertEquals([machine.exit, machine.cycles], [report.exit, report.cycles]);
});

Deno.test("what the debugger writes the program reads, through the caches", () => {
  const { ask, hex, machine } = debug();
  ask(`Z0,${hex("again")},4`);
  for (let i = 0; i < 5; i++) ask("c");
  assertEquals(ask(`P8=${toHex([7, 0, 0, 0])}`), ["OK"]);
  assertEquals(ask(`M${hex("again")},4:${toHex([2, 0, 8, 0x25])}`), ["OK"]); // addiu $t0, $t0, 2
  ask(`z0,${hex("again")},4`);
  ask("c");
  assertEquals(machine.exit, 11);
});

Deno.test("memory that is not there, damaged packets and requests that nobody knows", () => {
  const { ask, session } = debug();
  assertEquals(ask("me0000000,4"), ["E0e"]);
  assertEquals(ask("mbfbe0000,4"), ["E0e"]);
  assertEquals(ask("vMustReplyEmpty"), [""]);
  session.receive(ascii("$g#00"));
  assertEquals(session.take(), ascii("-"));
  assertEquals(ask("P0=01000000"), ["E16"]);
});

Deno.test("an unhandled exception stops as a segmentation fault, and steps back", () => {
  const { ask } = debug(".globl main\nmain: break 0\nnop\n");
  const [said, stopped] = ask("c");
  assert(new TextDecoder().decode(fromHex(said.slice(1))).includes("nothing handles"));
  assertEquals(stopped, "T0b");
  assertEquals(ask("bs"), ["T05"]);
  ask("c");
  assertEquals(ask("c"), ["X0b"]);
});
