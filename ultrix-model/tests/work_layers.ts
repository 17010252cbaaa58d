/**
 * The layers of the work report: which of our functions do the work that a reference kernel's layer
 * does, and how many instructions that kernel took. References: counts taken from 4.3BSD-Tahoe's C
 * compiled for MIPS I and run (T43), where "est." marks an estimate for Ultrix's own split of the
 * work. They describe other kernels; nothing here aims at them.
 */

/** One layer of one operation. */
export interface Layer {
  /** Test program that does the operation. */
  readonly program: string;
  /** What the layer is. */
  readonly layer: string;
  /** Our functions that do it; none stands for all of the operation. */
  readonly functions: readonly string[];
  /** True when it is everything but these functions. */
  readonly but: boolean;
  /** The reference kernel's instructions. */
  readonly reference: number;
}

const ENTRY = "generalVector userTrap userReturn";
const SPL = "spl0 splsoftclock splnet splimp spltty splclock splhigh splx";

type Row = readonly [layer: string, functions: string, reference: number];

/** Begins a list of functions that are not counted. */
const BUT = "but";
/**
 * What polls while nothing is to be done, as often as the other machine and the wire leave time
 * for.
 */
const IDLE = `${BUT} idle splclock spl0`;

/**
 * The layers of a datagram and its answer, on every board; the 3100's is the one that the reference
 * was counted for.
 */
const datagram: readonly Row[] = [
  ["vector, save and restore", `${ENTRY} kernIntr kernReturn`, 334],
  ["trap, syscall and setjmp", "trap syscall leave setjmp", 336],
  ["socket calls", "sendto recvfrom sendit recvit getsock getf sockargs nameOut area", 340],
  ["sosend", "sosend", 228],
  ["soreceive and sbwait", "soreceive takeFirst sbwait", 308],
  ["uiomove and copies", "uiomove copyin copyout bcopy", 713],
  ["mbufs", "m_get m_free m_freem", 339],
  [
    "udp_usrreq, udp_output, connection for the time of a call",
    "udp_usrreq udp_send udp_output in_pcbconnect in_pcbdisconnect in_pcblookup in_selectsrc",
    363,
  ],
  ["in_cksum", "in_cksum", 570],
  ["ip_output, in_broadcast", "ip_output in_broadcast in_netof in_netmaskof", 235],
  ["ether_output, arpresolve", "ether_output ether_send arpresolve arptab_look", 197],
  [
    "sending: ring, copy, completion",
    "lestart le_put le_copyto copytoHalfwords copytoGapped letint",
    551 + 110,
  ],
  [
    "receiving: ring, mbufs, copy",
    "lerint le_get le_copyfrom copyfromHalfwords copyfromGapped ether_input",
    608,
  ],
  ["interrupt dispatch", "interrupt boardInterrupt leintr setsoftnet clearsoftnet", 300],
  ["ipintr", "ipintr ip_packet ip_ours", 176],
  ["udp_input, sbappendaddr, sbcompress", "udp_input sbappendaddr sbcompress", 282],
  ["wakeup", "sowakeup sbwakeup wakeup setrq", 149],
  ["sleep and swtch", "sleep swtch", 224],
  ["spl, byte order", "splhigh splimp splnet splx ntohs ntohl", 514],
];

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
  work_udp: [["all but the idle loop", IDLE, 6877], ...datagram],
  work_udp_125: [["all but the idle loop", IDLE, 6877 + 255], ...datagram, [
    "copies of what lies between gaps",
    "copy gapped toLineEnd",
    255,
  ]],
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
    functions: functions.split(" ").filter((name) => name && name !== BUT),
    but: functions.startsWith(BUT),
    reference,
  }))
);
