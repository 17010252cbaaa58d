/**
 * Why changes of the Ultrix model may survive, by sites that its list names. Longer than most: a
 * row a function.
 */
import { type Reason, sites } from "./reason.ts";

export const ultrixReasons: readonly Reason[] = [
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
      uipc_mbuf.c m_free: bne v1, zero #1 never
      uipc_mbuf.c m_freem: bne v0, zero #1 never
      uipc_mbuf.c m_copy: beq s1, zero #2 never; bne v0, zero #1 never
      uipc_mbuf.c m_pullup: bne v0, zero #1 never
      uipc_socket.c sosend: bne v0, zero #3 never
      uipc_socket.c soreceive: beq s8, zero #1 never; bne a0, v0 #1 never;
        beq a0, zero #2 never
      uipc_socket2.c sbappendaddr: bne v0, zero #2 never
      uipc_socket2.c sbdroprecord: bne v0, zero #1 never
      if_ethersubr.c ether_send: bne v0, zero #1 never
      if_loop.c looutput: bne v0, zero #1 never
      route.c rtinit: bne v0, zero #1 never
      in.c in_control: bne v0, zero #1 never
      ip_output.c ip_insertoptions: bne v0, zero #1 never
      ip_output.c ip_fragment: bne v0, zero #3 never
      ip_reass.c queueOf: bne v0, zero #1 never
      udp_usrreq.c udp_output: bne v0, zero #2 never
      clock.c boardInterrupt: bne s0, zero #1 never
      if_le_copy.c le_get: bne v0, zero #1 never
      machdep.c mipsInit: beq v0, zero #1 never
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
      trap.c leave: bne a0, zero #1 always; bne a0, zero #2 always; bne v1, zero #1 always;
        bne v1, zero #2 always
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
      vm_pt.c ptExpand: bne v0, zero #1 never
      vm_pt.c ptShare: beq s0, zero #1 never
      vm_shm.c shmat: beq a0, zero #1 never
      vm_shm.c detach: beq s0, zero #1 never
      in_cksum.c in_cksum: beq a0, zero #1 never; blez a1 #1 never
    `),
    why: "cannot happen: the loop has a first round",
  },
  {
    names: sites(`
      kern_clock.c gatherstats: beq v1, zero #1 always
      kern_clock.c hardclock: sw v0, (zero) #1 dropped
      kern_synch.c schedcpu: beq v0, s1 #1 never
      if_le.c letint: bne v1, zero #3 never; beq v0, zero #1 always;
        beq v0, zero #2 never/always; sw v0, (s0) #1 dropped
      if_le.c leintr: beq v0, zero #1 always
    `),
    why: "statistics only: what no call and no test hands out",
  },
  {
    names: sites(`
      kern_clock.c hardclock: beq v0, zero #3 never; bne v0, zero #8 always;
        beq v0, zero #8 never/always
      kern_sig.c psignal: bne v0, zero #5 never
      kern_subr.c uiomove: beq v0, s5 #1 never; bne s4, zero #2 never/always
      uipc_socket.c receiveOutOfBand: sw s1, 32(sp) #1 dropped; sw s0, 28(sp) #1 dropped;
        bne v0, zero #1 always; bne s0, zero #1 never/always; beq v0, zero #1 never/always;
        bne s1, zero #1 never/always; beq v0, zero #2 never/always; bgtz v1 #1 never/always;
        beq s0, zero #1 never
      uipc_socket.c sosend: bne v0, zero #2 never; beq v0, zero #3 always;
        beq v1, zero #1 always; bne v0, zero #5 never; beq a0, zero #3 always;
        beq s3, zero #1 never/always
      uipc_socket.c soreceive: bne v0, zero #1 never; bne v0, zero #2 never;
        bne s8, zero #1 always; beq a0, v0 #1 never; beq a1, zero #2 always;
        beq a0, zero #3 never/always; beq v0, zero #3 never/always;
        bne v0, zero #4 never/always; beq v0, zero #4 always; bne v0, zero #5 never/always;
        beq a0, zero #5 always; bne a0, zero #6 never/always; bne a0, v0 #2 always;
        bne s8, zero #3 never/always; bne v0, zero #7 never/always;
        bne v0, zero #8 never/always; bne a0, v0 #3 always
      uipc_socket2.c sowakeup: bne v0, zero #1 never
      uipc_syscalls.c recvit: sb v0, (s0) #1 dropped; beq a0, zero #1 never/always
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
      uipc_socket2.c sbappendaddr: bne s2, zero #1 never
      if_ethersubr.c ether_send: bne s2, zero #1 never
      if_ethersubr.c ether_input: beq v0, zero #1 never/always
      if_loop.c looutput: bne s2, zero #1 never/always
      route.c rtinit: bne s3, zero #1 never/always
      in.c in_control: bne s4, zero #1 never/always
      in_pcb.c in_pcballoc: beq v0, zero #1 never
      ip_input.c ipintr: beq v0, zero #4 never/always
      ip_output.c ip_insertoptions: bne s0, zero #1 never/always
      ip_output.c ip_fragment: bne s8, zero #2 never
      udp_usrreq.c udp_output: bne s2, zero #1 never
      udp_usrreq.c udp_usrreq: beq v0, zero #3 always
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
        sb v0, (zero) #1 dropped; beq a2, zero #1 never/always
      kern_sig.c canSignal: beq v1, zero #1 always
      kern_sig.c kill: bne v0, zero #1 always; beq s0, v0 #1 never/always;
        bne v0, zero #2 never/always
      if.c ifioctl: beq s1, v1 #1 never/always; beq v1, zero #1 always
      in_pcb.c in_pcbbind: beq v0, zero #4 never; bne v0, zero #3 never
    `),
    why: "every process is the superuser's, for there is no setuid",
  },
  {
    names: sites(`
      kern_synch.c updatepri: beq a1, zero #2 never/always; bne v1, zero #1 never;
        bne v0, zero #1 always; sb a1, (a0) #1 dropped
      kern_synch.c schedcpu: bne v1, zero #1 always; beq v0, s1 #2 never; bgez v0 #1 always
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
      route.c rtinit: beq s3, zero #1 never
      in.c in_control: beq s4, zero #1 never
      ip_output.c ip_insertoptions: beq s0, zero #1 never/always
      ip_reass.c queueOf: beq s0, zero #3 always
    `),
    why: "the free list of mbufs is empty here in no trial, or m_more does the same as the " +
      "list",
  },
  {
    names: sites(`
      uipc_proto.c pfslowtimo: beq v0, zero #1 always; bne s0, s1 #1 never
      if_ether.c arptfree: beq a0, zero #1 never
      if_ether.c arptimer: beq v1, zero #1 never/always; sb v0, (s0) #1 dropped;
        bne s0, s1 #1 never/always
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
      uipc_socket.c sosend: bne v1, zero #1 never; bne v1, zero #3 never/always;
        beq v1, zero #4 never/always; bne a0, zero #4 never
      uipc_socket.c soreceive: bne a0, zero #1 never; bne a2, zero #1 never;
        beq a0, zero #1 always; bne v0, zero #3 never; sh a0, (s3) #1 dropped
    `),
    why: "cannot happen: who holds a buffer's lock sleeps for memory at most, and no other " +
      "process meets it",
  },
  {
    names: sites(`
      uipc_syscalls.c interrupted: bne v0, a1 #1 never; beq v0, zero #1 never
      uipc_syscalls.c sendit: bne v0, zero #2 never
    `),
    why: "a datagram is never waited for: it has room or is refused",
  },
  {
    names: sites(`
      if_loop.c looutput: beq v1, zero #1 never
    `),
    why: "performance only, or cannot happen: UDP and IP leave room before their headers",
  },
  {
    names: sites(`
      if_ethersubr.c ether_send: beq v1, zero #1 never
      if_ethersubr.c ether_input: beq a0, zero #1 never
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
      clock.c boardInterrupt: beq a0, zero #1 always; beq v0, zero #1 never;
        beq v0, zero #3 never
      clock.c startrtclock: beq v1, zero #1 always
      cons.c consPut: beq v0, zero #2 never
      if_le_copy.c copyfromGapped: blez a2 #1 never
      if_le_copy.c copytoGapped: blez a2 #1 never
      if_le_copy.c le_layout: beq v1, zero #1 always
      machdep.c mipsInit: bne s0, s1 #1 never
    `),
    why: "another board's console, clock or gaps between words: kernel_test.ts and " +
      "network_test.ts run on all four",
  },
  {
    names: sites(`
      if_le.c readAddress: bne v0, a1 #1 never
      if_le.c lerint: beq v1, zero #1 never/always; beq a0, zero #1 never
      if_le.c lestart: beq v0, zero #1 never; beq v0, zero #2 never; beq v0, zero #3 never;
        bne v1, zero #1 never
      if_le.c leinit: beq v0, zero #1 never; beq v0, zero #2 never; bne v1, zero #1 always
      if_le.c letint: blez v0 #1 never; bne v1, zero #2 never
      if_le.c leintr: bne v0, v1 #1 never; bne s0, zero #1 always
      if_le.c leattach: sw v0, (s0) #1 dropped
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
      trap_emulate.c emulateBranch: beq t2, zero #1 never; bne a3, zero #1 always;
        beq v1, zero #1 never/always; beq a3, zero #1 never/always
      trap_emulate.c fixUnaligned: bltz a2 #1 never
    `),
    why: "no trial has a system call or an unaligned access below this kind of branch",
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
];
