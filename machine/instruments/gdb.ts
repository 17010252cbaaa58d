/**
 * A gdb remote stub for one machine: bytes in, bytes out, and the machine run in pieces between.
 * Cycles are those of a run that nobody watches. A watch point stops before the access (backward:
 * behind it), as gdb expects of MIPS; a step is one instruction, a delay slot by itself. kuseg and
 * kseg2 are read through the TLB in the present address space or in one chosen with
 * `monitor asid N`, which also binds the points set afterwards; memory is shown as RAM holds it,
 * and device registers not at all, since reading them acts. Source: "Debugging with GDB", appendix
 * "GDB Remote Serial Protocol". Longer than most: a few lines a packet.
 */
import { hexDigits } from "../isa/hex.ts";
import { translate } from "../cpu/address.ts";
import { GuestCrash } from "../cpu/guest_crash.ts";
import { EntryHi, Reg } from "../isa/system.ts";
import { type MemoryAccess, nextAccess, type Watch, watchOf } from "./gdb_access.ts";
import { type Debuggable, History } from "./gdb_history.ts";
import { createPacketReader, framePacket, fromHex, toHex, wordFromHex } from "./gdb_packets.ts";
import { PC, readRegister, REGISTERS, targetDescription, writeRegister } from "./gdb_registers.ts";
import type { Mark } from "./marks.ts";

/**
 * How a session ended: by the guest, or by the debugger, which leaves the machine running or not.
 */
export type GdbEnd = "exited" | "detached" | "killed";

const SIGINT = "02", SIGTRAP = "05", SIGSEGV = "0b";
const OK = "OK", FAULT = "E0e", WRONG = "E16", UNKNOWN = "";
const KINDS: Readonly<Record<string, Watch["kind"]>> = {
  "2": "watch",
  "3": "rwatch",
  "4": "awatch",
};

/** What the debugger has asked the machine to do. */
type Motion = "forward" | "step" | { readonly backFrom: number; readonly to: number };

/**
 * One debugger's session with one machine: bytes in and out, and between them the machine advanced
 * in pieces.
 */
export interface GdbSession {
  /** Set when the session is over. */
  readonly ended: GdbEnd | undefined;
  /** Whether the machine is to be run. */
  readonly running: boolean;
  /** Called with each byte that the machine prints, once, however often it is executed again. */
  onOutput(hear: (byte: number) => void): void;
  /** Gives each byte that the machine reads; asked for it once. */
  onInput(next: () => number | undefined): void;
  /** Bytes for the debugger since the last call. */
  take(): Uint8Array;
  /** Bytes from the debugger. */
  receive(bytes: Uint8Array): void;
  /** Does for at most so many cycles what the debugger asked for. */
  advance(cycles: number): void;
}

/** Begins a session; `traps` are addresses at which the guest is given up. */
export function createGdbSession(machine: Debuggable, traps: readonly number[] = []): GdbSession {
  return new Stub(machine, traps);
}

class Stub implements GdbSession {
  ended: GdbEnd | undefined;
  private readonly history: History;
  private readonly reader = createPacketReader();
  private out = "";
  private acknowledge = true;
  private motion: Motion | undefined;
  private last = `T${SIGTRAP}`;
  private asid: number | undefined;
  private readonly breakPoints = new Map<string, Mark>();
  private readonly watches = new Map<string, Watch>();
  private readonly traps: readonly Mark[];
  /**
   * Cycle and direction of the watch point last reported: continuing from there does not report it
   * again.
   */
  private told = "";
  /** The guest has died here and cannot go on. */
  private dead = false;

  constructor(private readonly machine: Debuggable, traps: readonly number[]) {
    this.history = new History(machine);
    this.traps = traps.map((at) => machine.mark({ at, each: false }));
  }

  get running(): boolean {
    return this.motion !== undefined;
  }

  onOutput(hear: (byte: number) => void): void {
    this.history.onOutput(hear);
  }

  onInput(next: () => number | undefined): void {
    this.history.onInput(next);
  }

