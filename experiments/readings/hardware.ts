/** Readings of our own questions about memory, caches and the processor's time. */
import type { Reading } from "../_harness/experiment.ts";

/** By the experiment's id. */
export const readingsOfHardware = {
  figure_nice: [
    {
      id: "seconds",
      definition:
        "Three processes increment words of shared memory on the monolithic system, the second " +
        "so many steps nicer than the first and the third than the second; the share of each in " +
        "what all three count in the second ten seconds; in the first ten the scheduler's " +
        "averages settle",
      argument:
        "A figure of ours. Section 7.3 says that most systems give applications no way to bring " +
        "a scheduler of their own; what 4.3BSD's users have is setpriority. Figure 3's loop and " +
        "its three processes; the shares that it asks for, 3 to 2 to 1, are 50, 33 and 17 " +
        "percent.",
    },
  ],
  figure_dirty: [
    {
      id: "entries-mapped",
      definition:
        "dirty as in Table 10, over the number of pages that the process has mapped, the " +
        "library's and the program's own among them; pages asked for in random order among 512 " +
        "draws",
      argument:
        "Section 7.2 compares two page tables with one number each and does not say how many " +
        "entries they held; a table holds what the process has mapped.",
    },
  ],
  figure_covert: [
    {
      id: "a-bit-a-turn",
      definition:
        "Mutual information of the sender's random bits and the receiver's guesses by one " +
        "threshold on the time of its look, learned on the first half of the turns and counted " +
        "on the second, over the time of a turn; a turn is two switches, a bit sent and a look",
      argument: "Neither system promises that its processes cannot tell each other anything; the " +
        "question is at what rate. Expected, before the first run: with all of the cache " +
        "touched every look tells its bit on both systems, so that the rate is that of turns; " +
        "ExOS, whose switch is shorter, tells more, most where little is touched. With little " +
        "touched the two must meet in one colour of pages, which depends on the placement: a " +
        "seed tells everything or nothing. The monolithic kernel's own lines add noise, but not " +
        "so much that bits are lost.",
    },
  ],
  figure_covert_tlb: [
    {
      id: "a-bit-a-turn",
      definition:
        "As through the data cache, but for what is touched: for a one the sender loads from one " +
        "line of each of 64 pages, more than the 56 entries that are drawn from, for a zero from " +
        "none; the receiver's look is one load from each of its pages. Lines are chosen within " +
        "the page, where the page's colour changes nothing: no two of all that are touched lie " +
        "in one line of the cache, nor do the words that map these pages, in the page table and " +
        "in the software TLB, of which no two pages have the same entry. filled: before its look " +
        "the receiver goes sixteen times over other lines of its pages, so that its look finds " +
        "them mapped whatever was sent",
      argument:
        "What the channel through the cache tells may be told by the TLB in part; here the " +
        "cache is kept out by where the lines lie, and the controls show what is left of it. " +
        "Expected, before the first run: the controls tell nothing on either system. A random " +
        "draw takes away an entry of the receiver's with one page that is touched in 1/56 and " +
        "with 64 in two thirds, so that by one page a third of a bit is told each look, by " +
        "four nine tenths, from eight on all of it; with 32 pages the receiver's own draws " +
        "begin to blur it. On ExOS a turn is shorter, so that it tells two to four times as " +
        "much, least where the refills of a turn are most of it; its refill takes longer than " +
        "the monolithic system's, which tells nothing more, for either is told from none. " +
        "Unlike through the cache the two need not meet in a colour: by little the monolithic " +
        "system's processes tell a hundred times what they do through the cache. Trials of the " +
        "controls, before the first whole run: they told a tenth to a third of a bit on ExOS " +
        "until the stack was in the TLB too before the look, and until no pages shared an " +
        "entry of the software TLB: a library that is asked for the other one again displaces " +
        "lines of the cache.",
    },
  ],
  figure_wall: [
    {
      id: "read-misses",
      definition:
        "Time of an operation on the monolithic system over that on the exokernel (Table 4's " +
        "getpid over the call with a stack, Table 5's prot, Table 8's pipe, Table 10's trap), " +
        "over the stall of a miss in either cache; writes, uncached reads and devices keep " +
        "their cycles",
      argument:
        "The paper's advantage is one of path length on machines whose memory answers within 34 " +
        "cycles. Expected, before the first run: where an operation runs from the caches the " +
        "stall changes nothing, so the null call and the exception keep their ratio; the longer " +
        "paths of pipe and trap have more lines in conflict on the monolithic system, so their " +
        "ratio grows until misses alone are left and then stays. A ratio below 1 is expected " +
        "nowhere.",
    },
  ],
  figure_caches: [
    {
      id: "both-caches",
      definition: "As figure_wall, over the size of both caches at the board's own stall",
      argument:
        "Expected, before the first run: Aegis' paths fit in 2 KB and the monolithic system's " +
        "in 16, so that between these sizes the ratio is at its greatest; below, both miss on " +
        "every line and the ratio returns to about that of path lengths. Sizes first ended at " +
        "the boards' 64 KB. Added later, up to the 256 KB that an R3000 addresses, since both " +
        "kernels forget what a cache holds by address and not by its size; trials of single " +
        "points, before the whole run: the monolithic system loses the last conflicts of its " +
        "layouts, up to a tenth of a pipe's time, and the exokernel has none to lose.",
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
        "three. Both systems then pay the same sum for each entry. Expected, before the first " +
        "run: every ratio falls, soonest where Aegis is shortest (exception, null call), and " +
        "towards the ratio of entries an operation makes: near 1 for null call and exception, " +
        "more where the monolithic system enters more often.",
    },
  ],
  figure_colours: [
    {
      id: "list-in-no-order",
      definition:
        "Time of an iteration that loads one word of each 16 bytes of the program's own data, " +
        "in order, and makes the shortest call that runs on a kernel's stack, over the size of " +
        "the data. Before, 128 pages were taken and given up in an order that the seed draws. " +
        "Three series: the monolithic system as it places pages; ExOS, which takes the first " +
        "free page; ExOS with the pages asked for by name, each of the colour that the fewest " +
        "of the program's own data, its stack and two pages of the kernel's hot data have",
      argument: "The paper says that physical names are exposed so that applications can do what " +
        "kernels do for them, and names page colouring; it measures none. A list of free pages " +
        "in the order in which the machine booted gives neighbouring colours to whoever asks " +
        "first, which no system that has run a while does. The page of the kernel's data is " +
        "told by the kernel's image. Expected, before the first run: of n pages on 16 colours " +
        "drawn at random about n - 16 (1 - (15/16)^n) share one, so that at 32 KB a fifth to a " +
        "quarter of the lines are loaded anew in each iteration and at 64 KB more than half; by " +
        "name none are up to 48 KB, and at 64 KB those of three to four pages. Both systems " +
        "without names lose the same cycles to the cache, the monolithic one being slower by " +
        "its call; the range over seeds, wide without names, is narrow with them. Trials of " +
        "single points, before the first whole run: that the monolithic system loses as much " +
        "was expected in error, for its kernel keeps free pages by colour, as Ultrix 4.2 did.",
    },
  ],
  figure_tlb: [
    {
      id: "entries",
      definition: "As figure_wall, over the entries of the TLB, the eight wired ones included",
      argument:
        "The R3000 has 64. With more, Index and Random have as many bits as they need, and the " +
        "kernels are not told: the monolithic one forgets 56 entries at a time where it runs " +
        "out of identifiers for address spaces, which no program here makes it do. Expected, " +
        "before the first run: null call, exception and trap touch few pages and keep their " +
        "ratio down to 16 entries; the pipe, with two processes and what is mapped twice, " +
        "misses more with 16 on both systems: a miss costs Aegis a look into its software TLB " +
        "and the monolithic system a load from a page table that may miss itself, so that its " +
        "ratio grows. Above 64 nothing changes: no operation touches as many pages.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Reading[]>>;
