/**
 * Readings, as readings.ts has them, of the questions that ask for systems of our own: a kernel for
 * IPC, ExOS with Unix' semantics, a lean monolith.
 */
import type { Reading } from "./_harness/experiment.ts";

/** By the experiment's id. */
export const readingsOfSystems = {
  figure_ipc: [
    {
      id: "half-of-call-and-reply",
      definition:
        "Elapsed time of a loop of calls and replies between threads of two address spaces, " +
        "divided by twice its iterations; an iteration increments a counter in a message of " +
        "eight words, which stays in registers, counts itself down and branches. one-way: the " +
        "kernel as it is. flushed: the TLB forgets the user's entries at each switch. " +
        "scheduled: no call takes the short way; all registers are saved, the receiver enters " +
        "the ready queue and the scheduler chooses it",
      argument:
        "Table 6's reading and loop, on a kernel written for these boards as Liedtke wrote " +
        "L3's transfer (SOSP '93): a call that sends and then waits, messages in registers, a " +
        "switch straight to the receiver, queues that are put in order when the scheduler " +
        "looks at them, a stack a thread. The paper scales L3's 5 us on a 486 by SPECint92, " +
        "which keeps what that processor's protection costs: 107 cycles in and out and a TLB " +
        "without address spaces. Expected, before the first run: the short way is 36 to 40 " +
        "instructions, a third more than Aegis', because the kernel tells the receiver who " +
        "sent, checks whom it waits for and keeps both stacks; so about a third slower than " +
        "Table 6's Aegis and several times faster than the scaled L3, on the DEC5000 about 2 " +
        "us. Flushed, 56 entries are written, four to five instructions each, and what was " +
        "flushed is loaded again: 10 us or more, near the scaled number. Scheduled, some 200 " +
        "instructions: 10 us or less. The greater part of the paper's factor of 6.6 over L3 " +
        "is then the processor, not the kernel.",
    },
  ],
  figure_parity: [
    {
      id: "cumulative-steps",
      definition:
        "The loops of getpid (Table 4), pipe (Table 8), prot1 and trap (Table 10), one text " +
        "on all systems, over steps each of which holds those before it. ExOS with Unix' " +
        "semantics. pipe: signals (errno, SIGPIPE, EINTR, pending signals looked at before a " +
        "call returns), atomic (a lock for each end; what fits PIPE_BUF goes whole), sleep " +
        "(who must wait is marked and woken, instead of asked each time), files (descriptors " +
        "name open files with counts, modes and operations). prot1: regions (the range must " +
        "lie in one region, whose books are kept), signals. trap: mask (SIGSEGV and SIGBUS by " +
        "a table of handlers, with masks), context (a sigcontext of all registers on the " +
        "program's stack, a trampoline, a sigreturn that obeys what the handler changed). The " +
        "monolithic kernel made lean. save: a system call saves what C does not keep and a " +
        "program of C may want back, no more; setjmp: a call notes in three words how it is " +
        "finished if a signal interrupts it, in the place of a label of twelve; direct: an " +
        "exception whose signal is caught and not masked goes to the handler without being " +
        "posted and searched for",
      argument:
        "A ratio of the paper compares two designs, two sets of features and two codes at " +
        "once. Of a ratio monolith over ExOS, features are ExOS with all steps over ExOS; " +
        "code is the monolith over the leanest; what remains, the leanest monolith over the " +
        "fullest ExOS, is architecture, and whatever of code was not found. Each is a ratio " +
        "of instructions times one of cycles an instruction. Not built is a monolith whose " +
        "u-area is not mapped, which is a kernel compiled anew for every reference to it: " +
        "what mapping costs are the two entries written at each switch, counted in swtch. " +
        "Expected, before the first run: pipe takes 1.5 to 2 times as long with everything of " +
        "Unix, most of it for the lock and for waking; the leanest monolith sheds a tenth to " +
        "a fifth; so that a factor of 3 or more, the kernel's sockets, sleep queues and " +
        "scheduler, remains. trap takes 2 to 3 times as long with a whole context, and the " +
        "monolith sheds a tenth, so that features are about half of the logarithm of the " +
        "ratio. prot1 changes little on ExOS and getpid falls by a third on the lean " +
        "monolith, whose saves are half of its path. Path length remains the greater part of " +
        "each, as it is of the whole. Trials of single points, before the first whole run: " +
        "each step does what it should, and that prot1 changes little on ExOS was expected in " +
        "error.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Reading[]>>;