  take(): Uint8Array {
    const bytes = Uint8Array.from(this.out, (c) => c.charCodeAt(0));
    this.out = "";
    return bytes;
  }

  receive(bytes: Uint8Array): void {
    for (const received of this.reader(bytes)) {
      if (received === "damaged") this.out += "-";
      else if (received === "interrupt") {
        if (this.running) this.stop(SIGINT);
      } else {
        if (this.acknowledge) this.out += "+";
        const reply = this.answer(received.packet);
        if (reply !== undefined) this.send(reply);
      }
    }
  }

  advance(cycles: number): void {
    const { machine, motion } = this;
    if (motion === undefined) return;
    if (typeof motion === "object") return this.back(motion);
    if (machine.exit !== undefined || this.dead) return this.leave();
    try {
      this.forward(motion === "step" ? 1 : cycles, motion === "step");
    } catch (error) {
      if (!(error instanceof GuestCrash)) throw error;
      this.die(error.message.split("\n")[0]);
    }
  }

  private forward(cycles: number, step: boolean): void {
    const { machine } = this;
    const watches = [...this.watches.values()];
    if (this.tell(nextAccess(machine.state), "forward")) return;
    let seen: MemoryAccess | undefined;
    const stop = step || watches.length > 0
      ? machine.observe(() => {
        const access = nextAccess(machine.state);
        if (step || !watchOf(access, watches)) return;
        seen = access;
        machine.pause();
      })
      : () => {};
    let result: ReturnType<Debuggable["run"]>;
    try {
      result = machine.run({
        maxCycles: cycles,
        until: [...this.traps, ...(step ? [] : this.breakPoints.values())],
      });
    } finally {
      stop();
    }
    this.history.passed();
    if (machine.exit !== undefined) {
      this.say(`the program has halted with status ${machine.exit}; going on ends the session\n`);
      this.stop(SIGTRAP, "replaylog:end;");
    } else if (result.mark && this.traps.includes(result.mark)) {
      this.die("an exception that nothing handles");
    } else if (result.reason === "mark" || step) this.stop(SIGTRAP);
    else if (seen) this.tell(seen, "forward");
  }

  /** Stops at a watch point, unless it was reported already. */
  private tell(access: MemoryAccess | undefined, direction: "forward" | "back"): boolean {
    const watch = watchOf(access, [...this.watches.values()]);
    const place = `${direction} ${this.machine.cycles}`;
    if (watch === undefined || this.told === place) return false;
    this.told = place;
    this.stop(SIGTRAP, `${watch.kind}:${hexDigits(Math.max(watch.address, access!.address))};`);
    return true;
  }

  /** Executes the stretch before `to` again and goes to the last stop in it. */
  private back({ backFrom, to }: Exclude<Motion, string>): void {
    const { history } = this;
    const from = history.before(to);
    if (from === undefined) {
      history.goTo(history.start);
      return this.stop(SIGTRAP, "replaylog:begin;");
    }
    const found = this.lastStop(from, to, this.told === `back ${backFrom}` ? backFrom : Infinity);
    if (found.cycles < 0) {
      this.motion = { backFrom, to: from };
      return;
    }
    history.goTo(found.cycles);
    if (!found.access || !this.tell(found.access, "back")) this.stop(SIGTRAP);
    this.dead = false;
  }

  private lastStop(
    from: number,
    to: number,
    except: number,
  ): { cycles: number; access?: MemoryAccess } {
    const { machine, history } = this;
    const watches = [...this.watches.values()];
    let found: { cycles: number; access?: MemoryAccess } = { cycles: -1 };
    if (watches.length > 0) {
      history.replay(from, to, ({ access }, after) => {
        if (after !== except && watchOf(access, watches)) found = { cycles: after, access };
      });
    }
    const until = [...this.breakPoints.values()];
    history.goTo(from);
    while (machine.cycles < to) {
      const { mark } = machine.run({ maxCycles: to - machine.cycles, until });
      if (mark && machine.cycles >= found.cycles) found = { cycles: machine.cycles };
      if (!mark) break;
    }
    return found;
  }

