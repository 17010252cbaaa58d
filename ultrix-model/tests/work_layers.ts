/**
 * The layers of the work report: which of our functions do the work that a reference kernel's layer does, and how many instructions
 * that kernel took. References: counts taken from 4.3BSD-Tahoe's C compiled for MIPS I and run (T43), where "est." marks an estimate
 * for Ultrix's own split of the work. They describe other kernels; nothing here aims at them.
 */

/** One layer of one operation. */
export interface Layer {
  /** Test program that does the operation. */
  readonly program: string;
  /** What the layer is. */
  readonly layer: string;
  /** Our functions that do it; none stands for all of the operation. */
  readonly functions: readonly string[];
  /** The reference kernel's instructions. */
  readonly reference: number;
}

const ENTRY = "generalVector userTrap userReturn";
const SPL = "spl0 splsoftclock splnet splimp spltty splclock splhigh splx";

type Row = readonly [layer: string, functions: string, reference: number];

const table: Readonly<Record<string, readonly Row[]>> = {
  work_getpid: [
    ["all", "", 273],
    ["vector, save and restore", ENTRY, 97],
    ["trap", "trap splx", 47],
    ["syscall", "syscall leave", 105],
    ["setjmp", "setjmp", 15],
    ["getpid", "getpid", 9],
  ],
  work_gettimeofday: [["all", "", 387]],
  work_signal_out: [
    ["all", "", 1108],
    ["trap", "trap splx", 91],
    ["psignal", "psignal splhigh", 80],
    ["issig", "issig", 61],
    ["ffs", "ffs", 40],
    ["psig", "psig spl0", 59],
    ["sendsig", "sendsig", 78],
    ["copies to the user's stack", "copyout bcopy suword", 569],
  ],
  work_signal_back: [
    ["all", "", 882],
    ["trap, syscall and setjmp", "trap splx syscall leave setjmp", 160],
    ["sigreturn", "sigreturn", 45],
    ["copies from the user's stack", "copyin bcopy", 569],
  ],
  work_protection: [
    ["page table", "userFault modified userRange userPte", 50],
  ],
  work_mprotect_1: [["all", "", 408]],
  work_pipe: [
    ["all", "", 4157],
    ["vector, save and restore", ENTRY, 388],
    ["trap, syscall and setjmp", "trap syscall leave setjmp", 708],
    ["read, write, rwuio, soo_rw", "read write one rwuio getf soo_rw", 418],
    ["sosend", "sosend sendError", 414],
    ["soreceive and sbwait", "soreceive sbwait", 506],
    ["uiomove and copies", "uiomove copyin copyout bcopy", 458],
    ["uipc_usrreq and sbappend", "uipc_usrreq sotounpcb send received sbappend sbcompress", 400],
    ["wakeup and setrq", "sowakeup sbwakeup wakeup setrq", 261],
    ["sleep and swtch", "sleep swtch", 350],
    ["spl", SPL, 254],
  ],
  work_yield_pause: [["all", "", 5708]],
  work_yield_stop: [["all", "", 3172]],
  ticks: [
    ["all", "", 383],
    ["vector", "generalVector", 13],
    ["save and restore", "userIntr", 68],
    ["interrupt", "interrupt", 47],
    ["board's dispatch", "boardInterrupt", 47],
    ["hardclock", "hardclock", 119],
    ["gatherstats", "gatherstats", 73],
    ["spl", SPL, 16],
  ],
};

/** Every layer, by operation. */
export const layers: readonly Layer[] = Object.entries(table).flatMap(([program, rows]) =>
  rows.map(([layer, functions, reference]) => ({
    program,
    layer,
    functions: functions.split(" ").filter((name) => name),
    reference,
  }))
);
