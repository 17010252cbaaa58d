/**
 * What bounds the loops of the kernel: for each function that has any the most rounds that one of
 * them goes, and what these are. No bound is a number that a process chooses but one: the bytes
 * that it writes to the console, each of which waits for whoever has a better priority.
 */
import { bootConstants, headerConstants } from "../../machine/mod.ts";
import { sources } from "../compiled/sources.ts";

const folder = decodeURIComponent(new URL("..", import.meta.url).pathname);
const header = (name: string) => headerConstants(sources[`ultrix-model/kernel/${name}.h`]);
const own = (name: string) => headerConstants(Deno.readTextFileSync(`${folder}kernel/${name}.c`));
const { NPROC, NTEXT, NFILE, NOFILE, NCALL, NQS, NSHM, NSIG, NASID, MAXDSIZ, MAXSSIZ, NREGS } =
  header("param");
const { PAGE_BYTES, PAGE_COLOURS, PT_WINDOW, HZ } = header("param");
const { MSIZE, MLEN } = header("mbuf"), { SB_MAX } = header("socketvar");
const { IP_MAXPACKET, RTHASHSIZ } = header("in"), { ARPTAB_BSIZ, ARPTAB_NB } = header("if_ether");
const { LEMTU } = header("if_le"), { SEGMENT_PAGES } = header("shm");
const { RLIM_NLIMITS } = header("user");
const { NHEADER } = own("kern_exec"), { NMCLPAGES } = own("uipc_mbuf");
const { MAXIOV } = own("sys_generic"), { NFRAGMENTS } = own("ip_reass");
const { LERBUF, LETBUF } = own("if_le"), { NEWPTES_ALL } = own("vm_pt");
const { DK_NDRIVE } = own("kern_clock");

/** Pages of memory that any board has. */
const MEMORY = NMCLPAGES;
/** Mbufs of a buffer at its limit, and of the record that goes beyond it. */
const CHAIN = 2 * SB_MAX / MSIZE + Math.ceil(IP_MAXPACKET / MLEN) + 2;
const INTERFACES = 2, PROTOCOLS = 3, FILES = NFILE, NAME = bootConstants.BOOT_FILE_NAME_LENGTH;
/** Data of one piece of a datagram on the narrower interface. */
const PIECE = 1480;
/** Digits of a word in its shortest base, and the longest message of the kernel's own. */
const DIGITS = 11, MESSAGE = 128;
/** Rounds of waiting that leinit allows the chip. */
const PATIENCE = 100_000;
/** Looks at the console's chip while a character is on the line, 1 ms. */
const CHARACTER = 10_000;
/** Each round sleeps, and others run. */
const SLEEPS = Infinity;
/** Not while a process runs: before the first, or when there is nothing to do. */
const ALONE = Infinity;

/** The most rounds, and what they are. */
export type Bound = readonly [most: number, what: string];