  private stepBack(): void {
    const { machine, history } = this;
    const step = history.lastStep(machine.cycles);
    if (step === undefined) return this.stop(SIGTRAP, "replaylog:begin;");
    if (this.tell(step.access, "back")) return;
    history.goTo(step.before);
    this.dead = false;
    this.stop(SIGTRAP);
  }

  private stop(signal: string, more = ""): void {
    this.motion = undefined;
    this.last = `T${signal}${more}`;
    this.send(this.last);
  }

  private die(why: string): void {
    this.dead = true;
    this.say(`the guest died: ${why}\n`);
    this.stop(SIGSEGV);
  }

  /** The guest's end: running the machine on ends in the same way. */
  private leave(): void {
    const { machine, history } = this;
    this.motion = undefined;
    this.ended = "exited";
    if (this.dead) {
      history.goTo(history.before(machine.cycles) ?? history.start);
      this.send(`X${SIGSEGV}`);
    } else this.send(`W${toHex([(machine.exit ?? 0) & 255])}`);
  }

  private send(payload: string): void {
    this.out += framePacket(payload);
  }

  private say(text: string): void {
    this.send(`O${toHex(new TextEncoder().encode(text))}`);
  }

  private answer(packet: string): string | undefined {
    const [command, rest] = [packet[0], packet.slice(1)];
    switch (command) {
      case "?":
        return this.last;
      case "g":
        return Array.from({ length: REGISTERS }, (_, i) => readRegister(this.machine, i)).join("");
      case "G":
        return this.writeRegisters(rest);
      case "p":
        return parseInt(rest, 16) < REGISTERS
          ? readRegister(this.machine, parseInt(rest, 16))
          : WRONG;
      case "P":
        return this.writeOne(rest);
      case "m":
        return this.readMemory(rest);
      case "M":
      case "X":
        return this.writeMemory(rest, command === "X");
      case "Z":
      case "z":
        return this.point(rest, command === "Z");
      case "c":
      case "C":
      case "s":
      case "S":
        return this.go(command, rest);
      case "b":
        return this.goBack(rest);
      case "k":
      case "D":
        this.ended = command === "k" ? "killed" : "detached";
        if (this.dead) {
          this.history.goTo(this.history.before(this.machine.cycles) ?? this.history.start);
        }
        return command === "k" ? undefined : OK;
      case "H":
      case "T":
        return OK;
      case "q":
      case "Q":
        return this.query(packet);
      default:
        return UNKNOWN;
    }
  }

  private go(command: string, rest: string): undefined {
    const signal = command === "C" || command === "S" ? /^..;?/.exec(rest)?.[0] ?? "" : "";
    const address = rest.slice(signal.length);
    if (address) this.write(PC, parseInt(address, 16) | 0);
    this.motion = command.toLowerCase() === "s" ? "step" : "forward";
  }

  private goBack(rest: string): string | undefined {
    if (rest !== "c" && rest !== "s") return UNKNOWN;
    const { cycles } = this.machine;
    if (rest === "s") this.stepBack();
    else this.motion = { backFrom: cycles, to: cycles };
    return undefined;
  }

  private query(packet: string): string {
    if (packet.startsWith("qSupported")) {
      return "PacketSize=4000;qXfer:features:read+;ReverseStep+;ReverseContinue+;QStartNoAckMode+";
    }
    if (packet === "QStartNoAckMode") {
      this.acknowledge = false;
      return OK;
    }
    const described = /^qXfer:features:read:target\.xml:([0-9a-f]+),([0-9a-f]+)$/.exec(packet);
    if (described) {
      const [offset, length] = described.slice(1).map((text) => parseInt(text, 16));
      const piece = targetDescription.slice(offset, offset + length);
      return (offset + length < targetDescription.length ? "m" : "l") + piece;
    }
    if (packet.startsWith("qRcmd,")) {
      return this.monitor(new TextDecoder().decode(fromHex(packet.slice(6))));
    }
    return { "qAttached": "0", "qC": "QC1", "qfThreadInfo": "m1", "qsThreadInfo": "l" }[packet] ??
      UNKNOWN;
  }

