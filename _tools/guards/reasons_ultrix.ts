/**
 * Why changes of the Ultrix model may survive, by sites that its list names. Longer than most: a
 * row a function.
 */
import { type Reason, sites } from "./reason.ts";
import { processReasons } from "./reasons_processes.ts";

export const ultrixReasons: readonly Reason[] = [
  ...processReasons,
  {
    names: sites(`
      locore_copy.S fuword: bltz a0 #1 never
    `),
    why: "redundant: it is given where user mode was; after a jump into the kernel what it reads " +
      "is thrown away, for the address at fault is the kernel's as well",
  },
  {
    names: /^kern_clock\.c gatherstats: /,
    why: "statistics only: where the processor was and which drives were busy; no call hands " +
      "these out",
  },
  {
    names: /^init_main\.c main: sw s\d, /,
    why: "main does not return to anybody who would need the register",
  },
  {
    names: sites(`
      locore_switch.S swtch: beq s4, t2 #1 never
      kern_clock.c timeout: beq t1, zero #1 never
      kern_sig.c psig: beq s5, s3 #1 never; bne v0, zero #2 never
      kern_synch.c sleep: beq s4, zero #1 never; bne v1, v0 #1 never; bne v0, zero #1 never
      kern_synch.c setrq: bne a2, zero #1 never
      kern_synch.c remrq: beq v0, zero #1 never
      kern_synch.c wakeup: bne v1, zero #1 never; beq v1, s6 #1 always; bne v1, v0 #1 never
      kern_synch.c setrun: beq v1, a0 #1 never; beq v1, v0 #2 always
      uipc_mbuf.c mbinit: beq v0, zero #1 never; beq v0, zero #2 never
      uipc_mbuf.c m_more: bne v0, zero #3 never
      uipc_mbuf.c m_get: bne v0, zero #1 never
      uipc_mbuf.c m_free: beq v1, zero #1 never
      uipc_mbuf.c m_freem: beq v1, zero #1 never
      uipc_mbuf.c m_copy: beq s1, zero #2 never; bne v0, zero #1 never; bne a0, zero #1 always;
        blez s3 #3 never/always; bgtz a2 #1 never/always
      uipc_mbuf.c m_pullup: bne v0, zero #1 never
      uipc_socket.c sosend: bne v0, zero #3 never
      uipc_socket.c soreceive: beq s8, zero #1 never; bne a0, v0 #1 never;
        beq a0, zero #2 never
      uipc_socket2.c sbappendaddr: bne v0, zero #2 never
      uipc_socket2.c sbdroprecord: beq v1, zero #1 never
      if_ethersubr.c ether_send: bne v0, zero #1 never
      if_loop.c looutput: bne v0, zero #1 never; bne v0, zero #1 always
      route.c rtinit: bne v0, zero #1 never
      in.c in_control: bne v0, zero #1 never
      ip_output.c ip_insertoptions: bne v0, zero #1 never
      ip_output.c ip_fragment: bne v0, zero #3 never
      ip_reass.c queueOf: bne v0, zero #1 never
      udp_usrreq.c udp_output: bne v0, zero #2 never
      clock.c boardInterrupt: bne s0, zero #1 never
      if_le_copy.c le_get: bne v0, zero #1 never
      machdep.c mipsInit: beq v0, zero #1 never
      uipc_socket.c takeFirst: beq v1, zero #1 never
      trap.c kernelTrap: beq v0, zero #1 never
    `),
    why: "cannot happen: the condition of a panic, which the fuzzer counts as a violation",
  },
  {
    names: sites(`
      locore_tlb.S flushIcache: bne a0, a1 #1 never
    `),
    why: "runs uncached, at other addresses than those that trials look at",
  },
  {
    names: sites(`
      locore_copy.S bzero: bne t0, zero #1 never; beq t1, zero #1 never;
        beq a1, zero #1 always; bne a0, t1 #2 never/always
      locore_copy.S ffs: beq a0, zero #1 never
      locore_copy.S bcmp: beq a2, zero #1 never
    `),
    why: "cannot happen: callers clear whole words, compare some bytes and ask for the " +
      "first of some bits",
  },
  {
    names: sites(`
      init_main.c main: sw s1, 24(sp) #1 dropped
      kern_fork.c newproc: sw s2, 24(sp) #1 dropped
      subr_prf.c panic: sw ra, 20(sp) #1 dropped
      uipc_mbuf.c m_pullup: sw s3, 32(sp) #1 dropped
      uipc_socket.c sosend: sw s8, 80(sp) #1 dropped; sw s5, 68(sp) #1 dropped;
        sw s2, 56(sp) #1 dropped
      uipc_socket2.c socantrcvmore: sw ra, 20(sp) #1 dropped
      route.c rtinit: sw s8, 48(sp) #1 dropped
      in.c in_ifinit: sw s2, 44(sp) #1 dropped; sw s1, 40(sp) #1 dropped;
        sw s0, 36(sp) #1 dropped
      ip_input.c ip_packet: sw s4, 36(sp) #1 dropped
      ip_reass.c ip_reass: sw s5, 36(sp) #1 dropped; sw s3, 28(sp) #1 dropped
      udp_usrreq.c udp_output: sw s4, 36(sp) #1 dropped
      udp_usrreq.c udp_send: sw s3, 40(sp) #1 dropped
      udp_usrreq.c udp_input: sw s2, 32(sp) #1 dropped
      vm_mem.c memInit: sw s1, 24(sp) #1 dropped
      vm_pt.c copyRange: sw s3, 28(sp) #1 dropped
      vm_shm.c shmat: sw s7, 48(sp) #1 dropped
      vm_shm.c shmget: sw s4, 36(sp) #1 dropped
      vm_shm.c shmFork: sw s1, 20(sp) #1 dropped; sw s4, 32(sp) #1 dropped
      if_le.c lerint: sw s1, 44(sp) #1 dropped
      machdep.c sendsig: sw s3, 52(sp) #1 dropped
      trap.c syscall: sw s0, 28(sp) #1 dropped
      trap_emulate.c fixUnaligned: sw s0, 24(sp) #1 dropped
    `),
    why: "a register that is saved for a caller who holds nothing in it",
  },
  {
    names: sites(`
      init_main.c main: bne v1, zero #1 always
      kern_synch.c roundrobin: bne v1, zero #1 always
      kern_synch.c updatepri: bne a2, zero #1 always
      kern_synch.c schedcpu: bne a2, zero #1 always; bne s2, zero #1 always
      kern_time.c hzto: bne a1, zero #1 always
      subr_prf.c number: bne a1, zero #1 always
      if_ether.c arptab_look: bne v0, zero #1 always
      if_ether.c arptnew: bne v0, zero #1 always
      if_le.c lerint: bgez s0 #1 always
      if_le.c lestart: bgez s0 #1 always
      if_le.c letint: bgez a0 #1 always
      trap.c leave: bne a0, zero #1 always; bne a0, zero #2 always; bne v1, zero #1 always
    `),
    why: "cannot happen: a division by nothing, or the remainder of a negative number",
  },
  {
    names: sites(`
      init_main.c main: beq v0, zero #1 never
      kern_exec.c xalloc: beq s4, zero #1 never; beq s4, zero #2 never
      kern_exec.c xfree: beq a0, zero #1 never
      kern_exec.c execve: beq t2, zero #1 never
      kern_resource.c getpriority: beq s0, zero #1 never
      kern_resource.c setpriority: beq s0, zero #1 never
      kern_sig.c killpg1: beq s0, zero #1 never
      kern_synch.c loadav: beq v0, zero #1 never
      kern_synch.c schedcpu: beq s0, zero #1 never
      subr_prf.c format: beq a0, zero #1 never; beq a0, zero #2 never
      uipc_mbuf.c m_copy: beq s1, zero #1 never; blez s3 #1 never
      uipc_mbuf.c m_adj: beq a0, zero #1 never
      uipc_socket2.c sbappendaddr: beq a2, zero #1 never
      if.c ifunit: beq v0, zero #1 never
      ip_reass.c assemble: beq s2, zero #1 never; beq a1, zero #1 never
      udp_usrreq.c udp_output: beq a1, zero #1 never
      vm_pt.c ptExpand: bne v0, zero #1 never; beq v0, zero #2 never
      vm_pt.c ptShare: beq s0, zero #1 never
      vm_shm.c shmat: beq a0, zero #1 never
      vm_shm.c detach: beq s0, zero #1 never
      in_cksum.c in_cksum: beq a0, zero #1 never; blez a1 #1 never; blez v1 #1 never
      ip_input.c ip_dooptions: beq v1, zero #1 never
      ip_output.c ip_fragment: beq v0, zero #1 never
      vm_page.c growData: beq v0, zero #4 never
      if_le_copy.c le_put: beq a1, zero #1 never
      if_le_copy.c le_get: blez a1 #1 never
    `),
    why: "cannot happen: the loop has a first round",
  },
  {
    names: sites(`
      kern_clock.c gatherstats: beq v1, zero #1 always
      kern_synch.c schedcpu: beq v0, s1 #1 never
      if_le.c letint: bne v1, zero #2 always; bne v1, zero #3 never/always;
        beq v0, zero #1 never/always; beq v0, zero #2 never/always; sw v0, (s0) #1 dropped
      if_le.c leintr: beq v0, zero #1 never/always
    `),
    why: "statistics only: what no call and no test hands out",
  },
  {
    names: sites(`
      kern_clock.c hardclock: beq v0, zero #3 never; bne v0, zero #8 always;
        beq v0, zero #8 never/always
      kern_sig.c psignal: bne v0, zero #5 never
      kern_subr.c uiomove: beq v0, s5 #1 never; bne s4, zero #2 never/always
      uipc_socket.c receiveOutOfBand: bne v0, zero #1 always; bne s0, zero #1 never/always;
        beq v0, zero #1 never/always; bne s1, zero #1 never/always;
        beq v0, zero #2 never/always; bgtz v1 #1 never/always; beq s0, zero #1 never
      uipc_socket.c sosend: bne v0, zero #2 never; beq v0, zero #3 always;
        beq v1, zero #1 always; bne v0, zero #5 never; beq a0, zero #3 always;
        beq s3, zero #1 never/always; sw zero, 104(sp) #1 dropped
      uipc_socket.c soreceive: bne v0, zero #1 never; bne v0, zero #2 never;
        bne s8, zero #1 always; beq a0, v0 #1 never; beq a1, zero #2 always;
        beq a0, zero #3 never/always; beq v0, zero #3 never/always;
        bne v0, zero #4 never/always; beq v0, zero #4 always; bne v0, zero #5 never/always;
        beq a0, zero #5 always; bne a0, zero #6 never/always; bne a0, v0 #2 always;
        bne s8, zero #3 never/always; bne v0, zero #7 never/always;
        bne v0, zero #8 never/always; bne a0, v0 #3 always
      uipc_socket2.c sowakeup: bne v0, zero #1 never
      uipc_syscalls.c recvit: beq a0, zero #1 always
      uipc_usrreq.c uipc_usrreq: bne v0, zero #1 never; beq a2, zero #1 never/always;
        sw v0, 16(sp) #1 dropped; beq v0, zero #3 never/always
      in_pcb.c in_pcbdetach: beq a0, zero #1 always
      ip_output.c ip_insertoptions: bne v0, zero #1 always; bltz v0 #1 never/always
      ip_output.c ip_output: beq a1, zero #1 always; beq v0, zero #1 always
      udp_usrreq.c udp_usrreq: beq v0, zero #1 always; bne v0, zero #1 never/always;
        beq a2, zero #1 never/always
      vm_page.c grow: bne v0, zero #1 never
    `),
    why: "no call sets this: fcntl, urgent data, passing of descriptors, shutdown, " +
      "gateways, the options of a program's packets and limits of resources are absent " +
      "(LIMITS.md)",
  },
  {
    names: sites(`
      kern_exec.c xalloc: beq s3, zero #1 never; beq v0, zero #1 never; beq s5, zero #1 always;
        bne s5, zero #1 never/always; beq v0, zero #2 never
      kern_exec.c execFile: beq s0, zero #1 never; beq v0, zero #3 never; beq v0, zero #4 never
      kern_exec.c execve: beq v0, zero #2 always; beq v0, zero #3 never/always
      kern_mman.c obreak: bne v0, zero #2 always
      uipc_mbuf.c m_more: bne s0, zero #1 never; beq s6, zero #1 never;
        bne v0, zero #2 never/always; beq v0, zero #1 never
      uipc_mbuf.c mclget: beq v1, zero #1 never
      uipc_mbuf.c m_pullup: beq v0, zero #1 never; bne v0, zero #2 always
      uipc_pipe.c pair: sw s2, 32(sp) #1 dropped; beq v0, zero #1 always;
        bne v0, zero #1 never; beq v0, zero #4 always
      if_ethersubr.c ether_send: bne s2, zero #1 never
      if_ethersubr.c ether_input: beq v0, zero #1 never/always
      if_loop.c looutput: bne s2, zero #1 never/always
      route.c rtinit: bne s3, zero #1 never
      in.c in_control: bne s4, zero #1 never
      ip_input.c ipintr: beq v0, zero #4 never/always
      ip_output.c ip_insertoptions: bne s0, zero #1 never/always
      ip_output.c ip_fragment: bne s8, zero #2 never
      vm_page.c grow: beq v0, zero #3 never
      vm_page.c growData: beq v0, zero #3 never
      vm_shm.c shmget: bne v0, zero #1 never
      vm_machdep.c uareaFree: bne v0, zero #2 never
    `),
    why: "memory that has run out just here: isolation_test.ts lets each allocation fail, " +
      "scarce.c has none at every depth; under datagrams no trial has",
  },
  {
    names: sites(`
      kern_exit.c exit: beq v0, zero #2 never
    `),
    why: "cannot happen: process 0 is the last of all processes",
  },
  {
    names: sites(`
      kern_exit.c exit: bne v1, a1 #1 never
    `),
    why: "no two living processes of a trial have numbers that share a chain",
  },
  {
    names: sites(`
      kern_fork.c newproc: beq v0, zero #1 always; bne v1, zero #1 always;
        bne v0, zero #1 never/always
    `),
    why: "needs 30,000 processes",
  },
  {
    names: sites(`
      kern_proc.c inferior: bne a0, v1 #1 never/always; beq a0, v1 #1 never/always;
        bne v0, zero #1 never/always
      kern_prot.c setpgrp: beq v1, v0 #1 never/always; bne v0, zero #1 never/always;
        bne v0, zero #2 never/always; sb v0, (zero) #1 dropped
      kern_resource.c donice: bne v0, zero #1 never; beq v1, zero #2 never/always;
        beq v0, a2 #1 never/always; beq v1, a2 #1 never/always; beq v0, zero #1 never/always;
        sb v0, (zero) #1 dropped; beq a2, zero #1 never/always; bne v1, zero #1 never/always
      kern_sig.c canSignal: beq v1, zero #1 always; beq v1, zero #1 never
      kern_sig.c kill: bne v0, zero #1 always; beq s0, v0 #1 never/always;
        bne v0, zero #2 never/always
      if.c ifioctl: beq s1, v1 #1 never/always; beq v1, zero #1 always; beq s1, v1 #1 never
      in_pcb.c in_pcbbind: beq v0, zero #4 never; bne v0, zero #3 never;
        beq v0, zero #4 never/always
      kern_sig.c killpg1: beq v0, zero #2 never
    `),
    why: "every process is the superuser's, for there is no setuid",
  },
  {
    names: sites(`
      kern_synch.c updatepri: beq a1, zero #2 never/always; bne v1, zero #1 never;
        bne v0, zero #1 always; sb a1, (a0) #1 dropped
      kern_synch.c schedcpu: bne v1, zero #1 always; bgez v0 #1 always
    `),
    why: "needs seconds of sleep: decay that is made up, for processes that slept for more " +
      "than one",
  },
  {
    names: sites(`
      kern_time.c hzto: bltz v1 #1 never; bne v0, zero #1 always; bgez s0 #1 always
    `),
    why: "cannot happen: a timer's time is computed from now on, at most 100,000,000 " +
      "seconds away",
  },
  {
    names: sites(`
      if_ethersubr.c ether_send: beq s2, zero #1 always
      if_loop.c looutput: beq s2, zero #1 never/always
      ip_output.c ip_insertoptions: beq s0, zero #1 never/always
      ip_reass.c queueOf: beq s0, zero #3 always
    `),
    why: "the free list of mbufs is empty here in no trial, or m_more does the same as the " +
      "list",
  },
  {
    names: sites(`
      if_ether.c arptfree: beq a0, zero #1 never
      if_ether.c arptimer: beq v0, zero #1 never; beq v1, zero #1 never/always;
        sb v0, (s0) #1 dropped; bne s0, s1 #1 never/always
      ip_reass.c ip_slowtimo: beq s0, zero #2 always; bne s0, zero #1 never
    `),
    why: "needs minutes of the kernel's time: entries that are forgotten, fragments whose " +
      "rest does not come",
  },
  {
    names: sites(`
      uipc_socket.c socreate: bne v0, a3 #1 always
      uipc_usrreq.c uipc_usrreq: beq v0, zero #1 never; beq v0, zero #2 always
      uipc_usrreq.c unp_connect2: beq a0, v1 #1 always
      if_ethersubr.c ether_output: bne v1, v0 #1 never
      route.c find: bne v1, v0 #1 never
      route.c rtalloc: beq v1, v0 #1 always
      in.c in_control: beq a0, v0 #2 always; bne a0, v0 #1 never
      udp_usrreq.c udp_usrreq: beq v0, zero #2 never; bne a1, zero #1 never
    `),
    why: "callers give what the check asks for: dispatch has one kind of socket, address " +
      "and request",
  },
  {
    names: sites(`
      uipc_socket.c soreceive: bne a0, zero #1 never; bne a2, zero #1 never;
        beq a0, zero #1 always; bne v0, zero #3 never; sh a0, (s3) #1 dropped
    `),
    why: "cannot happen: no reader sleeps while it holds a buffer's lock",
  },
  {
    names: sites(`
      if_loop.c looutput: beq v1, zero #1 never
    `),
    why: "performance only, or cannot happen: UDP and IP leave room before their headers",
  },
  {
    names: sites(`
      if_loop.c looutput: beq a0, zero #1 never; bne a0, zero #1 never/always
    `),
    why: "cannot happen in a trial: a datagram has at most 22 pieces, and 50 packets may " +
      "wait",
  },
  {
    names: sites(`
      route.c rtalloc: beq v0, zero #1 always; beq v1, zero #1 never/always;
        bne v0, zero #1 never/always
    `),
    why: "redundant: callers ask only when they hold no route",
  },
  {
    names: sites(`
      if_le_copy.c copyfromGapped: blez a2 #1 never
      if_le_copy.c copytoGapped: blez a2 #1 never
    `),
    why: "another board's console, clock or gaps between words: kernel_test.ts and " +
      "network_test.ts run on all four",
  },
  {
    names: sites(`
      if_le.c lerint: beq v1, zero #1 never/always; beq a0, zero #1 never
      if_le.c lestart: beq v0, zero #1 never
      if_le.c leinit: beq v0, zero #1 never; beq v0, zero #2 never; bne v1, zero #1 always
      if_le.c letint: blez v0 #1 never; bne v1, zero #2 never
      if_le.c leintr: bne v0, v1 #1 never; bne s0, zero #1 always
    `),
    why: "a condition of the controller that no trial makes: errors, collisions, a full " +
      "ring, a restart",
  },
  {
    names: sites(`
      in_cksum.c in_cksum: beq a2, zero #1 always; bne a3, zero #1 never/always;
        bgez v0 #1 never/always; bne t6, a2 #1 never/always; bne a2, t5 #1 never/always;
        beq t1, zero #1 always; bne t1, zero #1 never/always; beq a0, zero #3 never/always;
        bgtz a1 #1 never/always
    `),
    why: "cannot happen: data of an mbuf begins at an even address, and but for the last " +
      "is even in length",
  },
  {
    names: sites(`
      vm_page.c pagein: bne v0, zero #1 always
      vm_page.c modified: bne v0, zero #1 always
    `),
    why:
      "redundant: trap asked for a process' own fault already; outside of its regions the words " +
      "of a page table are 0, or miss in turn, and a copy ends there",
  },
  {
    names: sites(`
      vm_page.c growData: beq v0, zero #1 never
    `),
    why: "redundant: brk and the check of a program file refuse more pages of data before",
  },
  {
    names: sites(`
      kern_descrip.c closef: beq v0, zero #1 never
    `),
    why: "cannot happen: every open file has operations",
  },
  {
    names: sites(`
      kern_clock.c softclock: bne v1, zero #1 always
      kern_clock.c hardclock: bne v1, zero #1 always; beq v1, zero #1 never
      kern_clock.c untimeout: beq v1, zero #1 never
    `),
    why: "cannot happen: the list of callouts is never empty, for roundrobin, schedcpu, " +
      "loadav and arptimer put themselves back",
  },
  {
    names: sites(`
      kern_clock.c timeout: blez s0 #1 never
      kern_clock.c untimeout: blez a1 #1 never
      kern_time.c setitimer: bltz v0 #1 never
    `),
    why: "cannot happen: timers are of a tick at least, and one that is due is off the " +
      "list before any process runs again",
  },
  {
    names: sites(`
      kern_clock.c hardclock: bne v0, zero #3 never
      kern_exec.c xalloc: beq v1, zero #1 never
      kern_exit.c exit: bne s0, zero #1 always
      kern_prot.c getpgrp: beq v0, zero #1 never
      kern_prot.c setpgrp: beq s0, zero #1 never
      uipc_socket.c takeFirst: beq v0, s2 #1 never
      trap.c trap: beq s0, zero #1 always
      vm_page.c growData: beq v0, s1 #1 always; bne v0, s1 #1 never
      trap.c syscall: beq v1, zero #2 always; bne v1, zero #1 never
    `),
    why: "cannot happen: the compiler's second copy of a condition that is settled where " +
      "it stands",
  },
  {
    names: sites(`
      kern_descrip.c ufalloc: beq v0, zero #1 never
      kern_descrip.c falloc: bne v0, zero #1 always
      kern_descrip.c close: bgez v1 #1 always
    `),
    why: "cannot happen: descriptors are looked for from 0 on, one that is closed was " +
      "open, and a file was taken before the last one is looked behind",
  },
  {
    names: sites(`
      uipc_socket2.c soreserve: bne v0, zero #1 always; beq v0, zero #1 never
      uipc_socket.c socreate: bne v0, zero #1 always
      ip_input.c ip_init: beq v1, zero #1 never; beq v1, zero #2 never; bne v1, zero #1 never
      ip_output.c ip_fragment: bne v0, zero #1 never
      vm_mem.c memInit: bne s0, zero #1 always
    `),
    why: "cannot happen: fixed when the kernel is built, as sizes of tables and buffers, " +
      "protocols and what memory there is at least",
  },
  {
    names: sites(`
      if.c if_attach: bne v0, zero #1 never
      in.c in_control: bne v0, zero #2 never
      route.c find: beq v0, zero #1 never; beq v0, zero #2 never; beq v1, v0 #1 always;
        bne s1, zero #1 never; bne s5, v0 #1 never
      route.c withdraw: beq a0, zero #1 always; bne a0, zero #2 never
      if_ethersubr.c ether_output: bne v0, v1 #1 never
      in.c in_broadcast: bne v1, zero #1 always
      in_pcb.c isOurs: bne v0, zero #1 always
      in_pcb.c in_selectsrc: beq a0, zero #2 never; bne v0, zero #3 always;
        beq v0, zero #3 never
      ip_input.c ip_ours: beq s0, zero #1 never
      ip_input.c ipintr: beq v0, zero #3 never; bne v0, zero #1 never/always
      ip_output.c ip_output: beq s4, zero #1 never
    `),
    why: "cannot happen: there are two interfaces, of which one has a route to a host and " +
      "the other one to a network, as long as they are up and have their address",
  },
  {
    names: sites(`
      if_ether.c arpinput: beq s8, zero #1 never
    `),
    why: "no trial gives the controller the address 0.0.0.0",
  },
  {
    names: sites(`
      kern_sig.c psig: bne v0, zero #1 never
      kern_synch.c sleep: bne v1, zero #2 never; bne v1, zero #3 never
      trap.c leave: bne v1, zero #2 never; bne v1, zero #3 never
      cons.c consRw: bne a0, zero #1 never
    `),
    why: "cannot happen: no process is traced (STRC is set by nobody)",
  },
  {
    names: sites(`
      kern_sig.c psig: bne v0, zero #1 always; beq v1, zero #1 never; beq v0, zero #1 never
      kern_synch.c sleep: bne v1, zero #2 always; bne v1, zero #3 always;
        beq v0, zero #1 never; bne v0, zero #4 always; beq v0, zero #3 never;
        bne v0, zero #3 always
      trap.c leave: bne v1, zero #2 always; bne v1, zero #3 always; bne v0, zero #2 always;
        beq v0, zero #2 never; beq v0, zero #5 never; beq v0, zero #6 never
      cons.c consRw: bne a0, zero #1 always; beq v1, zero #1 never; beq v0, zero #4 never
    `),
    why: "redundant: issig looks at the pending signals and the mask itself, and finds " +
      "nothing",
  },
  {
    names: sites(`
      kern_sig.c psig: beq v1, zero #1 always; beq v0, zero #1 always; beq v0, zero #2 always
    `),
    why: "redundant: a handler returns by a call, after which what still waits is looked " +
      "for again",
  },
  {
    names: sites(`
      kern_synch.c wakeup: bne v0, zero #2 always
      kern_synch.c setrun: bne v0, zero #1 always
      kern_synch.c schedcpu: beq a0, zero #1 never
    `),
    why: "cannot happen: every process is in memory, for none is ever swapped out",
  },
  {
    names: sites(`
      kern_synch.c schedcpu: bltz v1 #1 never; beq a0, zero #2 always
      kern_sig.c psignal: bne v0, zero #11 never
    `),
    why: "cannot happen: a priority is not negative, and the process that runs is not " +
      "runnable while nobody runs",
  },
  {
    names: sites(`
      kern_sig.c psignal: beq v1, zero #1 never; bne v0, zero #6 never/always;
        sb v1, (s0) #1 dropped; bne v0, zero #8 never
    `),
    why: "cannot happen: callers post signals that there are; SIGKILL cannot be held, and " +
      "who is stopped while it sleeps can be interrupted",
  },
  {
    names: sites(`
      kern_sig.c kill: beq s0, zero #1 never
      kern_sig.c killpg1: bne s2, zero #1 always
    `),
    why: "redundant: psignal does nothing about signal 0",
  },
  {
    names: sites(`
      kern_sig.c killpg1: bne v0, zero #1 never
      kern_sig.c issig: beq a2, zero #1 always
    `),
    why: "redundant, or cannot happen: process 0 has no parent, makes no calls, and is " +
      "passed over for that already",
  },
  {
    names: sites(`
      kern_sig.c issig: beq a0, zero #1 never; beq a0, s1 #1 never
    `),
    why: "cannot happen: issig is asked when something waits, and what is ignored does not " +
      "wait",
  },
  {
    names: sites(`
      kern_synch.c sleep: beq v0, zero #2 never; beq v0, zero #6 never
    `),
    why: "cannot happen: a stop that waits when a process goes to sleep comes by sigpause, " +
      "whose channel nobody wakes",
  },
  {
    names: sites(`
      kern_subr.c uiomove: beq v0, zero #1 never
      uipc_mbuf.c m_adj: bltz a1 #1 never; bne a0, zero #2 always; beq a0, zero #2 never
      if_le_copy.c le_put: beq v0, zero #1 never
    `),
    why: "cannot happen: callers move, trim and pull up no more than there is",
  },
  {
    names: sites(`
      kern_synch.c loadav: bne v0, zero #1 always; beq v1, zero #2 always
    `),
    why: "cannot happen: process 0, which does not count, is the last of all; or no " +
      "process waits for memory just when loads are counted",
  },
  {
    names: sites(`
      kern_time.c realitexpire: bne v1, v0 #1 never; beq a1, zero #1 always
    `),
    why: "needs a timer that comes late across the end of a second",
  },
  {
    names: sites(`
      subr_prf.c format: beq a0, s3 #1 always; bltz s0 #1 never; bgez s0 #1 always;
        beq a0, zero #3 never
    `),
    why: "cannot happen: the kernel prints positive numbers, names with letters, and by no " +
      "other conversions",
  },
  {
    names: sites(`
      sys_socket.c soo_close: beq a0, zero #1 never
      uipc_socket.c sofree: beq v0, zero #1 always
      uipc_socket.c soclose: beq v1, zero #1 never; bne v1, zero #1 always
      uipc_socket.c soreceive: beq v0, zero #6 never
      uipc_socket2.c sbappend: bne a2, zero #1 never
      uipc_socket2.c sbdroprecord: beq s0, zero #1 never
      in_pcb.c in_pcbdisconnect: bne v0, zero #1 never
    `),
    why: "cannot happen: a socket has its file, its file the socket, and the protocol's " +
      "block until it is closed; what waits in a buffer belongs to a record, of which a " +
      "stream has one",
  },
  {
    names: sites(`
      uipc_socket2.c sbcompress: beq a1, zero #1 never
      uipc_socket2.c sbappend: beq a1, zero #1 never
      uipc_socket2.c sbappendaddr: bne v0, zero #3 always; sw v1, (s0) #1 dropped
      udp_usrreq.c udp_usrreq: beq a0, zero #1 never
    `),
    why: "cannot happen: a chain that is sent or received has an mbuf, and a new one no " +
      "cluster",
  },
  {
    names: sites(`
      uipc_socket.c soconnect: bne v0, zero #2 never
      uipc_socket.c soclose: bne s2, zero #1 never/always
    `),
    why: "cannot happen: a socket that is connected can be disconnected, and closing tells " +
      "nobody its error",
  },
  {
    names: sites(`
      uipc_socket.c sosend: beq a1, zero #2 always; bne a1, zero #1 never
    `),
    why: "cannot happen: a datagram goes at once, so that its buffer is empty, and longer " +
      "ones are refused before",
  },
  {
    names: sites(`
      uipc_socket.c sosend: bne a3, zero #1 always; bne a0, zero #3 never/always
      uipc_socket.c soreceive: beq s8, zero #2 never/always
    `),
    why: "no call sets this: fcntl's non-blocking mode and the mark of urgent data are " +
      "absent (LIMITS.md)",
  },
  {
    names: sites(`
      uipc_usrreq.c send: beq s1, zero #1 never
    `),
    why: "cannot happen: a stream whose peer went can send no more, which is asked for before",
  },
  {
    names: sites(`
      udp_usrreq.c udp_send: beq v0, zero #1 never
      udp_usrreq.c udp_usrreq: beq v0, zero #4 never; bne v0, zero #2 never
    `),
    why: "redundant: sosend has asked for the peer, and soconnect and soclose for the " +
      "connection",
  },
  {
    names: sites(`
      if_ethersubr.c ether_input: bne v0, zero #1 always
      ip_input.c ipintr: beq v0, zero #2 never
      if_ether.c arpinput: beq v0, zero #1 always
      ip_input.c ip_packet: beq v0, zero #1 always
      udp_usrreq.c udp_input: beq v0, zero #2 never
    `),
    why: "cannot happen: the pointer to the interface and the packet lie in one mbuf, and " +
      "a frame has 46 bytes at least",
  },
  {
    names: sites(`
      route.c rtfree: bne v0, zero #1 never
    `),
    why: "cannot happen: RTFREE calls it for the last use",
  },
  {
    names: sites(`
      if_ether.c arpresolve: beq a0, zero #1 never
    `),
    why: "cannot happen: an entry without an answer holds a packet",
  },
  {
    names: sites(`
      if_ether.c arptnew: beq a1, zero #1 always
    `),
    why: "needs a full bucket of entries of different ages, of which the first is not the " +
      "oldest",
  },
  {
    names: sites(`
      in.c in_ifinit: beq v0, zero #1 always
    `),
    why: "a condition of the controller that no trial makes: one that does not start",
  },
  {
    names: sites(`
      in_pcb.c in_pcbbind: bne v0, zero #2 never; beq s3, zero #1 never
      in_pcb.c in_pcbconnect: beq v0, zero #2 always
    `),
    why: "cannot happen: an address comes with a port, there are more ports than files, " +
      "and a peer's socket has one before",
  },
  {
    names: sites(`
      ip_input.c ip_dooptions: beq a1, a3 #1 never
    `),
    why: "redundant: the byte behind an option that is all there is belongs to what " +
      "follows, and fits in no case",
  },
  {
    names: sites(`
      ip_output.c ip_output: beq s1, zero #1 never/always; bne s1, zero #1 always;
        beq s6, s1 #1 never; beq a0, zero #3 never/always; beq v0, v1 #2 never/always;
        beq v0, zero #2 never; bne v0, zero #3 always; beq v0, zero #7 always
    `),
    why: "cannot happen: UDP gives IP its own route, an interface that is sent by has an " +
      "address in the list, and no program forbids fragments",
  },
  {
    names: sites(`
      ip_output.c ip_fragment: bne v0, zero #2 never; bgez s0 #1 always; bgez a1 #1 always
    `),
    why: "cannot happen: a length or an offset is not negative, and the first fragment is " +
      "full",
  },
  {
    names: sites(`
      vm_page.c pagein: bne v1, zero #1 always; beq v1, zero #2 never; beq v1, zero #3 never
    `),
    why: "cannot happen: a page that may be read is valid or to be filled, and one that is " +
      "valid is found by the refill of the translation buffer",
  },
  {
    names: sites(`
      vm_pt.c sysPte: beq v0, zero #1 never
      trap.c kernelMiss: beq v0, zero #1 never
      trap.c kernelTrap: bltz s1 #1 never
    `),
    why: "cannot happen: the kernel asks for words of its page tables, and writes to pages " +
      "of its own that are writable",
  },
  {
    names: sites(`
      vm_pt.c freeRange: bne v1, zero #1 never
    `),
    why: "cannot happen: data and stack have no frames of others",
  },
  {
    names: sites(`
      if_le_copy.c copytoHalfwords: blez a2 #1 never; bne v0, zero #1 never;
        beq a2, v0 #1 never
      if_le_copy.c copy: bne v0, zero #3 never; bne v0, zero #4 never; bne v0, zero #5 always;
        bne v0, zero #6 never
    `),
    why: "cannot happen: data of an mbuf begin at an even address, and but for the last " +
      "are even in length",
  },
  {
    names: sites(`
      trap.c syscall: beq v1, zero #1 always; beq a0, v1 #1 never
    `),
    why: "cannot happen: who sleeps in a call has set no error, and calls that are made " +
      "again catch the jump themselves",
  },
  {
    names: sites(`
      trap.c interrupt: beq s5, zero #1 never
    `),
    why: "cannot happen: the network's software interrupt is asked for by IP alone",
  },
  {
    names: sites(`
      trap_emulate.c fixUnaligned: beq v1, zero #1 never
    `),
    why: "cannot happen: of loads and stores that can be unaligned, those of a coprocessor " +
      "are refused before",
  },
  {
    names: sites(`
      locore_switch.S idle: beq t0, zero #1 never
    `),
    why: "redundant: the search looks at the queues again, and comes back",
  },
  {
    names: sites(`
      locore.S kernTrap: sw t3, 56(sp) #1 dropped; sw t6, 68(sp) #1 dropped
    `),
    why: "no code of the kernel that can miss holds anything in the register: copies use " +
      "t0 and t1, and what reads page tables is compiled to others",
  },
  {
    names: sites(`
      locore_copy.S copyinstr: sw zero, (zero) #1 dropped
    `),
    why: "matters only when the kernel fails outside of its copies: each copy sets its own " +
      "place to go on at",
  },
  {
    names: sites(`
      init_main.c initProcess0: bne v1, a1 #1 never
    `),
    why: "no call and no check asks for other limits than the first and the stack's, which " +
      "is set by itself",
  },
  {
    names: sites(`
      vm_page.c growData: beq v0, s1 #1 never; bne v0, s1 #1 always; sw s2, (zero) #1 dropped
    `),
    why: "nobody reads it: the u-area's copy of the size of the data is for those who look " +
      "at a dump",
  },
  {
    names: sites(`
      kern_mman.c region: beq v0, zero #1 never
    `),
    why: "redundant: the stack lies within one megabyte, which is its region as well",
  },
  {
    names: sites(`
      vm_page.c pagein: beq v1, zero #4 never/always
    `),
    why: "statistics only: a process' largest resident size, which nobody reads",
  },
  {
    names: sites(`
      kern_synch.c schedcpu: beq v0, s1 #2 never
    `),
    why: "needs more than two minutes of sleep, after which the count of its seconds would " +
      "begin anew",
  },
  {
    names: sites(`
      uipc_socket.c receiveOutOfBand: sw s1, 32(sp) #1 dropped; sw s0, 28(sp) #1 dropped
    `),
    why: "registers that soreceive, which calls it and returns, has saved already",
  },
  {
    names: sites(`
      cons.c consPut: beq v0, zero #2 never
    `),
    why: "the modelled chip prints a character though it still sends the one before, so " +
      "that nobody sees who does not wait",
  },
  {
    names: sites(`
      clock.c boardInterrupt: beq v0, zero #3 never
    `),
    why: "redundant: the driver looks at what the controller itself asks for",
  },
];
