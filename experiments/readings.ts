/**
 * Definitions that the paper leaves open, argued before the experiment concerned first ran. A
 * reading may be argued from the paper's text and from the consistency of its own numbers, never
 * from what we measure. The primary reading comes first; the others are measured beside it or,
 * where that is impossible, stated.
 */
import type { Reading } from "./_harness/experiment.ts";
import { readingsOfSystems } from "./readings_of_systems.ts";

/**
 * The readings of one table, the primary one first; before them, what `cold_cycles` is in every
 * table.
 */
export const readings = {
  cold_cycles: [
    {
      id: "emptied-before",
      definition:
        "The first operation of the cold pass, with every word of both caches and every entry of " +
        "the TLB that Random reaches made invalid right before " +
        "its first instruction, which is then the first to miss. Of a cell that is a loop, once " +
        "around, from the label of an iteration until it is " +
        "reached anew, divided by the operations of an iteration: emptied once, not before each. " +
        "Of a cell that is a part of an iteration, that part: " +
        "what stands before it in the iteration is executed before caches and TLB are emptied",
      argument:
        "The first operation after boot finds in caches and TLB what booting left there, which " +
        "is another thing on each system and in each order of " +
        "linking. Emptied, they are in the one state that is the same everywhere. Memory keeps " +
        "what it holds, page tables and software TLB too; so do " +
        "wired entries of the TLB, which nothing would refill, and the write buffer, which is no " +
        "cache. Where two machines are one run, a saved state of " +
        "one of them does not bring the run back: not measured.",
    },
  ],
  table01: [
    {
      id: "native-rate",
      definition:
        "MIPS: instructions retired per microsecond by an integer program in C (sorting, " +
        "hashing, list and table work) on the bare machine, caches warm",
      argument:
        "The paper prints about 11, 15 and 25 without saying how they were found; its last is " +
        "the clock rate itself. A rate of executed " +
        "instructions is what the word says. The SPEC ratings are cited: the benchmarks are not " +
        "ours to run.",
    },
    {
      id: "vendor-rating",
      definition: "MIPS: relative to a VAX-11/780, as vendors rated machines",
      argument:
        "DEC rated the 3100 at about 12 of these, not 15, so the paper's column does not hold " +
        "them.",
    },
  ],
  table04: [
    {
      id: "loop",
      definition: "Elapsed time of a loop around the operation, divided by its iterations: loop " +
        "instructions and clock interrupts included, caches warm",
      argument: "Section 4: each operation is repeated a large number of times and the total is " +
        "averaged, on a clock of the system; nothing says that " +
        "an empty loop was subtracted. 0.57 us at 12.5 MHz are 7.1 cycles, more than the two " +
        "jumps and two delay slots of a call alone.",
    },
    {
      id: "call-only",
      definition: "As loop, less the time of an empty loop",
      argument:
        "Would need a correction that the paper does not mention; the splits by inner marks show " +
        "it.",
    },
    {
      id: "syscall-pair",
      definition:
        "Aegis' two numbers: the null call on the path that needs no stack, and on the path that " +
        "switches to a kernel stack and calls C",
      argument:
        "Section 5.2 names the two paths so. Both start and end in the user's loop, through a " +
        "stub that is called.",
    },
  ],
  table05: [
    {
      id: "dispatch",
      definition:
        "From the start of the faulting instruction to the first instruction of the user's " +
        "handler, averaged over the loop; the way back is not in it",
      argument:
        "The table is captioned as the time to dispatch an exception, and section 5.3 describes " +
        "a dispatch of 18 instructions that ends in the " +
        "application's handler in user mode; returning needs no kernel there, and would be the " +
        "application's own time. The same end points are " +
        "taken on the monolithic system, whose user trampoline belongs to the way out.",
    },
    {
      id: "round-trip",
      definition:
        "From the start of the faulting instruction until the program goes on behind it, " +
        "averaged over the loop; on Aegis with the least handler " +
        "that returns: it steps over the instruction and jumps, on the monolithic system with a " +
        "handler that does the same through its context",
      argument: "Of equal rank with the first, as cells of its own. Section 4 times loops on the " +
        "system's clock, whose resolution no single dispatch reaches, " +
        "and a loop holds the way back; and Table 10 counts the way back in what it calls a " +
        "trap, an operation of the same kind. Against it stand " +
        "the caption's word, dispatch, and the 18 instructions that section 5.3 gives it.",
    },
  ],
  table06: [
    {
      id: "half-of-call-and-reply",
      definition:
        "Elapsed time of a loop of synchronous transfers to another environment and back, " +
        "divided by twice its iterations; an iteration " +
        "increments a counter and branches, and saves no register",
      argument:
        "Section 5.5 says that the cost is half of a call and its reply, with a counter's " +
        "increment and a branch in it and no register saved.",
    },
  ],
  table07: [
    {
      id: "same-fields",
      definition:
        "warm: elapsed time of a loop that classifies one TCP/IP header a million times against " +
        "ten filters that differ in their destination " +
        "port, divided by a million; the message is for the sixth; all engines in user space, " +
        "all with the fields of the Mach packet filter's " +
        "program: type, destination, protocol, no fragment, source, and both ports behind a " +
        "header of variable length; frames begin on a word",
      argument:
        "Section 5.6 takes experiment and competitors' numbers from elsewhere and says that DPF " +
        "ran in user space on the same kind of machine; an " +
        "equivalent filter for everybody is the only comparison that means something, and the " +
        "longest published field set is the one that the " +
        "competitors' papers print. A million equal trials is edition B's method.",
    },
    {
      id: "dpf-fields",
      definition:
        "As same-fields, with the shorter example of the later DPF paper: type, protocol, source " +
        "and both ports behind a header of 20 bytes",
      argument: "That paper's table is for headers of fixed size and its example tests neither " +
        "destination nor fragments; it may have been the one here. " +
        "Measured beside, as the column warm-fixed.",
    },
    {
      id: "displaced",
      definition:
        "cold: one classification after the guest has read and executed 64 pages, so that " +
        "neither cache holds anything of classifier, filters or " +
        "message; the mean over the trials, the displacement not counted",
      argument:
        "Edition A alone has the column. It reaches a cold cache by 64 copies of a filter at the " +
        "starts of 64 pages, used in turn, which only " +
        "generated code can be: an interpreter's text has no copies. Displacing both caches is " +
        "the same state for every engine.",
    },
    {
      id: "recent-filter-miss",
      definition:
        "cold, of the two interpreters: warm caches, and the filter that was recognized last is " +
        "tried before the engine, as the engine runs one filter " +
        "alone; messages are for two of the ten sessions in turn, so that each misses, is " +
        "classified in full, and its filter is kept; a million " +
        "of them as under same-fields",
      argument:
        "The later DPF paper labels the same numbers unexpected, a miss in a cache of recently " +
        "recognized filters, and prints DPF's first number for " +
        "both, which has no such cache. Neither the Mach packet filter's paper nor its source " +
        "has one, and its size is not said: the filter " +
        "recognized last is the least that the label allows. Of equal rank with displaced, as " +
        "cells of its own.",
    },
  ],
  figure_filters: [
    {
      id: "same-fields",
      definition:
        "As Table 7's warm-fixed, with 1 to 256 filters that differ in their destination port; " +
        "the message is for the middle one",
      argument:
        "A figure of ours: how each engine grows with what it holds; the paper gives ten filters " +
        "alone.",
    },
  ],
  figure02: [
    {
      id: "computing",
      definition:
        "Table 11's mean round trip (connected-unchecked), over 512 of them, 128 with a handler; " +
        "on the receiver 0 to 9 more processes increment a " +
        "word of their own without end, through every slice that they get; the count includes " +
        "the process that answers, or whose handler does; on " +
        "ExOS all own equally many slices, in turn",
      argument:
        "Section 6.3 speaks of active processes, of a scheduler that goes round among them, and " +
        "of a message that waits until its process is " +
        "scheduled: a process that is active wants the processor whenever it is offered. The " +
        "figure's first points are Table 11's, where nothing " +
        "else runs, so the count includes the receiver. Round robin among equals has equal " +
        "slices, and ExOS' fork, which halves its parent's, " +
        "would not. A mean is printed: where a slice is answered through and the others are " +
        "waited for, nearly all of a turn's time falls on one " +
        "round trip, so a run must hold many turns; in 512 round trips of Table 11 a process " +
        "uses up about eleven slices, and the part of a turn at " +
        "the end is within a tenth. 4096 would be within a hundredth and take eight times as " +
        "long. A handler waits for no turn.",
    },
    {
      id: "giving-way",
      definition:
        "As computing, but each further process touches a word and then gives the rest of the " +
        "slice to the owner of the next, by the kernel's yield",
      argument:
        "Section 4 has slices of 15.625 ms; a process that waits for something polls and yields " +
        "in a library operating system, and stands in the " +
        "round as active ones do. Of equal rank for ExOS, as cells of its own. 4.3BSD has no " +
        "call that yields: a process there that waits " +
        "sleeps, and is not active, so the monolithic system has no such cells.",
    },
    {
      id: "passing-on",
      definition:
        "As giving-way, but a further process names whom it gives the rest to: the owner of the " +
        "slice behind its own, whoever's slice it is",
      argument:
        "The kernel's yield knows the slice that is running, not who was given it: whoever gives " +
        "away what it was given, gives it to the owner of " +
        "the same next slice, which may be itself. Processes that name their neighbour in the " +
        "round pass a slice on to one that wants it. Of equal " +
        "rank with giving-way, as cells of its own.",
    },
  ],
  figure03: [
    {
      id: "own-quanta",
      definition:
        "What a process has counted at the end of its k-th quantum, on the 5000/125; its loop " +
        "increments a word of shared memory; strides are " +
        "inverse to the shares, the first pass is a stride, of equal passes the process that was " +
        "added first goes first",
      argument: "Section 7.3 has three processes that increment counters in shared memory and a " +
        "scheduler that yields to one of them in each slice; the " +
        "machine is not named, and the 5000/125 is the paper's fastest. Which of equals goes " +
        "first is not said; counted by a process' own quanta " +
        "it does not matter.",
    },
  ],
  figure_nice: [
    {
      id: "seconds",
      definition:
        "Three processes increment words of shared memory on the monolithic system, the second " +
        "so many steps nicer than the first and the third " +
        "than the second; the share of each in what all three count in the second ten seconds; " +
        "in the first ten the scheduler's averages settle",
      argument:
        "A figure of ours. Section 7.3 says that most systems give applications no way to bring " +
        "a scheduler of their own; what 4.3BSD's users have is " +
        "setpriority. Figure 3's loop and its three processes; the shares that it asks for, 3 to " +
        "2 to 1, are 50, 33 and 17 percent.",
    },
  ],
  safety: [
    {
      id: "in-a-program",
      definition:
        "A handler run on one message after another, the mean of 1000: Table 11's without what " +
        "it sends with, a sum of 40 bytes without a loop, and " +
        "a lock that another machine asks for; and the installation of the first, the mean of " +
        "64: checks, rewriting or compiling, and the " +
        "forgetting of cached instructions. All in user space, caches warm, the message in cache",
      argument: "A question of ours. Section 3.2.1 makes downloaded code safe by inspection and " +
        "sandboxing, and lets an extended instruction set stand where " +
        "higher semantics help. A bytecode that is verified once needs no check at run time, but " +
        "an interpreter or a compiler; handlers without loops " +
        "are what all four can hold, and what the first verifiers of that kind accepted. Sending " +
        "is the same procedure for all and left out.",
    },
  ],
  figure_depth: [
    {
      id: "constant-headers",
      definition:
        "As Table 7's warm, with ten filters that differ in a port behind 1 to 12 headers of " +
        "four bytes each, of which a field of two bytes is tested; " +
        "the message is for the sixth",
      argument:
        "A figure of ours: how each engine grows with protocols above each other. Headers of " +
        "constant length are what every engine's language can " +
        "say; the CMU/Stanford filter cannot say a header of variable length.",
    },
  ],
  section56: [
    {
      id: "warm-insertion",
      definition:
        "first, fourth, tenth: from before to behind the insertion of a filter with the fields " +
        "of DPF's example into an engine that holds none, three " +
        "or nine that differ in their destination port, in user space, the mean of 64; generate " +
        "and generate-one: instructions executed while the " +
        "code of ten such filters, or of one, is generated anew, choice of a hash function and " +
        "forgetting of cached instructions included, over the " +
        "instructions generated; emit: those of them that place instructions, resolve branches " +
        "and load constants",
      argument:
        "Section 5.6 says how many instructions VCODE takes for each that it generates: the " +
        "interface by which a classifier's code is placed, not DPF, " +
        "which decides what is placed. What corresponds here are the procedures that the " +
        "generator calls to place instructions, column emit; all of " +
        "code generation, and of an insertion with its merging and its checks against others' " +
        "filters, stands beside it.",
    },
  ],
  section63: [
    {
      id: "in-cache",
      definition:
        "A message of 1472 bytes in cache, copied and summed up in loops of four words a turn: " +
        "each pass alone, one after the other, both in one " +
        "loop, and both in a loop that the program composed itself",
      argument:
        "Section 6.3 cites a gain of almost two from merging on a 5000/200 and does not say " +
        "which loops were compared, nor where the message was. " +
        "Loops of four words a turn are what a careful programmer writes; with one word a turn " +
        "the gain would be that of fewer branches too.",
    },
  ],
  table08: [
    {
      id: "one-way",
      definition:
        "pipe, pipe-inline, shm: elapsed time of a loop in which two processes bounce a counter " +
        "of one word, divided by twice its iterations; " +
        "lrpc: a call and its return, divided by its iterations",
      argument:
        "The caption says that pipe and shared memory are times one way and lrpc is two ways. " +
        "Section 6.1 has a counter of one word sent to and " +
        "fro between two processes.",
    },
    {
      id: "race-free-yield",
      definition:
        "shm on the monolithic system: to yield is to signal the peer and to wait in sigpause, " +
        "the signal being blocked at all other times",
      argument:
        "Section 6.1 says only that yield is emulated with signals. A benchmark that runs for " +
        "minutes must not lose a wake-up, and 4.3BSD offers " +
        "sigpause for exactly this.",
    },
    {
      id: "stop-and-continue",
      definition:
        "shm on the monolithic system: to yield is to send SIGCONT to the peer and to stop " +
        "oneself with SIGSTOP",
      argument:
        "Needs no handler, but loses a wake-up when the clock takes the processor away between " +
        "the two, and then both processes stand still: " +
        "measured beside, until it stands still, and outside every headline.",
    },
  ],
  table09: [
    {
      id: "one-product",
      definition:
        "One product of two 150 by 150 matrices of words, all pages touched before, three loops " +
        "in the order i, j, k",
      argument:
        "Section 6.2 says matrix multiplication of 150 by 150 integers, and section 4 that " +
        "caches are warm. 7.1 s at 12.5 MHz are 26 cycles " +
        "for each of 150^3 steps, as one multiplication of 12 cycles and two loads suggest; " +
        "several products would leave no room for them.",
    },
  ],
  table10: [
    {
      id: "as-vmpup",
      definition:
        "dirty: one look-up of a random page among those of the benchmark; prot1: mprotect of " +
        "one page, to read-only and back in turn; prot100 and " +
        "unprot100: one mprotect of 100 pages, taking all access away and giving it back, each " +
        "timed alone; trap: a store to a protected page, a " +
        "handler in C that does nothing, and the way back to the store; appel1 and appel2: as " +
        "Appel and Li's program has them, per page, 100 " +
        "pages in random order, the protection of the 100 pages in appel2 included",
      argument:
        "The paper takes its operations from Appel and Li, and section 6.2 describes each in a " +
        "line. Their program divides elapsed time by rounds " +
        "and pages. prot1 is said to change the protection of a page, without a direction, and " +
        "the next two columns name theirs. To handle a " +
        "trap includes coming back: the text counts the restoring of registers at the handler's " +
        "return among its costs. By the paper's own " +
        "numbers appel2 is near prot100/100 + trap + prot1 (22.8 against 22.0 on the DEC5000), " +
        "so the amortized protection is in it.",
    },
    {
      id: "a-call-a-page",
      definition:
        "prot100 and unprot100 on ExOS: as as-vmpup, with a library that calls Aegis once for " +
        "each page; under as-vmpup it calls once for the pages " +
        "whose entries stand in a row in its page table",
      argument:
        "Of equal rank with the first, as cells of its own. Section 6.2 says that a change " +
        "touches the page table and the software TLB, not in how " +
        "many calls, and the primitive operations of Table 3 name one address each. Against it " +
        "stands the paper's own arithmetic: on the DEC5000 " +
        "prot100 less prot1 leaves 0.93 us for each of 99 further pages, 23 cycles, and Table 4 " +
        "has 40 for a call that does nothing.",
    },
    {
      id: "to-handler",
      definition: "trap: from the store to the first instruction of the handler",
      argument:
        "The other way to time a trap, used by a later re-implementation in SPIN; the splits of " +
        "the cell show it.",
    },
    {
      id: "one-direction",
      definition: "prot1: from writable to read-only alone, the way back not timed",
      argument: "As in SPIN's version; the splits of the cell show both directions.",
    },
  ],
  table11: [
    {
      id: "connected-unchecked",
      definition:
        "Elapsed time of 4096 round trips of a counter between two machines on one wire with " +
        "nobody else on it, divided by 4096: frames of 60 bytes, " +
        "check sequence not counted, that hold Ethernet, IP and UDP headers and 18 bytes of " +
        "data; each side increments the counter; the sockets are " +
        "connected; the UDP checksum is off, that of the IP header on; ARP is resolved before " +
        "the loop",
      argument:
        "Section 6.3 has a counter in a 60-byte UDP/IP packet sent 4096 times to and fro between " +
        "two processes. 60 bytes are the shortest Ethernet " +
        "frame, whose data of IP and UDP are 46 bytes. Two fixed peers connect where that is " +
        "possible. NFS and Sun's releases of 4.xBSD shipped with " +
        "UDP checksums off; the library operating system is said to send no more than it needs. " +
        "Ultrix's default is not documented: it descends " +
        "from 4.2BSD, and 4.3BSD turns the sum off in kernels that are configured to talk to " +
        "4.2BSD. Both systems are measured under each reading.",
    },
    {
      id: "checked",
      definition:
        "As connected-unchecked, with the UDP checksum computed and verified on both sides",
      argument:
        "4.3BSD's own default (udpcksum = 1). Nothing in the paper says which; 26 bytes and the " +
        "pseudo-header are summed, four times a round trip. Of " +
        "equal rank, as cells of its own. On the monolithic system it is the kernel's variable " +
        "udpcksum, changed as adb changes a kernel's image.",
    },
    {
      id: "unconnected",
      definition: "As connected-unchecked, with sendto and recvfrom that name the peer each time",
      argument:
        "The other way to use a datagram socket; on 4.3BSD each sendto connects and disconnects " +
        "for the time of the call. Of equal rank, as cells of " +
        "its own.",
    },
    {
      id: "unconnected-checked",
      definition: "As unconnected, with the UDP checksum computed and verified on both sides",
      argument:
        "What the simplest program gets from 4.3BSD as it is distributed: the most work of the " +
        "four. Measured beside, as cells of its own.",
    },
    {
      id: "handler-answers",
      definition:
        "The row with safe handlers: the side that answers has a handler bound to its port, " +
        "which counts on and sends from precomputed headers; the " +
        "side whose loop is timed is a process as in the other rows",
      argument:
        "Section 6.3 varies the processes on the receiver alone, and the latency with handlers " +
        "does not change: it is the receiver that has one. The " +
        "loop of 4096 is a process' own on the sender. Handlers on both sides would leave no " +
        "process to measure, and are not measured.",
    },
    {
      id: "bound",
      definition:
        "The lower bound: a bare program on each machine that polls its controller and sends the " +
        "same 60 bytes back, no system, no copy and no " +
        "interrupt: wire, controller and the registers that it takes",
      argument:
        "Section 6.3 compares with a lower bound measured on 5000/200s, which is cited and not " +
        "ours. This row shows how much of ours is hardware, with " +
        "the range of its unknown latencies.",
    },
  ],
  table12: [
    {
      id: "two-ways",
      definition:
        "A call to a procedure in another address space that increments a counter and returns " +
        "its value, and the return: lrpc with all general " +
        "registers that a callee saves kept by the caller's side, tlrpc trusting the server with " +
        "them",
      argument:
        "Section 7.1 changes this one thing against the lrpc of Table 8; the caption of Table 8 " +
        "says that lrpc is two ways.",
    },
  ],
  table13: [
    {
      id: "as-vmpup",
      definition:
        "As Table 10, with the linear page vector and with an inverted page table in its place",
      argument:
        "Section 7.2 repeats Table 10 with another page table and nothing else changed. It " +
        "prints one and the same trap for both tables on both " +
        "machines, where look-ups differ by a factor of two: how a trap is handled looks nothing " +
        "up. What a library can read instead is the software " +
        "TLB, which section 5.4 lets applications map.",
    },
    {
      id: "a-call-a-page",
      definition: "prot100 and unprot100: as in Table 10",
      argument:
        "As in Table 10: Table 3 names one address for each operation, the paper's arithmetic " +
        "leaves no room for a call a page.",
    },
  ],
  figure_udp: [
    {
      id: "echo",
      definition:
        "Elapsed time of 40 round trips of a datagram between two machines on one wire with " +
        "nobody else on it, divided by 40, over the bytes of " +
        "data in it: one process on each, connected sockets, sums of IP and UDP computed on both " +
        "sides, ARP resolved before",
      argument:
        "A figure of ours for the validation: the shape of what Maeda and Bershad, and Sprite's " +
        "authors, measured with single sizes. No number of it is " +
        "calibrated on, with one exception named beforehand: what reading and writing the " +
        "5000/200's packet memory takes was inferred from " +
        "Maeda and Bershad's copies (settings lance.ram.*), so that this board's slope says " +
        "nothing of theirs; Sprite's slope is independent, and the 3100's " +
        "memory has its cost from 4.4BSD's comments.",
    },
  ],
  figure_udp_stream: [
    {
      id: "received",
      definition:
        "Bytes of data that a process on another machine receives in the time in which the last " +
        "three quarters of 400 datagrams are sent, as fast as a " +
        "process can send them; a datagram that finds the interface's queue full is offered " +
        "again at once. Sockets and sums as in figure_udp. What is " +
        "lost on the way counts as not received; each cell notes how many datagrams came in",
      argument:
        "What programs such as ttcp print. A datagram waits for nobody: what arrives, and not " +
        "what was sent, is what a stream carries.",
    },
  ],
  figure_livelock: [
    {
      id: "interrupt-driven",
      definition:
        "Datagrams of 18 bytes (frames of 64 with their check sequence) come at a steady rate, " +
        "from a station that sends nothing else, for a " +
        "process that takes each by recvfrom and throws it away; a second process computes in a " +
        "loop. Counted for a second, a quarter of a second after " +
        "the flood has begun: datagrams that recvfrom has returned. The sums of IP and UDP are " +
        "looked at on both systems; the socket is connected",
      argument:
        "A figure of ours, after the experiments of Mogul and Ramakrishnan (USENIX 1996), who " +
        "found that a kernel of 4.2BSD's descent that takes each " +
        "frame by an interrupt delivers less and less as more is offered. The monolithic model " +
        "is such a kernel. Both processes are on the machine " +
        "that is flooded, for what a flood takes it takes from somebody. Rates end where the " +
        "wire ends: 14,881 of the shortest frames a second.",
    },
  ],
  figure_livelock_work: [
    {
      id: "interrupt-driven",
      definition:
        "As figure_livelock: pieces of work that the second process has done in the same second, " +
        "each a thousand turns of a word in memory, in " +
        "thousands",
      argument:
        "What is left for whoever does not use the network at all. Under Aegis the kernel's work " +
        "for a frame is done in whoever's slice is running, and " +
        "bounded in each tick; under the monolithic model it comes before any process.",
    },
  ],
  figure_dirty: [
    {
      id: "entries-mapped",
      definition:
        "dirty as in Table 10, over the number of pages that the process has mapped, the " +
        "library's and the program's own among them; pages asked " +
        "for in random order among 512 draws",
      argument:
        "Section 7.2 compares two page tables with one number each and does not say how many " +
        "entries they held; a table holds what the process " +
        "has mapped.",
    },
  ],
  figure_covert: [
    {
      id: "a-bit-a-turn",
      definition:
        "Mutual information of the sender's random bits and the receiver's guesses by one " +
        "threshold on the time of its look, learned on the " +
        "first half of the turns and counted on the second, over the time of a turn; a turn is " +
        "two switches, a bit sent and a look",
      argument: "Neither system promises that its processes cannot tell each other anything; the " +
        "question is at what rate. Expected, before the first " +
        "run: with all of the cache touched every look tells its bit on both systems, so that " +
        "the rate is that of turns; ExOS, whose switch " +
        "is shorter, tells more, most where little is touched. With little touched the two must " +
        "meet in one colour of pages, which " +
        "depends on the placement: a seed tells everything or nothing. The monolithic kernel's " +
        "own lines add noise, but not so much that bits are lost.",
    },
  ],
  event_loop: [
    {
      id: "same-client",
      definition:
        "Table 11's exchange with Table 11's client on ExOS, sockets connected and without sums; " +
        "only the server's system differs. roundtrip is the " +
        "client's loop. request and instructions are the server's alone: from the exception " +
        "vector at which the controller's interrupt for the " +
        "request enters the kernel until the server waits again, which is when a program that " +
        "polls looks for the next request (on ExOS at the " +
        "entry of recvfrom, in the event loop at its next look) and when the monolithic kernel " +
        "is idle; the mean of the measured pass",
      argument:
        "A client that stays the same leaves the server's system as the one thing that differs. " +
        "The instructions that a polling program executes while " +
        "it waits are nobody's request, so that a request begins with its interrupt and not with " +
        "the answer before it. The interrupt that tells of " +
        "the answer's end comes after the wait has begun, on all three, and is left out. " +
        "Expected, before the first run: the event loop answers with " +
        "fewer instructions than ExOS, for it copies no data and makes no header anew, and the " +
        "kernel's part is the same; the round trip gets " +
        "shorter by that difference alone, which is small beside the wire and the client; the " +
        "monolithic server takes several times as many.",
    },
  ],
  figure_wall: [
    {
      id: "read-misses",
      definition:
        "Time of an operation on the monolithic system over that on the exokernel (Table 4's " +
        "getpid over the call with a stack, Table 5's prot, " +
        "Table 8's pipe, Table 10's trap), over the stall of a miss in either cache; writes, " +
        "uncached reads and devices keep their cycles",
      argument:
        "The paper's advantage is one of path length on machines whose memory answers within 34 " +
        "cycles. Expected, before the first run: where " +
        "an operation runs from the caches the stall changes nothing, so the null call and the " +
        "exception keep their ratio; the longer paths of " +
        "pipe and trap have more lines in conflict on the monolithic system, so their ratio " +
        "grows until misses alone are left and then stays. " +
        "A ratio below 1 is expected nowhere.",
    },
  ],
  figure_caches: [
    {
      id: "both-caches",
      definition: "As figure_wall, over the size of both caches at the board's own stall",
      argument:
        "Expected, before the first run: Aegis' paths fit in 2 KB and the monolithic system's in " +
        "16, so that between these sizes the ratio " +
        "is at its greatest; below, both miss on every line and the ratio returns to about that " +
        "of path lengths. Sizes end at the boards' 64 KB: " +
        "the kernels flush so much.",
    },
  ],
  figure_traps: [
    {
      id: "entry-cycles",
      definition:
        "As figure_wall, over the cycles that the entry of an exception loses beside the " +
        "annulled instruction",
      argument:
        "Later processors take tens to hundreds of cycles for what the R3000 does in about " +
        "three. Both systems then pay the same sum for each " +
        "entry. Expected, before the first run: every ratio falls, soonest where Aegis is " +
        "shortest (exception, null call), and towards the " +
        "ratio of entries an operation makes: near 1 for null call and exception, more where the " +
        "monolithic system enters more often.",
    },
  ],
  ...readingsOfSystems,
  figure_colours: [
    {
      id: "list-in-no-order",
      definition:
        "Time of an iteration that loads one word of each 16 bytes of the program's own data, in " +
        "order, and makes the shortest call that runs on a " +
        "kernel's stack, over the size of the data. Before, 128 pages were taken and given up in " +
        "an order that the seed draws. Three series: the " +
        "monolithic system as it places pages; ExOS, which takes the first free page; ExOS with " +
        "the pages asked for by name, each of the colour that the " +
        "fewest of the program's own data, its stack and two pages of the kernel's hot data have",
      argument:
        "The paper says that physical names are exposed so that applications can do what kernels " +
        "do for them, and names page colouring; it measures " +
        "none. A list of free pages in the order in which the machine booted gives neighbouring " +
        "colours to whoever asks first, which no system that " +
        "has run a while does. The page of the kernel's data is told by the kernel's image. " +
        "Expected, before the first run: of n pages on 16 colours " +
        "drawn at random about n - 16 (1 - (15/16)^n) share one, so that at 32 KB a fifth to a " +
        "quarter of the lines are loaded anew in each iteration " +
        "and at 64 KB more than half; by name none are up to 48 KB, and at 64 KB those of three " +
        "to four pages. Both systems without names lose the same " +
        "cycles to the cache, the monolithic one being slower by its call; the range over seeds, " +
        "wide without names, is narrow with them. Trials of single points, before the first " +
        "whole run: that " +
        "the monolithic system loses as much was expected in error, for its kernel keeps free " +
        "pages by colour, as Ultrix 4.2 did.",
    },
  ],
  figure_tlb: [
    {
      id: "entries",
      definition: "As figure_wall, over the entries of the TLB, the eight wired ones included",
      argument:
        "The R3000 has 64. With more, Index and Random have as many bits as they need, and the " +
        "kernels are not told: the monolithic one forgets 56 entries at a time where it runs " +
        "out of identifiers for address spaces, which no program here makes it do. " +
        "Expected, before the first run: null call, exception and trap touch few pages and " +
        "keep their ratio down to 16 entries; the pipe, with two processes and what is " +
        "mapped twice, misses more with 16 on both systems: a miss costs Aegis a look into " +
        "its software TLB and the monolithic system a load from a page table that may miss " +
        "itself, so that its ratio grows. Above 64 nothing changes: no operation touches as " +
        "many pages.",
    },
  ],
  downloaded: [
    {
      id: "one-work-five-ways",
      definition:
        "A station outside sends questions of 60 bytes with a counter; a program on Aegis counts " +
        "on, counts the question, and sends an answer from a page whose headers are ready. It " +
        "does so five ways: looks for frames without end; is told by the exception for frames, " +
        "while it computes; has a safe handler, checked and rewritten; has verified bytecode, " +
        "interpreted or compiled, where the kernel has the handler otherwise. alone: the mean " +
        "from question to answer, 200 questions 5.3 ms apart, and no other program; beside: the " +
        "same with one other program that computes; tail: the 99th of a hundred of these; " +
        "flood: the mean time between answers, beside that program, when 6,000 questions a second " +
        "come, which with as many answers are four fifths of what the wire carries",
      argument:
        "Sections 3.2.1 and 6.3 argue for downloaded code by two things that it does without: " +
        "the crossing into the application, and the wait for its slice. An upcall as fast as " +
        "Aegis' takes the first away and not the second, which only a program beside shows. " +
        "Aegis delivers an upcall at once to whoever runs and to others at their next slice: it " +
        "has no other, and a kernel that took the processor away for each frame would share it " +
        "out by traffic. Bytecode stands in the kernel in the place of the rewriter, sends what " +
        "its result says, and is otherwise what the question of safety's cost measures in a " +
        "program. Distances of questions are no multiple of a tick, so that they fall anywhere " +
        "in a slice. A wire that is full of one station's questions lets no answer through, which " +
        "trials of single points showed before the first whole run: the flood leaves room. " +
        "Expected, before the first run: alone all five within a fifth of each other, for the " +
        "chip and the wire are most of it, rewritten and compiled first, interpreted 10 to 15 us " +
        "later, polling and upcall later still by a copy, a call and, for the upcall, an " +
        "exception. Beside another program the three in the kernel keep their times, mean and " +
        "tail; polling and upcall wait for a slice half of the time: a mean of a quarter of a " +
        "round of two slices, 4 ms and more, and a tail of a slice. Under the flood the kernel " +
        "gives frames half of each tick: answers are limited by that, so that the three in the " +
        "kernel give a few thousand a second, interpreted the least of them, and polling and " +
        "upcall, which have eight buffers and half of the slices, less than half as many.",
    },
  ],
  section4: [
    {
      id: "link-order",
      definition:
        "Operations of Tables 8 and 10 when the functions of kernel, library and application are " +
        "linked in random order (the text of the kernel and " +
        "of the library's pinned segment over as many bytes as there is room for, the other " +
        "without gaps) instead of with the hot ones at " +
        "disjoint offsets of their pages. The claim is the slowest seed over the fastest",
      argument:
        "Section 4 says that conflicts in the instruction cache cost up to a factor of three " +
        "until object files were re-ordered at link. It does " +
        "not say which operations; these are the ones with the longest paths through " +
        "application, library and kernel, and one with a short path.",
    },
  ],
  section54: [
    {
      id: "stlb-hit",
      definition:
        "From the refill vector's first instruction to the retried access, for an address that " +
        "the software TLB holds; loop of loads from more " +
        "pages than the hardware TLB has entries. Where the page of the load's own instruction " +
        "is missed on the way back, two refills lie between " +
        "the two: these are counted and left out",
      argument:
        "Section 5.4 gives instructions and time of a hit in the software TLB without naming the " +
        "end points; these are the kernel's own. A miss of the " +
        "instruction is a refill of another address.",
    },
    {
      id: "upcall-install",
      definition:
        "From the refill vector's first instruction to the retried access, for an address that " +
        "the software TLB does not hold: the upcall, the " +
        "application's look-up of its own table, and the system call that installs the mapping; " +
        "the claim takes a hit off",
      argument:
        "Section 5.4 says how much more than a hit the upcall and the installing system call " +
        "cost at least.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Reading[]>>;