  /** `monitor cycles`, `monitor asid`, `monitor asid N`, `monitor asid current`. */
  private monitor(text: string): string {
    const words = text.trim().split(/\s+/);
    const say = (line: string) => toHex(new TextEncoder().encode(`${line}\n`));
    if (words[0] === "cycles") return say(String(this.machine.cycles));
    if (words[0] !== "asid") return say("monitor cycles | asid [N|current]");
    const chosen = Number(words[1]);
    if (words[1] === "current") this.asid = undefined;
    else if (words.length > 1) {
      if (!Number.isInteger(chosen) || chosen < 0 || chosen > 63) {
        return say("an address space is 0 to 63, or current");
      }
      this.asid = chosen;
    }
    return say(
      this.asid === undefined
        ? `current, ${this.space() >>> EntryHi.ASIDshift}`
        : String(this.asid),
    );
  }

  private space(): number {
    if (this.asid !== undefined) return this.asid << EntryHi.ASIDshift;
    return this.machine.state.cop0[Reg.EntryHi] & EntryHi.ASID;
  }

  /** Where a virtual byte lies in RAM. */
  private physical(address: number): number | undefined {
    const found = translate(this.machine.state, address | 0, {
      write: false,
      user: false,
      asid: this.space(),
    });
    return "physical" in found && found.physical < this.machine.state.ramBytes.length
      ? found.physical
      : undefined;
  }

  private readMemory(rest: string): string {
    const [address, length] = rest.split(",").map((text) => parseInt(text, 16));
    const bytes: number[] = [];
    for (let at = address; at < address + length; at++) {
      const physical = this.physical(at);
      if (physical === undefined) break;
      bytes.push(this.machine.state.ramBytes[physical]);
    }
    return bytes.length > 0 || length === 0 ? toHex(bytes) : FAULT;
  }

  private writeMemory(rest: string, binary: boolean): string {
    const colon = rest.indexOf(":"), data = rest.slice(colon + 1);
    const [address, length] = rest.slice(0, colon).split(",").map((text) => parseInt(text, 16));
    const bytes = binary ? Uint8Array.from(data, (c) => c.charCodeAt(0)) : fromHex(data);
    if (bytes.length !== length) return WRONG;
    const places = Array.from(bytes, (_, i) => this.physical(address + i));
    if (places.includes(undefined)) return FAULT;
    places.forEach((place, i) => this.machine.poke(place!, bytes.subarray(i, i + 1)));
    if (length > 0) this.history.changed();
    return OK;
  }

  private write(register: number, value: number): boolean {
    const done = writeRegister(this.machine, register, value);
    if (done) this.history.changed();
    return done;
  }

  private writeOne(rest: string): string {
    const [register, value] = rest.split("=");
    return this.write(parseInt(register, 16), wordFromHex(value)) ? OK : WRONG;
  }

  /** Writes what differs: a program counter that stays keeps its delay slot. */
  private writeRegisters(rest: string): string {
    for (let i = 0; i < REGISTERS; i++) {
      const text = rest.slice(8 * i, 8 * i + 8);
      if (text.length === 8 && text !== readRegister(this.machine, i)) {
        this.write(i, wordFromHex(text));
      }
    }
    return OK;
  }

  private point(rest: string, set: boolean): string {
    const [type, text, size] = rest.split(",");
    const address = parseInt(text, 16) >>> 0, key = `${type},${address}`, kind = KINDS[type];
    if (kind === undefined && type !== "0" && type !== "1") return UNKNOWN;
    this.breakPoints.get(key)?.remove();
    this.breakPoints.delete(key);
    this.watches.delete(key);
    if (!set) return OK;
    const { asid } = this;
    if (kind !== undefined) {
      this.watches.set(key, { address, bytes: parseInt(size, 16), kind, asid });
    } else {
      const where = asid === undefined ? {} : { where: { asid } };
      this.breakPoints.set(key, this.machine.mark({ at: address, each: false, ...where }));
    }
    return OK;
  }
}
