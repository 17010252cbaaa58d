/**
 * A machine's state for a person: general and COP0 registers, the TLB, the devices. Reading
 * changes nothing: no device register is read, no cache filled.
 */

import { hexDigits } from "../isa/hex.ts";
import type { State } from "../cpu/state.ts";
import { cop0Names, registerNames } from "../isa/registers.ts";
import { Cause, EntryHi, EntryLo, excNames, Status } from "../isa/system.ts";

/** What a dump looks at. */
export interface Subject {
  /** Registers and TLB. */
  readonly state: State;
  /** The processor. */
  readonly cpu: {
    /** Instruction last executed. */
    readonly at: number;
    /** Next instruction. */
    readonly pc: number;
    /** Multiplier results. */
    readonly hi: number;
    /** Multiplier results. */
    readonly lo: number;
    /** Cycles since reset. */
    readonly cycles: number;
    /** Value of a COP0 register. */
    readCop0(register: number): number;
  };
  /** The devices. */
  readonly bus: { dump(): string };
}

/** The general registers, HI, LO and the program counters, four a line. */
export function dumpRegisters({ state, cpu }: Subject): string {
  const named: [string, number][] = registerNames.map((name, i) => [name, state.r[i]]);
  const all: [string, number][] = [...named, ["hi", cpu.hi], ["lo", cpu.lo], ["pc", cpu.at], [
    "next pc",
    cpu.pc,
  ]];
  const cells = all.map(([name, value]) => `${name.padStart(7)} ${hexDigits(value)}`);
  return Array.from(
    { length: Math.ceil(cells.length / 4) },
    (_, i) => cells.slice(i * 4, i * 4 + 4).join("  "),
  ).join(
    "\n",
  );
}

/** The COP0 registers, with Status and Cause spelled out. */
export function dumpCop0({ cpu }: Subject): string {
  const lines = Object.entries(cop0Names).map(([register, name]) => {
    const value = cpu.readCop0(Number(register));
    const words = name === "Status"
      ? describeStatus(value)
      : name === "Cause"
      ? describeCause(value)
      : "";
    return `${name.padStart(8)} ${hexDigits(value)}  ${words}`.trimEnd();
  });
  return lines.join("\n");
}

/** The entries of the TLB that are valid. */
export function dumpTlb({ state: { tlbHi, tlbLo } }: Subject): string {
  const lines: string[] = [];
  tlbHi.forEach((high, i) => {
    const low = tlbLo[i];
    if (!(low & EntryLo.V)) return;
    const flags = [[EntryLo.N, "uncached"], [EntryLo.D, "writable"], [
      EntryLo.G,
      "global",
    ]] as const;
    const asid = (high & EntryHi.ASID) >>> EntryHi.ASIDshift;
    const words = flags.filter(([bit]) => low & bit).map(([, word]) => word).join(" ");
    lines.push(
      `${String(i).padStart(2)}  ${hexDigits(high & EntryHi.VPN)} -> ${
        hexDigits(low & EntryLo.PFN)
      }  asid ${asid} ${words}`
        .trimEnd(),
    );
  });
  return lines.length > 0 ? lines.join("\n") : "no valid entries";
}

/** All of it. */
export function dump(subject: Subject): string {
  const parts: [string, string][] = [
    [`registers at cycle ${subject.cpu.cycles}`, dumpRegisters(subject)],
    ["coprocessor 0", dumpCop0(subject)],
    ["TLB", dumpTlb(subject)],
    ["devices", subject.bus.dump()],
  ];
  return parts.map(([title, text]) => `${title}\n${text.replace(/^/gm, "  ")}`).join("\n");
}

/** Status in words. */
export function describeStatus(status: number): string {
  const pair = (user: number, enabled: number) =>
    `${status & user ? "user" : "kernel"}${status & enabled ? "+interrupts" : ""}`;
  const modes = [
    pair(Status.KUc, Status.IEc),
    pair(Status.KUp, Status.IEp),
    pair(Status.KUo, Status.IEo),
  ];
  const flags = [[Status.IsC, "isolated"], [Status.SwC, "swapped"], [Status.BEV, "BEV"], [
    Status.CU0,
    "CU0",
  ], [
    Status.CU1,
    "CU1",
  ]] as const;
  const set = flags.filter(([bit]) => status & bit).map(([, word]) => word);
  return [modes.join(", before "), `mask ${hexDigits((status & Status.IM) >>> 8, 2)}`, ...set].join(
    ", ",
  );
}

/** Cause in words. */
export function describeCause(cause: number): string {
  const code = (cause & Cause.excCode) >>> 2;
  const pending = hexDigits((cause & Cause.IP) >>> 8, 2);
  return `${excNames[code] ?? `code ${code}`}${
    cause & Cause.BD ? " in a delay slot" : ""
  }, pending ${pending}`;
}
