/** Readings of what the paper measures of ExOS and its applications: sections 6 and 7. */
import type { Reading } from "../_harness/experiment.ts";

/** By the experiment's id. */
export const readingsOfExos = {
  table08: [
    {
      id: "one-way",
      definition:
        "pipe, pipe-inline, shm: elapsed time of a loop in which two processes bounce a counter " +
        "of one word, divided by twice its iterations; lrpc: a call and its return, divided by " +
        "its iterations",
      argument:
        "The caption says that pipe and shared memory are times one way and lrpc is two ways. " +
        "Section 6.1 has a counter of one word sent to and fro between two processes.",
    },
    {
      id: "race-free-yield",
      definition:
        "shm on the monolithic system: to yield is to signal the peer and to wait in sigpause, " +
        "the signal being blocked at all other times",
      argument:
        "Section 6.1 says only that yield is emulated with signals. A benchmark that runs for " +
        "minutes must not lose a wake-up, and 4.3BSD offers sigpause for exactly this.",
    },
    {
      id: "stop-and-continue",
      definition:
        "shm on the monolithic system: to yield is to send SIGCONT to the peer and to stop " +
        "oneself with SIGSTOP",
      argument:
        "Needs no handler, but loses a wake-up when the clock takes the processor away between " +
        "the two, and then both processes stand still: measured beside, until it stands still, " +
        "and outside every headline.",
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
        "caches are warm. 7.1 s at 12.5 MHz are 26 cycles for each of 150^3 steps, as one " +
        "multiplication of 12 cycles and two loads suggest; several products would leave no " +
        "room for them.",
    },
  ],
  table10: [
    {
      id: "as-vmpup",
      definition:
        "dirty: one look-up of a random page among those of the benchmark; prot1: mprotect of " +
        "one page, to read-only and back in turn; prot100 and unprot100: one mprotect of 100 " +
        "pages, taking all access away and giving it back, each timed alone; trap: a store to a " +
        "protected page, a handler in C that does nothing, and the way back to the store; " +
        "appel1 and appel2: as Appel and Li's program has them, per page, 100 pages in random " +
        "order, the protection of the 100 pages in appel2 included",
      argument:
        "The paper takes its operations from Appel and Li, and section 6.2 describes each in a " +
        "line. Their program divides elapsed time by rounds and pages. prot1 is said to change " +
        "the protection of a page, without a direction, and the next two columns name theirs. " +
        "To handle a trap includes coming back: the text counts the restoring of registers at " +
        "the handler's return among its costs. By the paper's own numbers appel2 is near " +
        "prot100/100 + trap + prot1 (22.8 against 22.0 on the DEC5000), so the amortized " +
        "protection is in it.",
    },
    {
      id: "a-call-a-page",
      definition:
        "prot100 and unprot100 on ExOS: as as-vmpup, with a library that calls Aegis once for " +
        "each page; under as-vmpup it calls once for the pages whose entries stand in a row in " +
        "its page table",
      argument:
        "Of equal rank with the first, as cells of its own. Section 6.2 says that a change " +
        "touches the page table and the software TLB, not in how many calls, and the primitive " +
        "operations of Table 3 name one address each. Against it stands the paper's own " +
        "arithmetic: on the DEC5000 prot100 less prot1 leaves 0.93 us for each of 99 further " +
        "pages, 23 cycles, and Table 4 has 40 for a call that does nothing.",
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
        "nobody else on it, divided by 4096: frames of 60 bytes, check sequence not counted, " +
        "that hold Ethernet, IP and UDP headers and 18 bytes of data; each side increments the " +
        "counter; the sockets are connected; the UDP checksum is off, that of the IP header on; " +
        "ARP is resolved before the loop",
      argument: "Section 6.3 has a counter in a 60-byte UDP/IP packet sent 4096 times to and fro " +
        "between two processes. 60 bytes are the shortest Ethernet frame, whose data of IP and " +
        "UDP are 46 bytes. Two fixed peers connect where that is possible. NFS and Sun's " +
        "releases of 4.xBSD shipped with UDP checksums off; the library operating system is " +
        "said to send no more than it needs. Ultrix's default is not documented: it descends " +
        "from 4.2BSD, and 4.3BSD turns the sum off in kernels that are configured to talk to " +
        "4.2BSD. Both systems are measured under each reading.",
    },
    {
      id: "checked",
      definition:
        "As connected-unchecked, with the UDP checksum computed and verified on both sides",
      argument:
        "4.3BSD's own default (udpcksum = 1). Nothing in the paper says which; 26 bytes and the " +
        "pseudo-header are summed, four times a round trip. Of equal rank, as cells of its own. " +
        "On the monolithic system it is the kernel's variable udpcksum, changed as adb changes " +
        "a kernel's image.",
    },
    {
      id: "unconnected",
      definition: "As connected-unchecked, with sendto and recvfrom that name the peer each time",
      argument:
        "The other way to use a datagram socket; on 4.3BSD each sendto connects and disconnects " +
        "for the time of the call. Of equal rank, as cells of its own.",
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
        "which counts on and sends from precomputed headers; the side whose loop is timed is a " +
        "process as in the other rows",
      argument:
        "Section 6.3 varies the processes on the receiver alone, and the latency with handlers " +
        "does not change: it is the receiver that has one. The loop of 4096 is a process' own " +
        "on the sender. Handlers on both sides would leave no process to measure, and are not " +
        "measured.",
    },
    {
      id: "bound",
      definition:
        "The lower bound: a bare program on each machine that polls its controller and sends " +
        "the same 60 bytes back, no system, no copy and no interrupt: wire, controller and the " +
        "registers that it takes",
      argument:
        "Section 6.3 compares with a lower bound measured on 5000/200s, which is cited and not " +
        "ours. This row shows how much of ours is hardware, with the range of its unknown " +
        "latencies.",
    },
  ],
  table12: [
    {
      id: "two-ways",
      definition:
        "A call to a procedure in another address space that increments a counter and returns " +
        "its value, and the return: lrpc with all general registers that a callee saves kept by " +
        "the caller's side, tlrpc trusting the server with them",
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
        "prints one and the same trap for both tables on both machines, where look-ups differ " +
        "by a factor of two: how a trap is handled looks nothing up. What a library can read " +
        "instead is the software TLB, which section 5.4 lets applications map.",
    },
    {
      id: "a-call-a-page",
      definition: "prot100 and unprot100: as in Table 10",
      argument:
        "As in Table 10: Table 3 names one address for each operation, the paper's arithmetic " +
        "leaves no room for a call a page.",
    },
  ],
  figure02: [
    {
      id: "computing",
      definition:
        "Table 11's mean round trip (connected-unchecked), over 512 of them, 128 with a " +
        "handler; on the receiver 0 to 9 more processes increment a word of their own without " +
        "end, through every slice that they get; the count includes the process that answers, " +
        "or whose handler does; on ExOS all own equally many slices, in turn",
      argument:
        "Section 6.3 speaks of active processes, of a scheduler that goes round among them, and " +
        "of a message that waits until its process is scheduled: a process that is active wants " +
        "the processor whenever it is offered. The figure's first points are Table 11's, where " +
        "nothing else runs, so the count includes the receiver. Round robin among equals has " +
        "equal slices, and ExOS' fork, which halves its parent's, would not. A mean is printed: " +
        "where a slice is answered through and the others are waited for, nearly all of a " +
        "turn's time falls on one round trip, so a run must hold many turns; in 512 round trips " +
        "of Table 11 a process uses up about eleven slices, and the part of a turn at the end " +
        "is within a tenth. 4096 would be within a hundredth and take eight times as long. A " +
        "handler waits for no turn.",
    },
    {
      id: "giving-way",
      definition:
        "As computing, but each further process touches a word and then gives the rest of the " +
        "slice to the owner of the next, by the kernel's yield",
      argument:
        "Section 4 has slices of 15.625 ms; a process that waits for something polls and yields " +
        "in a library operating system, and stands in the round as active ones do. Of equal " +
        "rank for ExOS, as cells of its own. 4.3BSD has no call that yields: a process there " +
        "that waits sleeps, and is not active, so the monolithic system has no such cells.",
    },
    {
      id: "passing-on",
      definition:
        "As giving-way, but a further process names whom it gives the rest to: the owner of the " +
        "slice behind its own, whoever's slice it is",
      argument:
        "The kernel's yield knows the slice that is running, not who was given it: whoever " +
        "gives away what it was given, gives it to the owner of the same next slice, which may " +
        "be itself. Processes that name their neighbour in the round pass a slice on to one " +
        "that wants it. Of equal rank with giving-way, as cells of its own.",
    },
  ],
  figure03: [
    {
      id: "own-quanta",
      definition:
        "What a process has counted at the end of its k-th quantum, on the 5000/125; its loop " +
        "increments a word of shared memory; strides are inverse to the shares, the first pass " +
        "is a stride, of equal passes the process that was added first goes first",
      argument: "Section 7.3 has three processes that increment counters in shared memory and a " +
        "scheduler that yields to one of them in each slice; the machine is not named, and the " +
        "5000/125 is the paper's fastest. Which of equals goes first is not said; counted by a " +
        "process' own quanta it does not matter.",
    },
  ],
  section63: [
    {
      id: "in-cache",
      definition:
        "A message of 1472 bytes in cache, copied and summed up in loops of four words a turn: " +
        "each pass alone, one after the other, both in one loop, and both in a loop that the " +
        "program composed itself",
      argument:
        "Section 6.3 cites a gain of almost two from merging on a 5000/200 and does not say " +
        "which loops were compared, nor where the message was. Loops of four words a turn are " +
        "what a careful programmer writes; with one word a turn the gain would be that of fewer " +
        "branches too.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Reading[]>>;
