/**
 * cp0.h: the system coprocessor and the address segments for guest kernels, in C and assembly.
 * Written from isa/system.ts, which owns these facts; cp0.h is the committed copy and a test keeps
 * the two equal.
 */
import { hex } from "../isa/hex.ts";
import { Cause, EntryHi, EntryLo, Kseg, Reg, Status } from "../isa/system.ts";

const constants: Readonly<Record<string, number>> = {
  KSEG0: Kseg.kseg0,
  KSEG1: Kseg.kseg1,
  KSEG2: Kseg.kseg2,
  SR_IEC: Status.IEc,
  SR_KUC: Status.KUc,
  SR_IEP: Status.IEp,
  SR_KUP: Status.KUp,
  SR_STACK: Status.stack,
  SR_IM: Status.IM,
  SR_ISC: Status.IsC,
  SR_SWC: Status.SwC,
  SR_BEV: Status.BEV,
  SR_CU1: Status.CU1,
  CR_EXC: Cause.excCode,
  CR_EXC_SHIFT: 2,
  CR_IP: Cause.IP,
  CR_BD: Cause.BD,
  ENTRYLO_G: EntryLo.G,
  ENTRYLO_V: EntryLo.V,
  ENTRYLO_D: EntryLo.D,
  ENTRYLO_N: EntryLo.N,
  ENTRYHI_VPN: EntryHi.VPN,
  ENTRYHI_ASID: EntryHi.ASID,
  ENTRYHI_ASID_SHIFT: EntryHi.ASIDshift,
};

/** The header's text. */
export function cp0Header(): string {
  const define = (name: string, value: string) => `#define ${name} ${value}`;
  return [
    "/* The system coprocessor and the address segments.",
    " * Generated from machine/isa/system.ts by machine/board/cp0_header.ts. */",
    "#ifndef MACHINE_BOARD_CP0_H",
    "#define MACHINE_BOARD_CP0_H",
    "",
    ...Object.entries(constants).map(([name, value]) =>
      define(name, value >= 0 && value < 10 ? `${value}` : hex(value, 1))
    ),
    "",
    "#ifdef __ASSEMBLER__",
    ...Object.entries(Reg).map(([name, number]) => define(name, `$${number}`)),
    "#endif",
    "",
    "#endif",
    "",
  ].join("\n");
}
