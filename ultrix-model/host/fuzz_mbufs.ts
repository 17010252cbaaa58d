/**
 * Rules of mbufs: each free, counted by its type, and reached from one socket, or held by a process
 * within a call.
 */
import { FRAME, type Tables } from "./fuzz_tables.ts";

/** Loopback and Ethernet. */
const INTERFACES = 2;

/**
 * The rule, and what starts it: mbufs that exist when the machine is restored belong to no socket.
 */
export function mbufRules(
  tables: Tables,
): { readonly mbufs: () => string | undefined; readonly reset: () => void } {
  const {
    symbol,
    word,
    half,
    at,
    field,
    file,
    chain,
    living,
    NFILE,
    NMTYPES,
    DTYPE_SOCKET,
    MSIZE,
    MMAXOFF,
    CLBYTES,
    MT_FREE,
    MT_SONAME,
    MT_RTABLE,
    MT_IFADDR,
  } = tables;

  /** Mbufs in use by anything but sockets, routes and addresses, as after the boot. */
  let standing = 0;
  const used = () => {
    let sum = 0;
    for (let type = 0; type < NMTYPES; type++) {
      if (![MT_FREE, MT_RTABLE, MT_IFADDR].includes(type)) {
        sum += half(symbol("mbstat") + at("M_MTYPES") + 2 * type);
      }
    }
    return sum;
  };
  const reached = (): { readonly mbufs: Set<number>; readonly clusters: Set<number> } | string => {
    const mbufs = new Set<number>(), clusters = new Set<number>();
    const take = (m: number): boolean => {
      if (mbufs.has(m) || (m & (MSIZE - 1)) !== 0 || half(m + at("M_TYPE")) === MT_FREE) {
        return false;
      }
      mbufs.add(m);
      const offset = field(m, "M_OFF") >>> 0;
      if (offset > MMAXOFF) clusters.add((m + offset) & FRAME);
      return true;
    };
    for (let i = 0; i < NFILE; i++) {
      const fp = file + i * at("FILE_BYTES");
      if (half(fp + at("F_COUNT")) === 0 || half(fp + at("F_TYPE")) !== DTYPE_SOCKET) continue;
      const so = field(fp, "F_DATA"), pcb = field(so, "SO_PCB");
      if (!take(so & -MSIZE) || (pcb !== 0 && !take(pcb & -MSIZE))) {
        return `the socket of file ${i} is not its own`;
      }
      for (const side of ["SO_RCV", "SO_SND"]) {
        const sb = so + at(side);
        let bytes = 0, room = 0, steps = 0;
        for (let record = field(sb, "SB_MB"); record !== 0; record = field(record, "M_ACT")) {
          for (let m = record; m !== 0; m = field(m, "M_NEXT")) {
            if (steps++ > 2000 || !take(m)) return `a buffer of file ${i} holds another's mbuf`;
            bytes += half(m + at("M_LEN"));
            room += MSIZE + (field(m, "M_OFF") >>> 0 > MMAXOFF ? CLBYTES : 0);
          }
        }
        if (bytes !== field(sb, "SB_CC") || room !== field(sb, "SB_MBCNT")) {
          return `a buffer of file ${i} holds ${bytes} bytes in ${room}, counted ${
            field(sb, "SB_CC")
          } in ${field(sb, "SB_MBCNT")}`;
        }
      }
    }
    return { mbufs, clusters };
  };
  const mbufs = (): string | undefined => {
    const all = word(symbol("mbstat"));
    const free = chain(word(symbol("mfree")), at("M_NEXT"), all);
    if (free === undefined) return "the free mbufs do not end";
    if (free.some((m) => half(m + at("M_TYPE")) !== MT_FREE)) return "a free mbuf has a type";
    const counted = half(symbol("mbstat") + at("M_MTYPES") + 2 * MT_FREE);
    const ofType = (type: number) => half(symbol("mbstat") + at("M_MTYPES") + 2 * type);
    const fixed = ofType(MT_RTABLE) + ofType(MT_IFADDR);
    if (free.length !== counted || free.length + used() + fixed !== all) {
      return `${all} mbufs: ${free.length} free, counted ${counted}; ${used() + fixed} in use`;
    }
    // A route that was replaced lives on as long as a socket keeps it; addresses there are one an
    // interface.
    if (ofType(MT_IFADDR) > INTERFACES || ofType(MT_RTABLE) > INTERFACES + NFILE) {
      return `${ofType(MT_IFADDR)} addresses and ${ofType(MT_RTABLE)} routes`;
    }
    const found = reached();
    if (typeof found === "string") return found;
    // Whoever waits for an mbuf may hold others.
    const waits = living().some((p) => field(p, "P_WCHAN") === (symbol("mfree") | 0));
    // A process within sendto holds the name that it sends to.
    const names = [...found.mbufs].filter((m) => half(m + at("M_TYPE")) === MT_SONAME).length;
    const held = ofType(MT_SONAME) - names;
    if (held < 0 || held > living().length) {
      return `${held} names are held, by ${living().length} processes`;
    }
    if (!waits && found.mbufs.size + standing + held !== used()) {
      return `${
        used() - standing - held
      } mbufs are in use, ${found.mbufs.size} of them can be reached`;
    }
    const clusters = field(symbol("mbstat"), "M_CLUSTERS"),
      spare = field(symbol("mbstat"), "M_CLFREE");
    if (!waits && clusters - spare !== found.clusters.size) {
      return `${clusters} clusters, ${spare} free, ${found.clusters.size} in use`;
    }
  };

  return {
    mbufs,
    reset: () => {
      const found = reached();
      standing = typeof found === "string" ? 0 : used() - found.mbufs.size;
    },
  };
}