/** By file and function. The last look at a loop's condition counts as a round. */
export const bounds: Readonly<Record<string, Bound>> = {
  "locore_switch.S swtch": [NQS, "run queues"],
  "locore_switch.S idle": [ALONE, "until an interrupt makes a process ready"],
  "locore_tlb.S tlbFlush": [NASID, "entries of the TLB"],
  "locore_tlb.S flushIcache": [PAGE_BYTES, "bytes of a page"],
  "locore_copy.S copyinstr": [NAME, "bytes of a file's name"],
  "locore_copy.S bcopy": [PAGE_BYTES, "bytes of a page or a cluster"],
  "locore_copy.S bzero": [PAGE_BYTES, "bytes of a page"],
  "locore_copy.S ffs": [32, "bits of a word"],
  "locore_copy.S bcmp": [6, "bytes of a station's address"],
  "init_main.c initProcess0": [RLIM_NLIMITS, "limits of resources"],
  "init_main.c main": [ALONE, "files that firmware handed over; then process 0 sleeps"],
  "kern_clock.c gatherstats": [DK_NDRIVE, "drives"],
  "kern_clock.c callinit": [NCALL, "callouts"],
  "kern_clock.c softclock": [NCALL, "callouts that are due; what they ask for comes a tick later"],
  "kern_clock.c timeout": [NCALL, "callouts"],
  "kern_clock.c untimeout": [NCALL, "callouts"],
  "kern_clock.c hardclock": [NCALL, "callouts"],
  "kern_descrip.c ufalloc": [NOFILE, "descriptors"],
  "kern_descrip.c falloc": [NFILE, "open files"],
  "kern_descrip.c close": [NOFILE, "descriptors"],
  "kern_exec.c segment": [NHEADER, "program headers"],
  "kern_exec.c check": [NHEADER, "program headers"],
  "kern_exec.c regionPages": [NHEADER, "program headers"],
  "kern_exec.c loadPage": [NHEADER, "program headers"],
  "kern_exec.c xalloc": [Math.max(NTEXT, MEMORY), "pages of the text: those of memory"],
  "kern_exec.c xfree": [Math.max(NPROC, MEMORY), "pages of the text"],
  "kern_exec.c execFile": [MAXDSIZ, "pages of data"],
  "kern_exec.c execve": [Math.max(NAME, NFILE), "files that firmware handed over, bytes of a name"],
  "kern_exit.c exit": [NPROC, "children"],
  "kern_exit.c wait": [SLEEPS, "children; then it sleeps"],
  "kern_fork.c newproc": [NPROC, "numbers that are taken"],
  "kern_mman.c mprotect": [MEMORY, "pages of one region"],
  "kern_proc.c pqinit": [NPROC, "processes"],
  "kern_proc.c pfind": [NPROC, "processes of a chain"],
  "kern_proc.c inferior": [NPROC, "ancestors"],
  "kern_resource.c ruadd": [14, "counts of a process's usage"],
  "kern_resource.c getpriority": [NPROC, "processes"],
  "kern_resource.c setpriority": [NPROC, "processes"],
  "kern_sig.c sigpause": [SLEEPS, "until a signal leaves the loop"],
  "kern_sig.c killpg1": [NPROC, "processes"],
  "kern_sig.c issig": [SLEEPS, "signals that wait; after each stop others have run"],
  "kern_sig.c psig": [NSIG, "signals: each is held while its handler runs"],
  "kern_subr.c uiomove": [2 * MAXIOV, "areas of a transfer"],
  "kern_synch.c loadav": [NPROC, "processes"],
  "kern_synch.c unsleep": [NPROC, "processes of a sleep queue"],
  "kern_synch.c sleep": [NPROC, "processes of a sleep queue"],
  "kern_synch.c rqinit": [NQS, "run queues"],
  "kern_synch.c updatepri": [127, "seconds of sleep, which are counted so far"],
  "kern_synch.c wakeup": [NPROC, "processes of a sleep queue"],
  "kern_synch.c schedcpu": [NPROC, "processes"],
  "kern_time.c realitexpire": [HZ, "intervals, of a tick at least, that passed unnoticed"],
  "subr_prf.c number": [DIGITS, "digits of a word"],
  "subr_prf.c format": [MESSAGE, "characters of a message of the kernel's"],
  "sys_generic.c rwuio": [MAXIOV, "areas of a transfer"],
  "uipc_mbuf.c m_clalloc": [PAGE_BYTES / MSIZE, "mbufs of a page"],
  "uipc_mbuf.c m_more": [SLEEPS, "until somebody frees one"],
  "uipc_mbuf.c m_freem": [CHAIN, "mbufs of a record"],
  "uipc_mbuf.c m_copy": [CHAIN, "mbufs of a packet"],
  "uipc_mbuf.c m_adj": [CHAIN, "mbufs of a packet"],
  "uipc_mbuf.c m_pullup": [MLEN, "mbufs that hold a header's bytes"],
  "uipc_proto.c pfslowtimo": [PROTOCOLS, "protocols"],
  "uipc_proto.c domaininit": [PROTOCOLS, "protocols"],
  "uipc_socket.c receiveOutOfBand": [CHAIN, "mbufs of a record"],
  "uipc_socket.c socreate": [PROTOCOLS, "protocols"],
  "uipc_socket.c sosend": [SLEEPS, "room of a buffer, in mbufs; then it sleeps"],
  "uipc_socket.c soreceive": [SLEEPS, "mbufs of a buffer; when there is none it sleeps"],
  "uipc_socket2.c sbcompress": [CHAIN, "mbufs of what is sent at once"],
  "uipc_socket2.c sbappend": [CHAIN, "mbufs of a buffer"],
  "uipc_socket2.c sbappendaddr": [CHAIN, "records of a buffer"],
  "uipc_socket2.c sbdroprecord": [CHAIN, "mbufs of a record"],
  "uipc_socket2.c sbflush": [CHAIN, "records of a buffer"],
  "if.c if_attach": [INTERFACES, "interfaces"],
  "if.c ifunit": [INTERFACES, "interfaces"],
  "route.c netHash": [3, "bytes of a network's number"],
  "route.c find": [INTERFACES, "routes: one an interface"],
  "route.c withdraw": [RTHASHSIZ, "buckets of the table"],
  "if_ether.c arptab_look": [ARPTAB_BSIZ, "entries of a bucket"],
  "if_ether.c arptimer": [ARPTAB_BSIZ * ARPTAB_NB, "entries of the table"],
  "if_ether.c arptnew": [ARPTAB_BSIZ, "entries of a bucket"],
  "in.c in_broadcast": [INTERFACES, "addresses"],
  "in.c in_iaonnetof": [INTERFACES, "addresses"],
  "in.c in_control": [INTERFACES, "addresses"],
  "in_pcb.c isOurs": [INTERFACES, "addresses"],
  "in_pcb.c in_selectsrc": [INTERFACES, "addresses"],
  "in_pcb.c in_pcblookup": [FILES, "sockets"],
  "in_pcb.c in_pcbbind": [FILES, "ports that are taken"],
  "ip_input.c ip_dooptions": [40, "bytes of a header"],
  "ip_input.c ip_ours": [INTERFACES, "addresses"],
  "ip_input.c ip_packet": [CHAIN, "mbufs of a packet"],
  "ip_input.c ip_init": [PROTOCOLS, "protocols"],
  "ip_input.c ipintr": [Infinity, "packets, as long as they come faster than they are taken"],
  "ip_output.c ip_fragment": [Math.ceil(IP_MAXPACKET / PIECE), "pieces of the longest packet"],
  "ip_output.c ip_output": [INTERFACES, "addresses"],
  "ip_reass.c oldest": [NFRAGMENTS, "incomplete datagrams"],
  "ip_reass.c ip_freef": [NFRAGMENTS, "fragments"],
  "ip_reass.c assemble": [Math.max(NFRAGMENTS, CHAIN), "fragments, mbufs of one"],
  "ip_reass.c queueOf": [NFRAGMENTS, "incomplete datagrams"],
  "ip_reass.c insert": [NFRAGMENTS, "fragments"],
  "ip_reass.c ip_slowtimo": [NFRAGMENTS, "incomplete datagrams"],
  "udp_usrreq.c udp_output": [CHAIN, "mbufs of a datagram"],
  "vm_mem.c pageAlloc": [PAGE_COLOURS, "colours"],
  "vm_mem.c memInit": [MEMORY, "pages of memory"],
  "vm_page.c grow": [MAXSSIZ, "pages of stack"],
  "vm_page.c growData": [MAXDSIZ, "pages of data"],
  "vm_pt.c ptExpand": [PT_WINDOW / PAGE_BYTES, "pages of a page table"],
  "vm_pt.c ptRelease": [PT_WINDOW / PAGE_BYTES, "pages of a page table"],
  "vm_pt.c ptShare": [MEMORY, "pages of a text"],
  "vm_pt.c newptes": [NEWPTES_ALL, "pages that are forgotten one by one"],
  "vm_pt.c freeRange": [MAXDSIZ, "pages of data"],
  "vm_pt.c copyRange": [MAXDSIZ, "pages of data"],
  "vm_shm.c shmat": [SEGMENT_PAGES, "pages of a segment"],
  "vm_shm.c destroy": [SEGMENT_PAGES, "pages of a segment"],
  "vm_shm.c detach": [SEGMENT_PAGES, "pages of a segment"],
  "vm_shm.c shmget": [Math.max(NSHM, SEGMENT_PAGES), "segments, pages of one"],
  "vm_shm.c shmFork": [NSHM, "segments"],
  "vm_shm.c shmExit": [NSHM, "segments"],
  "cons.c consPut": [CHARACTER, "looks while a character is on the line"],
  "cons.c consRw": [Infinity, "bytes that are written: before each a better process runs"],
  "if_le.c readAddress": [6, "bytes of the station's address"],
  "if_le.c lerint": [LERBUF, "frames of the ring"],
  "if_le.c lestart": [LETBUF, "frames of the ring"],
  "if_le.c leinit": [PATIENCE, "looks at a chip that does not answer"],
  "if_le.c letint": [LETBUF, "frames of the ring"],
  "if_le_copy.c copytoHalfwords": [LEMTU, "bytes of a frame"],
  "if_le_copy.c copyfromHalfwords": [LEMTU, "bytes of a frame"],
  "if_le_copy.c copy": [LEMTU, "bytes of a frame"],
  "if_le_copy.c copyfromGapped": [LEMTU, "bytes of a frame"],
  "if_le_copy.c copytoGapped": [LEMTU, "bytes of a frame"],
  "if_le_copy.c le_put": [CHAIN, "mbufs of a packet"],
  "if_le_copy.c le_get": [Math.ceil(LEMTU / MLEN), "mbufs of a frame"],
  "in_cksum.c in_cksum": [PAGE_BYTES, "mbufs of a packet, halfwords of one"],
  "machdep.c mipsInit": [NASID, "entries of the TLB"],
  "machdep.c halt": [ALONE, "the machine has stopped"],
  "machdep.c setregs": [NREGS, "registers"],
};

/** What comes back to itself. */
export const depths: readonly (readonly [what: string, functions: readonly string[]])[] = [
  ["a stop tells the parent, whom nothing stops by that", ["kern_sig.c psignal"]],
  [
    "as long as something is due before user mode, which ends it",
    ["locore.S userAst", "locore.S userReturn"],
  ],
  ["takes what it made sure of", ["uipc_mbuf.c m_more"]],
];
