/** Numbers of others on our machines for which there is no row, and why. */

/** A number that no program of ours is measured against. */
export interface NotRun {
  readonly machine: string;
  readonly under: string;
  readonly benchmark: string;
  readonly unit: string;
  readonly others: number;
  /** A key of `literature`. */
  readonly source: string;
  readonly why: string;
}

const row = (
  machine: string,
  under: string,
  benchmark: string,
  [others, unit]: readonly [number, string],
  source: string,
  why: string,
): NotRun => ({ machine, under, benchmark, unit, others, source, why });

const MACH = "Mach is not among our systems";
const SPRITE = "Sprite is not among our systems";
const FILES = "the model of the monolithic kernel has no file system";
const FORTH = "needs a Forth system of the time";
const COMPILER = "a ratio between machines of a compiler's run; no compiler is among our guests";
const TCP = "the model of the monolithic kernel has no TCP";
const NEWER = "upper bounds of a later system's driver; the peer was a PC";

/** Every such number, by source. */
export const notRun: readonly NotRun[] = [
  row("DEC5000/200", "Mach 3.0", "test-and-set by the kernel", [4.15, "us"], "RAS92", MACH),
  row(
    "DEC5000/200",
    "Mach 3.0",
    "Lamport's algorithm, the longer protocol",
    [1.51, "us"],
    "RAS92",
    "which of two protocols it is was not found",
  ),
  row("DEC5000/200", "Mach 3.0", "spin lock by the kernel", [4.3, "us"], "RAS92", MACH),
  row("DEC5000/200", "Mach 3.0", "mutex by the kernel", [4.6, "us"], "RAS92", MACH),
  row("DEC5000/200", "Ultrix", "Gforth, sieve", [50.9, "s"], "Gforth", FORTH),
  row("DEC5000/200", "Ultrix", "Gforth, bubble sort", [56.8, "s"], "Gforth", FORTH),
  row("DEC5000/200", "Ultrix", "Gforth, 200x200 matrix product", [45.3, "s"], "Gforth", FORTH),
  row("DEC2100", "4.4BSD", "compilation over NFS, processor time", [132, "s"], "NQNFS", COMPILER),
  row("DEC3100", "4.4BSD", "compilation over NFS, processor time", [100, "s"], "NQNFS", COMPILER),
  row("DEC5000/25", "4.4BSD", "compilation over NFS, processor time", [94, "s"], "NQNFS", COMPILER),
  row("DEC3100", "Sprite", "RPC of 0 bytes", [0.957, "ms"], "Sprite", SPRITE),
  row("DEC3100", "Sprite", "RPC of 16355 bytes", [21.57, "ms"], "Sprite", SPRITE),
  row("DEC5000/200", "Sprite 1.113", "RPC of 0 bytes", [0.882, "ms"], "Sprite", SPRITE),
  row("DEC5000/200", "Sprite 1.113", "RPC of 1450 bytes", [2.64, "ms"], "Sprite", SPRITE),
  row("DEC5000/200", "Sprite 1.112", "RPC echo of 0 bytes", [0.765, "ms"], "Sprite", SPRITE),
  row("DEC5000/200", "Sprite 1.112", "RPC echo of 1450 bytes", [4.515, "ms"], "Sprite", SPRITE),
  row("DEC5000/200", "Ultrix 3.1D", "open and close a/b/c/foo", [0.31, "ms"], "Sprite", FILES),
  row("DEC5000/200", "Ultrix 4.2", "open and close a/b/c/foo", [0.34, "ms"], "Sprite", FILES),
  row("DEC3100", "Ultrix 3.1", "open and close a/b/c/foo", [0.41, "ms"], "Sprite", FILES),
  row("DEC3100", "Ultrix 3.0", "open and close a/b/c/foo", [0.52, "ms"], "Sprite", FILES),
  row("DEC5000/200", "Linux", "TCP from a PC", [1063, "kB/s"], "de4x5", NEWER),
  row("DEC5000/200", "Linux", "TCP to a PC", [995, "kB/s"], "de4x5", NEWER),
  row("DEC5000/200", "Linux", "UDP to a PC", [1125, "kB/s"], "de4x5", NEWER),
  row("DEC3100", "Mach 2.5", "getpid", [23, "us"], "Oust90", MACH),
  row("DEC3100", "Sprite", "getpid", [26, "us"], "Oust90", SPRITE),
  row("DEC3100", "Mach 2.5", "a byte to another process and back", [500, "us"], "Oust90", MACH),
  row("DEC3100", "Sprite", "a byte to another process and back", [510, "us"], "Oust90", SPRITE),
  row("DEC3100", "Ultrix 3.1", "read from the file cache", [4.8, "MB/s"], "Oust90", FILES),
  row("DEC5000/200", "Ultrix 3.1D", "read from the file cache", [6.1, "MB/s"], "Oust90", FILES),
  row("DEC3100", "Ultrix 3.1", "open and close foo", [0.27, "ms"], "Oust90", FILES),
  row("DEC5000/200", "Ultrix 3.1D", "open and close foo", [0.16, "ms"], "Oust90", FILES),
  row("DEC5000/200", "Ultrix 3.1D", "Andrew benchmark", [125, "s"], "Oust90", FILES),
  row("DEC3100", "Mach 3.0 MK40", "null RPC between address spaces", [95, "us"], "Draves91", MACH),
  row("DEC3100", "Mach 3.0 MK40", "exception to a user server", [135, "us"], "Draves91", MACH),
  row(
    "DEC5000/200",
    "Mach 3.0 MK68",
    "null RPC between address spaces",
    [57, "us"],
    "BershIPC92",
    MACH,
  ),
  row("DEC5000/200", "Mach 3.0 MK68", "system call", [8, "us"], "BershIPC92", MACH),
  row("DEC2100", "Mach 3.0", "system call", [30, "us"], "Maeda92", MACH),
  row(
    "DEC2100",
    "Mach 2.5",
    "datagram of 1 byte to another machine and back",
    [4.8, "ms"],
    "Maeda92",
    MACH,
  ),
  row(
    "DEC5000/200",
    "Mach 2.5",
    "datagram of 1 byte to another machine and back",
    [1.45, "ms"],
    "Maeda93",
    MACH,
  ),
  row(
    "DEC5000/200",
    "Mach 2.5",
    "datagram of 100 bytes to another machine and back",
    [1.74, "ms"],
    "Maeda93",
    MACH,
  ),
  row(
    "DEC5000/200",
    "Ultrix 4.2A",
    "TCP of 1 byte to another machine and back",
    [1.52, "ms"],
    "Maeda93",
    TCP,
  ),
  row(
    "DEC5000/200",
    "Ultrix",
    "TCP of 4 bytes over ATM and back",
    [1.261, "ms"],
    "ATM93",
    "no ATM adapter is modelled",
  ),
  row(
    "DEC3100",
    "Mach 3.0",
    "copy from the SCSI buffer",
    [1.52, "MB/s"],
    "ForinIO",
    "no SCSI controller is modelled",
  ),
  row(
    "DEC5000/20",
    "Mach 3.0",
    "C Threads, ping-pong, the fastest mechanism",
    [75, "us"],
    "CThr",
    MACH,
  ),
  row(
    "DEC5000/200",
    "Ultrix 4.2",
    "gcc, memory cycles per instruction",
    [0.434, "cycles"],
    "CB93",
    "the thirteen programs are not among our guests",
  ),
  row(
    "DEC5000/200",
    "none",
    "frame of 60 bytes to another machine and back, the wire's bound",
    [253, "us"],
    "TL93",
    "read in a secondary source only; the 5000/125's own bound is Table 11's",
  ),
  row(
    "DEC5000/200",
    "Ultrix 4.2A",
    "exception to a handler and back",
    [80, "us"],
    "TL94",
    "recalled, not read",
  ),
  row(
    "DEC3100",
    "none",
    "system call by the least code",
    [9, "us"],
    "ALBL91",
    "recalled, not read",
  ),
];
