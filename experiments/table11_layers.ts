/**
 * The parts of a round trip on the monolithic system, and what others found each to take. Stages
 * follow one datagram: from a label to the next, beside Mach 2.5's in-kernel UDP on a 5000/200
 * (Maeda and Bershad, SOSP '93, table 4; one byte of data). Layers are functions wherever they are
 * called, beside instructions of 4.3BSD-Tahoe's C compiled for MIPS I and run (unconnected sockets,
 * sums computed). Neither decides anything here.
 */
import type { Elsewhere, Layer, Stage } from "./_harness/experiment.ts";
import { literature } from "./literature.ts";

const MACH = "Mach 2.5, 5000/200, us";
const TAHOE = "4.3BSD-Tahoe, instructions";

/** One number of others, or none. */
const other = (heading: string, value?: number): Readonly<Record<string, number>> =>
  value === undefined ? {} : { [heading]: value };

type StageRow = readonly [label: string, stage: string, mach?: number];

const stages: readonly StageRow[] = [
  ["exchange", "entry, arguments, copy in", 65],
  ["udp_usrreq", "udp_output", 70],
  ["ip_output", "ip_output", 22],
  ["ether_output", "ether_output, copy to the chip, exit", 74],
  ["soreceive", "next call waits: the wire and the other machine"],
  ["lerint", "device interrupt, copy from the chip, software interrupt", 74 + 83],
  ["ipintr", "ipintr", 30],
  ["udp_input", "udp_input", 67],
  ["sowakeup", "wakeup, switch, copy out, exit", 70 + 27],
];

type LayerRow = readonly [layer: string, functions: string, tahoe?: number];

const layers: readonly LayerRow[] = [
  ["entry and exit", "generalVector userTrap userReturn kernIntr kernReturn", 334],
  ["trap, syscall, setjmp", "trap syscall leave setjmp", 336],
  ["socket calls", "sendto recvfrom sendit recvit getsock getf sockargs nameOut area", 340],
  ["sosend, soreceive", "sosend soreceive takeFirst sbwait", 536],
  ["uiomove and copies", "uiomove copyin copyout bcopy", 713],
  ["mbufs", "m_get m_free m_freem m_adj m_pullup", 339],
  ["udp_output", "udp_usrreq udp_send udp_output in_pcbconnect in_pcbdisconnect in_selectsrc", 363],
  ["in_cksum", "in_cksum", 570],
  ["ip_output", "ip_output ip_packet in_broadcast in_netof in_netmaskof", 235],
  ["ether_output", "ether_output ether_send arpresolve arptab_look", 197],
  [
    "driver and chip's memory",

    "lestart le_put le_copyto copytoGapped le_get le_copyfrom copyfromGapped copy gapped " +
    "toLineEnd " +
    "letint lerint leintr le_read le_write ether_input wbflush",
    551 + 110 + 608,
  ],
  ["interrupt dispatch", "interrupt boardInterrupt setsoftnet clearsoftnet", 300],
  ["ipintr", "ipintr ip_ours", 176],
  ["udp_input", "udp_input in_pcblookup sbappendaddr sbcompress", 282],
  ["wakeup", "sowakeup sbwakeup wakeup setrq", 149],
  ["sleep and switch", "sleep swtch", 224],
  ["spl, byte order", "splhigh splimp splnet splx ntohs ntohl", 514],
  ["idle", "idle splclock spl0"],
];

/** Labels that each round trip passes in this order. */
export function stagesOf(system: string): readonly Stage[] {
  if (system !== "ultrix") return [];
  return stages.map(([label, stage, mach]) => ({ label, stage, others: other(MACH, mach) }));
}

/** Functions by what they do. */
export function layersOf(system: string): readonly Layer[] {
  if (system !== "ultrix") return [];
  return layers.map(([layer, functions, tahoe]) => ({
    layer,
    functions: functions.split(" "),
    others: other(TAHOE, tahoe),
  }));
}

type ElsewhereRow = readonly [
  machine: string,
  under: string,
  what: string,
  us: number,
  source: string,
];

const ULTRIX = "Ultrix 4.2A", MACH_KERNEL = "Mach 2.5, protocols in the kernel";
const elsewhere: readonly ElsewhereRow[] = [
  ["5000/200", ULTRIX, "UDP, 1 byte", 1520, "Maeda93"],
  ["5000/200", ULTRIX, "UDP, 100 bytes", 1810, "Maeda93"],
  ["5000/200", MACH_KERNEL, "UDP, 1 byte", 1450, "Maeda93"],
  ["5000/200", MACH_KERNEL, "UDP, 100 bytes", 1740, "Maeda93"],
  ["2100", MACH_KERNEL, "UDP, 1 byte", 4800, "Maeda92"],
  ["5000/200", "no system", "60 bytes, controllers and wire alone", 253, "TL93"],
];

/** Round trips that others measured. */
export function elsewhereOf(system: string): readonly Elsewhere[] {
  if (system !== "ultrix") return [];
  return elsewhere.map(([machine, under, what, value, source]) => ({
    machine,
    under,
    what,
    value,
    source: literature[source],
  }));
}
