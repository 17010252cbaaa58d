/**
 * Why changes of the Ultrix model's processes, signals, scheduling and programs may survive, where
 * its trials have come to their end. Longer than most: a row a function.
 */
import { type Reason, sites } from "./reason.ts";

export const processReasons: readonly Reason[] = [
  {
    names: sites(`
      locore.S kernIntr: sw t5, 64(sp) #1 dropped
    `),
    why: "in_cksum alone is compiled to use t5, below a level at which no interrupt computes " +
      "a sum",
  },
  {
    names: sites(`
      locore_switch.S swtch: sw s8, (zero) #1 dropped
    `),
    why: "of those that sleep soreceive alone needs s8 afterwards: a mask for a buffer whose " +
      "lock somebody waits for, and nobody meets it",
  },
  {
    names: sites(`
      locore_switch.S swtch: sw t0, (zero) #1 dropped
    `),
    why: "redundant: whoever calls swtch sets the interrupts' level when it comes back",
  },
  {
    names: sites(`
      locore_switch.S swtch: beq t0, t1 #1 never
      kern_mman.c mprotect: beq t0, zero #1 always; beq a1, zero #1 always
      vm_page.c pagein: beq s4, zero #1 always
      vm_pt.c newptes: beq v0, zero #1 never/always
      vm_machdep.c asidAlloc: beq v0, v1 #1 always
      kern_clock.c hardclock: beq v1, v0 #1 never
      kern_sig.c psignal: beq v0, s0 #1 always
      kern_descrip.c close: bgez v1 #1 never; beq a1, zero #1 never
    `),
    why: "performance only: identifiers and entries of the translation buffer that are made " +
      "anew, a fault that sets the modified bit, an interrupt of its own for softclock, " +
      "an AST that finds nothing, rounds over descriptors that are closed",
  },
  {
    names: sites(`
      kern_clock.c timeout: blez a1 #1 never
      kern_clock.c hardclock: beq v0, zero #1 always; beq v1, zero #1 always
      kern_time.c realitexpire: bne a1, zero #1 always; bne v0, zero #1 always;
        beq a1, zero #1 never
    `),
    why: "time only: where a callout is overdue, those behind it come later by as many " +
      "ticks, and a timer that lags comes once more at the next tick",
  },
  {
    names: sites(`
      kern_clock.c untimeout: beq a3, s0 #1 always; bne a3, s0 #1 never
    `),
    why: "redundant: realitexpire alone has an argument, the process, and alone is taken " +
      "back",
  },
  {
    names: sites(`
      kern_clock.c addupc: beq v0, zero #1 always
    `),
    why: "redundant: what cannot be read cannot be written either, for rights to write are " +
      "rights to read as well",
  },
  {
    names: sites(`
      kern_clock.c hardclock: bne v0, zero #6 never
    `),
    why: "redundant: on its way to user mode a process gets its user priority anyway",
  },
  {
    names: sites(`
      kern_clock.c hardclock: beq v0, zero #6 never
    `),
    why: "redundant: a profile that is off has no counters, and addupc counts in none",
  },
  {
    names: sites(`
      kern_clock.c hardclock: beq v0, zero #6 always; beq v0, zero #7 always
    `),
    why: "needs a profile, or a timer of own time, at the one tick that completes a second " +
      "of that time",
  },
  {
    names: sites(`
      kern_descrip.c close: sw s0, 16(sp) #1 dropped
      kern_mman.c mprotect: sw s0, 20(sp) #1 dropped
      machdep.c sigreturn: sw s0, 324(sp) #1 dropped
      vm_shm.c shmget: sw s3, 32(sp) #1 dropped
    `),
    why: "registers of syscall and trap, which call it: syscall takes the place of the " +
      "user's registers anew, and after a call trap needs neither",
  },
  {
    names: sites(`
      kern_descrip.c close: beq v1, a2 #1 never
      kern_exit.c exit: bltz v0 #1 never
      kern_fork.c newproc: bltz a0 #1 never
    `),
    why: "redundant: below 0 all numbers of a last file are alike, and what is closed is " +
      "passed over",
  },
  {
    names: sites(`
      kern_exec.c check: bne v0, zero #1 never; bne v1, zero #2 never
    `),
    why: "redundant, but for headers and contents that lie in the file's first bytes: what " +
      "they lead to is refused as beyond the file",
  },
  {
    names: sites(`
      kern_exec.c regionPages: sw s4, 32(sp) #1 dropped
      kern_exec.c xfree: sw s1, 20(sp) #1 dropped
      kern_synch.c schedcpu: sw s5, 40(sp) #1 dropped
      kern_synch.c setrun: sw s0, 20(sp) #1 dropped
      vm_shm.c shmFork: sw s6, 40(sp) #1 dropped; sw s3, 28(sp) #1 dropped
    `),
    why: "no caller needs it: execFile has its pages in another register by then, vmRelease " +
      "and giveUp use s0 alone, procdup and newproc none above s2, softclock and " +
      "hardclock none above s4 while interrupt keeps its own, and psignal has no use for " +
      "the process any more",
  },
  {
    names: sites(`
      kern_exec.c regionPages: bne a0, zero #1 never; beq v0, zero #2 never
    `),
    why: "program files of the trials have their segments by ascending addresses, of which " +
      "those below the data leave no page to the region above",
  },
  {
    names: sites(`
      kern_exec.c xalloc: beq s0, v1 #1 always
    `),
    why: "needs two files in use: the text of the first is then not found behind that of the " +
      "second, and loaded once more, until the table has no place",
  },
  {
    names: sites(`
      kern_exec.c xfree: beq v1, zero #1 always
    `),
    why: "redundant: where others use the text the process' whole page table goes next",
  },
  {
    names: sites(`
      kern_exec.c execve: bne v1, zero #1 always
      kern_exit.c exit: bne v1, v0 #1 always
      kern_exit.c wait: bne a0, zero #2 always
      trap.c syscall: beq a2, zero #1 always
      trap_emulate.c fixUnaligned: beq s0, zero #1 never
    `),
    why: "cannot happen: a name differs before its end, process 1 is not found any more when " +
      "it ends, nobody else takes children away, a call that there is not has no " +
      "arguments, and a load has a register",
  },
  {
    names: sites(`
      kern_exec.c execve: beq v0, zero #1 never; beq v0, zero #2 never; bne v0, a1 #1 always
    `),
    why: "redundant: an empty name differs from each at its first byte, an image that has " +
      "begun has a stack, and behind its end a name is compared with zeros, up to the " +
      "first byte that is none",
  },
  {
    names: sites(`
      kern_exec.c execve: bne t2, a2 #1 never
    `),
    why: "no file of a trial has a name that begins with that of one behind it",
  },
  {
    names: sites(`
      kern_fork.c newproc: sb v0, (s0) #1 dropped; sw zero, (s0) #1 dropped;
        sw zero, (s0) #2 dropped
    `),
    why: "redundant: loadav alone knows SIDL, who has ended sleeps nowhere, and nobody reads " +
      "p_ru",
  },
  {
    names: sites(`
      kern_fork.c newproc: beq v0, zero #3 always
    `),
    why: "needs a fork that fails by one with children, whose place another one's child then " +
      "takes",
  },
  {
    names: sites(`
      kern_resource.c meant: bne v1, zero #1 always
    `),
    why: "every process is the superuser's, whose number is 0 as well",
  },
  {
    names: sites(`
      kern_sig.c psignal: bne v0, zero #7 never; bne v0, zero #9 never; bne v0, zero #13 never
      kern_synch.c wakeup: bne v0, s8 #1 never
    `),
    why: "redundant: who is woken for nothing looks again why it slept; a continuation takes " +
      "a stop back that waits",
  },
  {
    names: sites(`
      kern_sig.c psignal: beq v0, zero #2 never; beq v0, zero #3 never
      kern_sig.c issig: bne a0, zero #1 always; beq a3, zero #1 never
    `),
    why: "redundant: unsleep looks itself whether one sleeps, signals from 29 on are in no " +
      "set of those that stop or mean nothing, and the first of no signals is 0, which is " +
      "said",
  },
  {
    names: sites(`
      kern_sig.c psignal: beq v1, v0 #2 always
    `),
    why: "redundant: SIGTERM comes by calls alone, on whose way out the caller looks for it, " +
      "and who can run sleeps nowhere",
  },
  {
    names: sites(`
      kern_sig.c issig: bne a2, zero #1 never/always
    `),
    why: "redundant, or cannot happen: of those that can have a signal none is the " +
      "scheduler's",
  },
  {
    names: sites(`
      kern_subr.c uiomove: blez a1 #1 never
    `),
    why: "redundant: no bytes are copied, and nothing of the area is used up",
  },
  {
    names: sites(`
      kern_synch.c loadav: sw ra, 20(sp) #1 dropped
    `),
    why: "roundrobin, which softclock calls just before at the same tick, has left the same " +
      "address at the same place",
  },
  {
    names: sites(`
      kern_synch.c loadav: beq a0, a2 #1 never/always
    `),
    why: "cannot happen: below PZERO sleep process 0, which does not count, and who waits " +
      "for an mbuf; nobody stops there",
  },
  {
    names: sites(`
      kern_synch.c updatepri: beq a1, zero #1 never/always; bne v1, zero #1 always
      kern_synch.c wakeup: bne v0, zero #1 always
      kern_synch.c setrun: bne v0, zero #2 never
      kern_synch.c schedcpu: beq v1, zero #1 never
    `),
    why: "when a process' use is forgiven: with loads as trials have them, far below 1, a " +
      "second leaves nothing of it",
  },
  {
    names: sites(`
      kern_synch.c setrun: beq v1, v0 #1 always
    `),
    why: "redundant: who is stopped and who sleeps are treated alike, and others are a panic",
  },
  {
    names: sites(`
      kern_synch.c schedcpu: sw v0, (s0) #1 dropped
    `),
    why: "statistics only: the share of the processor that ps shows",
  },
  {
    names: sites(`
      kern_synch.c schedcpu: bne v1, zero #2 never; beq v0, a0 #1 never
      trap.c leave: beq v0, zero #4 never/always; sw v1, (v0) #1 dropped
    `),
    why: "time only: who is asleep at a second runs a turn later when it wakes, who is in " +
      "the right queue goes to its end, and a switch after a signal comes sooner or at " +
      "the handler's return",
  },
  {
    names: sites(`
      kern_time.c setitimer: beq a0, zero #1 never
      vm_page.c userRange: bne v0, zero #2 always
      machdep.c sendsig: beq v0, zero #3 never
      trap_emulate.c fixUnaligned: bne v1, zero #1 never; bltz s3 #1 never; beq s2, s0 #1 never
    `),
    why: "redundant: no time less the time of day is none, shmRange asks for the segment, " +
      "grow refuses what is there, copies refuse odd instructions and the kernel's " +
      "addresses, and nobody reads the place of register 0",
  },
  {
    names: sites(`
      vm_shm.c destroy: beq v0, zero #1 never
    `),
    why: "needs a segment for whose first page there is no memory",
  },
  {
    names: sites(`
      vm_shm.c destroy: sw ra, 20(sp) #1 dropped
    `),
    why: "newptes has left its return address at the same place, from where detach goes on " +
      "with what it has done already",
  },
  {
    names: sites(`
      trap.c syscall: sw a0, (v1) #1 dropped; bne a2, zero #1 always; beq a2, zero #1 never
      trap.c leave: bne a2, zero #1 always
    `),
    why: "redundant: who makes a call expects nothing in v1 that it does not say, no " +
      "arguments are looked at where there are none, and no ticks add nothing",
  },
  {
    names: sites(`
      trap.c trap: bne a0, zero #1 always
    `),
    why: "addupc alone meets a fault with interrupts off: then the clock, which has just " +
      "ticked, could interrupt",
  },
  {
    names: sites(`
      trap.c trap: bne v0, zero #2 never
      trap.c interrupt: bne s5, zero #1 always; beq s0, zero #1 always
    `),
    why: "redundant: the page is asked for at once that would be asked for next, nothing " +
      "waits where no protocol has anything, and a software interrupt that is not cleared " +
      "comes again",
  },
  {
    names: sites(`
      vm_machdep.c procdup: beq v0, zero #4 never
    `),
    why: "memory that has run out just here: the child lacks its parent's segments, and dies " +
      "at their first use as for want of a page",
  },
  {
    names: sites(`
      locore.S userIntr: bne v0, zero #1 always
      kern_clock.c hardclock: bne v0, zero #5 never; beq s0, zero #1 never
      kern_descrip.c close: beq v1, a2 #1 always
    `),
    why: "performance only: an AST that finds nothing, a priority computed at each tick, a " +
      "softclock with nothing to do, rounds over descriptors that are closed",
  },
  {
    names: sites(`
      kern_clock.c hardclock: bne v0, zero #6 always
      clock.c boardInterrupt: beq a0, zero #2 always
      trap.c interrupt: bne v1, zero #1 never; bne s5, zero #1 never; beq v1, zero #1 always
    `),
    why: "redundant: on its way to user mode a process gets its user priority anyway, the driver " +
      "asks the controller, and a software interrupt that is not served now comes at once",
  },
  {
    names: sites(`
      kern_exec.c check: sw s3, 32(sp) #1 dropped
    `),
    why: "execFile, which calls it first, has saved the register and has nothing in it yet",
  },
  {
    names: sites(`
      kern_exec.c xalloc: bne s0, v1 #1 never
    `),
    why:
      "memory and time only: a text that stands behind a free entry is loaded again instead of " +
      "shared",
  },
  {
    names: sites(`
      kern_proc.c pfind: bne v0, a1 #1 always
    `),
    why: "redundant: process 0, where an empty chain begins and ends, has a number that nobody " +
      "looks for",
  },
  {
    names: sites(`
      kern_synch.c sleep: bne v0, zero #2 never
    `),
    why: "not tried: a signal for a process that waits for an mbuf; of the others that sleep so " +
      "deep, process 0 gets none",
  },
  {
    names: sites(`
      kern_synch.c wakeup: beq v0, zero #1 always
      cons.c consRw: beq v0, zero #3 always
    `),
    why: "time only: whoever is better waits for the next look; isolation_test.ts measures work " +
      "beside a long write to the console",
  },
  {
    names: sites(`
      machdep.c mipsInit: bne s0, s1 #1 never
    `),
    why: "the machine's TLB holds nothing when it is switched on, where hardware may hold anything",
  },
  {
    names: sites(`
      machdep.c setregs: bne v0, a2 #1 never
    `),
    why: "not tried: a program that looks at registers which it has not written finds those of " +
      "its own image before",
  },
];
