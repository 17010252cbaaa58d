/**
 * The words of the Ultrix model's kernel by the names that its headers give them: what the rules of
 * the fuzzer (fuzz_processes.ts, fuzz_mbufs.ts, fuzz_memory.ts) look at.
 */
import { Kseg, type Running, unmapped } from "../../machine/mod.ts";

/** Bytes of a page, and the page's number in an address or an entry. */
export const PAGE = 4096, PAGE_SHIFT = 12, FRAME = ~0xfff;

/**
 * Reads the tables of a machine that has booted the fuzzed program, which brings the offsets
 * (tests/offsets.c).
 */
export function createTables({ machine, kernel, programs }: Running) {
  const { ram, tlbHi, tlbLo, cop0 } = machine.state;
  const symbol = (name: string) => kernel.address(name);
  const the = (name: string) => programs[0].address(name);
  const word = (address: number) => ram[unmapped(address >>> 0) >>> 2];
  const byte = (address: number) => (word(address) >>> ((address & 3) * 8)) & 0xff;
  const half = (address: number) => (word(address) << (16 - (address & 2) * 8)) >> 16;
  const bytesOf = new Map<string, number>();
  const at = (name: string) => {
    const known = bytesOf.get(name) ?? the(name);
    bytesOf.set(name, known);
    return known;
  };
  const field = (base: number, name: string) => word(base + at(name));

  const [NPROC, NFILE, NOFILE, NTEXT, NSHM, NCALL, NQS, SQSIZE, PIDHSZ, NMTYPES, COLOURS, UPAGES] =
    "NPROC NFILE NOFILE NTEXT NSHM NCALL NQS SQSIZE PIDHSZ NMTYPES PAGE_COLOURS UPAGES".split(" ")
      .map((name) => the(`V_${name}`));
  const [TEXT, DATA, SHARED, SHARED_SHIFT, STACK, WINDOW] =
    "USRTEXT USRDATA USRSHARED SHARED_SHIFT USRSTACK PT_WINDOW"
      .split(" ").map((name) => the(`V_${name}`));
  const [D, V, G, W, R, M, FOD, OF_OTHERS] = "PG_D PG_V PG_G PG_W PG_R PG_M PG_FOD PG_SHARED".split(
    " ",
  ).map((name) => the(`V_${name}`));
  const [SSLEEP, SRUN, SIDL, SZOMB, SSTOP, SSYS, DTYPE_SOCKET] =
    "SSLEEP SRUN SIDL SZOMB SSTOP SSYS DTYPE_SOCKET".split(
      " ",
    ).map((name) => the(`V_${name}`));
  const [MSIZE, MMAXOFF, CLBYTES, MT_FREE, MT_SONAME, MT_RTABLE, MT_IFADDR] =
    "MSIZE MMAXOFF CLBYTES MT_FREE MT_SONAME MT_RTABLE MT_IFADDR".split(" ").map((
      name,
    ) => the(`V_${name}`));
  const [proc, sysmap, file, text, segments, slpque, qs, callout] =
    "proc sysmap file text segments slpque qs callout"
      .split(" ").map(symbol);
  const processes = Array.from({ length: NPROC }, (_, i) => proc + i * the("PROC_BYTES"));
  const indexOf = new Map(processes.map((p, i) => [p | 0, i]));
  const pid = (p: number) => half(p + at("P_PID"));
  const state = (p: number) => byte(p + at("P_STAT"));
  const uarea = (p: number) => Kseg.kseg0 + (field(p, "P_UPTE") & FRAME);

  /** The chain from a head by the word at `link` of each; undefined if it is longer than `most`. */
  const chain = (head: number, link: number, most: number, end = 0): number[] | undefined => {
    const found: number[] = [];
    for (let p = head; p !== end; p = word(p + link)) {
      if (found.push(p) > most) return undefined;
    }
    return found;
  };

  const living = () => chain(word(symbol("allproc")), at("P_NXT"), NPROC) ?? [];
  const current = () => field(uareaNow(), "U_PROCP");
  const uareaNow = () => Kseg.kseg0 + (tlbLo[0] & FRAME);

  return {
    ram,
    tlbHi,
    tlbLo,
    cop0,
    symbol,
    the,
    word,
    byte,
    half,
    at,
    field,
    proc,
    sysmap,
    file,
    text,
    segments,
    slpque,
    qs,
    callout,
    processes,
    indexOf,
    pid,
    state,
    uarea,
    chain,
    living,
    current,
    NPROC,
    NFILE,
    NOFILE,
    NTEXT,
    NSHM,
    NCALL,
    NQS,
    SQSIZE,
    PIDHSZ,
    NMTYPES,
    COLOURS,
    UPAGES,
    TEXT,
    DATA,
    SHARED,
    SHARED_SHIFT,
    STACK,
    WINDOW,
    D,
    V,
    G,
    W,
    R,
    M,
    FOD,
    OF_OTHERS,
    SSLEEP,
    SRUN,
    SIDL,
    SZOMB,
    SSTOP,
    SSYS,
    DTYPE_SOCKET,
    MSIZE,
    MMAXOFF,
    CLBYTES,
    MT_FREE,
    MT_SONAME,
    MT_RTABLE,
    MT_IFADDR,
  };
}

/** The kernel's tables. */
export type Tables = ReturnType<typeof createTables>;
