/**
 * Readings of the questions that ask for systems of our own: a kernel for IPC, ExOS with Unix'
 * semantics, a lean monolith, kernels that lack a check or a mechanism.
 */
import type { Reading } from "../_harness/experiment.ts";

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
        "Table 6's reading and loop, on a kernel written for these boards as Liedtke wrote L3's " +
        "transfer (SOSP '93): a call that sends and then waits, messages in registers, a switch " +
        "straight to the receiver, queues that are put in order when the scheduler looks at " +
        "them, a stack a thread. The paper scales L3's 5 us on a 486 by SPECint92, which keeps " +
        "what that processor's protection costs: 107 cycles in and out and a TLB without " +
        "address spaces. Expected, before the first run: the short way is 36 to 40 " +
        "instructions, a third more than Aegis', because the kernel tells the receiver who " +
        "sent, checks whom it waits for and keeps both stacks; so about a third slower than " +
        "Table 6's Aegis and several times faster than the scaled L3, on the DEC5000 about 2 " +
        "us. Flushed, 56 entries are written, four to five instructions each, and what was " +
        "flushed is loaded again: 10 us or more, near the scaled number. Scheduled, some 200 " +
        "instructions: 10 us or less. The greater part of the paper's factor of 6.6 over L3 is " +
        "then the processor, not the kernel.",
    },
  ],
  figure_parity: [
    {
      id: "cumulative-steps",
      definition:
        "The loops of getpid (Table 4), pipe (Table 8), prot1 and trap (Table 10), one text on " +
        "all systems, over steps each of which holds those before it. ExOS with Unix' " +
        "semantics. pipe: signals (errno, SIGPIPE, EINTR, pending signals looked at before a " +
        "call returns), atomic (a lock for each end; what fits PIPE_BUF goes whole), sleep (who " +
        "must wait is marked and woken, instead of asked each time), files (descriptors name " +
        "open files with counts, modes and operations). prot1: regions (the range must lie in " +
        "one region, whose books are kept), signals. trap: mask (SIGSEGV and SIGBUS by a table " +
        "of handlers, with masks), context (a sigcontext of all registers on the program's " +
        "stack, a trampoline, a sigreturn that obeys what the handler changed). The monolithic " +
        "kernel made lean. save: a system call saves what C does not keep and a program of C " +
        "may want back, no more; setjmp: a call notes in three words how it is finished if a " +
        "signal interrupts it, in the place of a label of twelve; direct: an exception whose " +
        "signal is caught and not masked goes to the handler without being posted and searched " +
        "for; unmapped: u-area and kernel stack are two neighbouring pages that kseg0 reaches, " +
        "gp points to those of the running process in every access, and a new process begins " +
        "on an empty stack instead of a copy of its parent's",
      argument:
        "A ratio of the paper compares two designs, two sets of features and two codes at " +
        "once. Of a ratio monolith over ExOS, features are ExOS with all steps over ExOS; code " +
        "is the monolith over the leanest; what remains, the leanest monolith over the fullest " +
        "ExOS, is architecture, and whatever of code was not found. Each is a ratio of " +
        "instructions times one of cycles an instruction. Expected, before the first run: pipe " +
        "takes 1.5 to 2 times as long with everything of Unix, most of it for the lock and for " +
        "waking; the leanest monolith sheds a tenth to a fifth; so that a factor of 3 or more, " +
        "the kernel's sockets, sleep queues and scheduler, remains. trap takes 2 to 3 times as " +
        "long with a whole context, and the monolith sheds a tenth, so that features are about " +
        "half of the logarithm of the ratio. prot1 changes little on ExOS and getpid falls by " +
        "a third on the lean monolith, whose saves are half of its path. Path length remains " +
        "the greater part of each, as it is of the whole. Trials of single points, before the " +
        "first whole run: each step does what it should, and that prot1 changes little on ExOS " +
        "was expected in error. Of the u-area that is not mapped, added last, expected before " +
        "any run that was timed: it saves nine instructions of each switch, the two entries, " +
        "and adds four to each entry from user mode, since a displacement from $0 needs no " +
        "register and gp must be saved and loaded before anything else; no miss of the TLB " +
        "goes away, for those entries are never replaced. So getpid takes 1 to 2 % longer and " +
        "prot1 1 %, trap, with two entries, less than 1 %, and the pipe stays within 1 % but " +
        "for what another layout of the text does, which is more: mapping was free.",
    },
  ],
  protection: [
    {
      id: "one-check-at-a-time",
      definition:
        "On Aegis. Columns named by an operation and a check: cycles of the operation (a " +
        "mapping written, or written and deleted, the null call, a call and its reply, a page " +
        "given to oneself, a page guaranteed at an address, a frame sent; serve: a call and its " +
        "reply, of a server without slices; post, yield: two asynchronous calls or yields, there " +
        "and back; switch, coprocessor: the installed address space and the own coprocessor " +
        "again; list, range: a list and a range of one page; allocate: a page freed and taken; " +
        "control: a handler of an environment that one controls; area: a save area; slice: a " +
        "slice given to oneself; create: an environment made and ended), the median over a " +
        "loop, less those on a kernel from which the instructions of one check are taken out. " +
        "all: the same with no check of a mapping left. longest: the longest time in which no " +
        "instruction is executed in user mode, and so the longest that an interrupt waits " +
        "which comes at any instruction, while one program makes the calls that go over many " +
        "pages, takes and frees pages, makes and ends environments, and ends with a thousand " +
        "pages. asked, refused: from a request for a page to its being free, the mean, by an " +
        "owner that gives one when it is asked and by one that answers nothing. late, never, " +
        "calls: what a program that computes loses of its half of the time beside one that " +
        "breaks a rule of time, against one that keeps it, in the time that the other lives, " +
        "three seconds at most, and 0 where it gains: hands each slice over as late as it " +
        "can, never hands over, makes the longest calls without end",
      argument:
        "The paper argues that protection is cheap because it is checked where a binding is " +
        "made and not where it is used (sections 3.2, 5); it prices no check and has no worst " +
        "case. A check is one of those whose absence a test notices (tests/switched_off_test.ts " +
        "of Aegis); taken out, its instructions are gone, not replaced. The longest wait is " +
        "found by looking at every instruction, for the interrupt may come at any; a look at " +
        "the clock's line within a call, after which the call is left early, does not shorten " +
        "it here, so that it is an upper bound. A deadline is four ticks, and force comes after " +
        "two of them: 125 ms. Every check that a call of Aegis makes is named in docs/checks.md, " +
        "with its column or why it has none. Expected, before the first run: no check of a " +
        "mapping costs more " +
        "than 12 cycles, that of its capability the most; all of them together a third of the " +
        "call. A delay slot and an owner's tag, one to four cycles. A secret in registers, 18. " +
        "What is checked in C, a capability or an owner, 10 to 30. What may be sent, which " +
        "compares 15 words, 100 to 150, less than a tenth of the sending. The longest wait is " +
        "below half a tick, which a test asserts, and shorter in microseconds on the faster " +
        "board. Asked, a page is free within two slices; refused, in 125 to 172 ms: two " +
        "deadlines, and a tick more for each that is counted from its middle. Nobody steals " +
        "more than 5 %, for what is overstayed is paid back. Trials of single points, before the " +
        "first whole run: Table 6's loop does not come to its end without the tag that says who " +
        "may be called, for its last call is an asynchronous one, which that tag tells apart; " +
        "who never hands over is ended within three ticks, so that what is stolen is given in " +
        "time and not in per cent. The second part of the columns, from serve on, has " +
        "programs of its own for that reason. Expected of it, before its first run: who is " +
        "called costs 3 cycles and all checks of a call and its reply 12, an eighth of both; " +
        "of an asynchronous call and of a yield 4 and 7 each, so 8 and 14 there and back. A " +
        "number that is compared with a bound, 1 to 3. A list's page 15 to 20, paid once a " +
        "list, and a mapping in it as much as a single one, 17. In C: an envid's generation " +
        "4, a capability as when a page is guaranteed, 30 to 40; an owner 8 to 20, less where " +
        "it is no procedure; a debt 12 to 15; whether a page is free, an allowance, a minimum " +
        "4 to 12, below a hundredth of what they guard, which writes whole tables. Trials of " +
        "single points, before that run: the loops must end without a call that is refused; a " +
        "yield to 0 names nobody, and that test stays. A first whole run had a check of " +
        "create's at -76 cycles, which no file holds: the text behind a function had moved up " +
        "by what it lacked, and met other lines of the cache. Since then as much space is " +
        "left behind it; and where a call takes longer without a check, for other words meet " +
        "in the write buffer or the cache, the table has 0 and the note says by how much.",
    },
  ],
  mechanisms: [
    {
      id: "one-mechanism-less",
      definition:
        "Operations of the paper's tables in their loops, on Aegis and ExOS as they are (base) " +
        "and with one mechanism taken away. no-stlb: a miss in the TLB is the application's at " +
        "once, unless its page is guaranteed; nothing writes or asks the software TLB. " +
        "full-save: a dispatched exception, a transfer, a reply and a yield store every " +
        "register of whoever leaves in an area of the kernel's, by environment, and load them " +
        "again, HI and LO too, as a kernel must that goes through C. flush: a transfer, a " +
        "reply, a yield and every entry from C write all entries of the TLB that Random " +
        "reaches, as where there are no identifiers of address spaces. interpreted: DPF's trie " +
        "with its hash tables, walked by a loop over its nodes in the place of generated code. " +
        "kernel-pipe: ExOS' pipe with its bytes in the kernel, to where one call copies them " +
        "and from where another does; who waits still yields as before. Columns: overflow " +
        "(Table 5), transfer (Table 6), DPF's warm classification (Table 7), pipe (Table 8), " +
        "matrix product (Table 9), prot1 and trap (Table 10), a miss that the software TLB " +
        "would hold (section 5.4); of each variant those that its mechanism serves",
      argument:
        "The paper gives times with all its mechanisms in place, so that the worth of each is " +
        "told by its text alone: the software TLB absorbs misses (5.4), an exception saves " +
        "three registers (5.3), a transfer none (5.5), DPF compiles (5.6), pipes are the " +
        "library's (6.1). Each variant keeps what the mechanism guarantees: registers are as " +
        "they were, no mapping outlives its page, a message has the same classification, a " +
        "pipe's bytes arrive in order. Storing and loading in one place, at the leaving, is as " +
        "many instructions as storing what leaves and loading what comes. Expected, before the " +
        "first run: without the software TLB a miss takes 5 to 8 times as long, and of the " +
        "tables only the matrix product might show it, by less than 5 %, for 24 pages fit into " +
        "the TLB; pipe, trap and prot1 stay within a tenth. With all registers stored and " +
        "loaded, 68 instructions more: an exception takes 4 to 5 times as long, a transfer 3 to " +
        "4, a pipe a fifth longer. With a flush, 8 instructions for each of 56 entries and the " +
        "misses that follow: a transfer takes 10 to 15 times as long, a pipe more than twice. " +
        "Interpreted, DPF takes 8 to 12 times as long and is with PATHFINDER. A pipe through " +
        "the kernel takes half as long again to twice: two calls on a stack and a copy more for " +
        "a word, and it stays several times faster than the monolithic system's.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Reading[]>>;
