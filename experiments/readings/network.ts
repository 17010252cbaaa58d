/** Readings of our own questions about the wire: filters, handlers, streams, floods. */
import type { Reading } from "../_harness/experiment.ts";

/** By the experiment's id. */
export const readingsOfNetwork = {
  figure_filters: [
    {
      id: "same-fields",
      definition:
        "As Table 7's warm-fixed, with 1 to 256 filters that differ in their destination port; " +
        "the message is for the middle one",
      argument: "A figure of ours: how each engine grows with what it holds; the paper gives ten " +
        "filters alone.",
    },
  ],
  figure_depth: [
    {
      id: "constant-headers",
      definition:
        "As Table 7's warm, with ten filters that differ in a port behind 1 to 12 headers of " +
        "four bytes each, of which a field of two bytes is tested; the message is for the sixth",
      argument:
        "A figure of ours: how each engine grows with protocols above each other. Headers of " +
        "constant length are what every engine's language can say; the CMU/Stanford filter " +
        "cannot say a header of variable length.",
    },
  ],
  safety: [
    {
      id: "in-a-program",
      definition:
        "A handler run on one message after another, the mean of 1000: Table 11's without what " +
        "it sends with, a sum of 40 bytes without a loop, and a lock that another machine asks " +
        "for; and the installation of the first, the mean of 64: checks, rewriting or " +
        "compiling, and the forgetting of cached instructions. All in user space, caches warm, " +
        "the message in cache",
      argument: "A question of ours. Section 3.2.1 makes downloaded code safe by inspection and " +
        "sandboxing, and lets an extended instruction set stand where higher semantics help. A " +
        "bytecode that is verified once needs no check at run time, but an interpreter or a " +
        "compiler; handlers without loops are what all four can hold, and what the first " +
        "verifiers of that kind accepted. Sending is the same procedure for all and left out.",
    },
  ],
  figure_udp: [
    {
      id: "echo",
      definition:
        "Elapsed time of 40 round trips of a datagram between two machines on one wire with " +
        "nobody else on it, divided by 40, over the bytes of data in it: one process on each, " +
        "connected sockets, sums of IP and UDP computed on both sides, ARP resolved before",
      argument:
        "A figure of ours for the validation: the shape of what Maeda and Bershad, and Sprite's " +
        "authors, measured with single sizes. No number of it is calibrated on, with one " +
        "exception named beforehand: what reading and writing the 5000/200's packet memory " +
        "takes was inferred from Maeda and Bershad's copies (settings lance.ram.*), so that " +
        "this board's slope says nothing of theirs; Sprite's slope is independent, and the " +
        "3100's memory has its cost from 4.4BSD's comments.",
    },
  ],
  figure_udp_stream: [
    {
      id: "received",
      definition:
        "Bytes of data that a process on another machine receives in the time in which the last " +
        "three quarters of 400 datagrams are sent, as fast as a process can send them; a " +
        "datagram that finds the interface's queue full is offered again at once. Sockets and " +
        "sums as in figure_udp. What is lost on the way counts as not received; each cell notes " +
        "how many datagrams came in",
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
        "from a station that sends nothing else, for a process that takes each by recvfrom and " +
        "throws it away; a second process computes in a loop. Counted for a second, a quarter " +
        "of a second after the flood has begun: datagrams that recvfrom has returned. The sums " +
        "of IP and UDP are looked at on both systems; the socket is connected",
      argument:
        "A figure of ours, after the experiments of Mogul and Ramakrishnan (USENIX 1996), who " +
        "found that a kernel of 4.2BSD's descent that takes each frame by an interrupt delivers " +
        "less and less as more is offered. The monolithic model is such a kernel. Both " +
        "processes are on the machine that is flooded, for what a flood takes it takes from " +
        "somebody. Rates end where the wire ends: 14,881 of the shortest frames a second.",
    },
  ],
  figure_livelock_work: [
    {
      id: "interrupt-driven",
      definition:
        "As figure_livelock: pieces of work that the second process has done in the same " +
        "second, each a thousand turns of a word in memory, in thousands",
      argument:
        "What is left for whoever does not use the network at all. Under Aegis the kernel's " +
        "work for a frame is done in whoever's slice is running, and bounded in each tick; " +
        "under the monolithic model it comes before any process.",
    },
  ],
  event_loop: [
    {
      id: "same-client",
      definition:
        "Table 11's exchange with Table 11's client on ExOS, sockets connected and without " +
        "sums; only the server's system differs. roundtrip is the client's loop. request and " +
        "instructions are the server's alone: from the exception vector at which the " +
        "controller's interrupt for the request enters the kernel until the server waits again, " +
        "which is when a program that polls looks for the next request (on ExOS at the entry of " +
        "recvfrom, in the event loop at its next look) and when the monolithic kernel is idle; " +
        "the mean of the measured pass",
      argument:
        "A client that stays the same leaves the server's system as the one thing that differs. " +
        "The instructions that a polling program executes while it waits are nobody's request, " +
        "so that a request begins with its interrupt and not with the answer before it. The " +
        "interrupt that tells of the answer's end comes after the wait has begun, on all three, " +
        "and is left out. Expected, before the first run: the event loop answers with fewer " +
        "instructions than ExOS, for it copies no data and makes no header anew, and the " +
        "kernel's part is the same; the round trip gets shorter by that difference alone, which " +
        "is small beside the wire and the client; the monolithic server takes several times as " +
        "many.",
    },
  ],
  downloaded: [
    {
      id: "one-work-five-ways",
      definition:
        "A station outside sends questions of 60 bytes with a counter; a program on Aegis " +
        "counts on, counts the question, and sends an answer from a page whose headers are " +
        "ready. It does so five ways: looks for frames without end; is told by the exception " +
        "for frames, while it computes; has a safe handler, checked and rewritten; has verified " +
        "bytecode, interpreted or compiled, where the kernel has the handler otherwise. alone: " +
        "the mean from question to answer, 200 questions 5.3 ms apart, and no other program; " +
        "beside: the same with one other program that computes; tail: the 99th of a hundred of " +
        "these; flood: the mean time between answers, beside that program, when 6,000 questions " +
        "a second come, which with as many answers are four fifths of what the wire carries",
      argument:
        "Sections 3.2.1 and 6.3 argue for downloaded code by two things that it does without: " +
        "the crossing into the application, and the wait for its slice. An upcall as fast as " +
        "Aegis' takes the first away and not the second, which only a program beside shows. " +
        "Aegis delivers an upcall at once to whoever runs and to others at their next slice: it " +
        "has no other, and a kernel that took the processor away for each frame would share it " +
        "out by traffic. Bytecode stands in the kernel in the place of the rewriter, sends what " +
        "its result says, and is otherwise what the question of safety's cost measures in a " +
        "program. Distances of questions are no multiple of a tick, so that they fall anywhere " +
        "in a slice. A wire that is full of one station's questions lets no answer through, " +
        "which trials of single points showed before the first whole run: the flood leaves " +
        "room. Expected, before the first run: alone all five within a fifth of each other, for " +
        "the chip and the wire are most of it, rewritten and compiled first, interpreted 10 to " +
        "15 us later, polling and upcall later still by a copy, a call and, for the upcall, an " +
        "exception. Beside another program the three in the kernel keep their times, mean and " +
        "tail; polling and upcall wait for a slice half of the time: a mean of a quarter of a " +
        "round of two slices, 4 ms and more, and a tail of a slice. Under the flood the kernel " +
        "gives frames half of each tick: answers are limited by that, so that the three in the " +
        "kernel give a few thousand a second, interpreted the least of them, and polling and " +
        "upcall, which have eight buffers and half of the slices, less than half as many.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Reading[]>>;
