/**
 * Why changes of ExOS may survive. Each reason names its sites, which were read one by one; what is
 * said to be untried is a gap.
 */
import { type Reason, sites } from "./reason.ts";

export const exosReasons: readonly Reason[] = [
  {
    names: sites(`
      process.c reclaim: bne v0, zero #1 never/always; beq v0, zero #1 never/always;
        bgez v0 #1 never/always
      process.c give_slices: bne v1, v0 #1 never; bne v0, s2 #1 never/always;
        beq v0, s2 #1 never/always
      process.c record: bne v0, s2 #1 always; bne v0, zero #1 always
      process.c process_exit: beq v0, zero #3 always; bne v0, zero #1 always
    `),
    why: "a share of the processor only: which of a family has how many slices, and when",
  },
  {
    names: sites(`
      pipe.c write: bne v1, zero #1 always; bne v1, zero #2 always
      pipe.c read: bne a0, zero #3 always; bne a0, zero #4 always; bne a0, zero #5 always;
        bne a0, zero #6 always; bne a0, zero #7 always; beq a0, zero #1 always
      pipe.c pipe_wait: beq a0, zero #1 never/always; beq v0, a0 #1 always; bne v0, v1 #1 never
      pipe.c pipe_look: beq v0, zero #1 always; beq v1, v0 #1 never/always
      pipe.c close: beq v1, a0 #1 never/always
      udp.c copy: bne v0, zero #1 always; bne v0, zero #2 always
      udp.c recvfrom: beq v0, zero #4 never/always; bne s5, zero #1 always
      udp.c arp_serve: bne s6, zero #1 never
    `),
    why: "performance only: bytes are copied instead of words, all who hold an end are asked " +
      "instead of the last, and slices are given away sooner or later",
  },
  {
    names: sites(`
      upcall.S upcall_fault: bne t3, t7 #1 always; bne t5, t6 #1 always
      fault.c fault: beq a3, zero #1 always
      fault.c kernel_upcall: bne v0, zero #1 never
      memory.c page_take: bne v0, zero #1 always; bne v0, zero #2 always; beq v0, zero #1 never
      install.c mappings_install: beq a1, a2 #1 never
      protect.c mprotect: bne v0, zero #2 never
      protect.c entries_protect: beq v0, zero #1 always; bne t2, zero #1 always;
        bne v0, s0 #1 always; bne v0, t2 #1 always; beq v0, zero #2 always
      process.c copy_pages: beq v0, zero #3 never
    `),
    why: "performance only: a page is looked for that need not be, cleaned twice, or told to " +
      "Aegis by itself",
  },
  {
    names: sites(`
      exec.c exec_finish: beq v0, zero #2 never
      exec.c exec: beq v0, zero #4 never
      fault.c kernel_upcall: beq v0, zero #3 never
      memory.c invalidate_entries_of: beq v0, zero #2 never
      process.c copy_pages: beq v0, zero #2 never; beq v0, zero #4 never
      protect.c named: beq v0, zero #2 never
    `),
    why: "cannot happen here: the linear table has no empty slots; the others' have " +
      "(page_table_test.ts)",
  },
  {
    names: sites(`
      environment.c library_start: beq v0, zero #1 never; bne v0, zero #1 always
      exec.c read_physical: beq a2, zero #1 never; bne s0, zero #1 always
      exec.c image_of: beq s1, zero #1 never
      exec.c load: beq v0, zero #1 never
      exec.c exec: beq s6, zero #1 never
      exec.c exec_finish: beq v0, zero #1 never
      exec.c exec_started: beq v1, zero #1 never
      fault.c kernel_upcall: beq v0, zero #2 never; beq s1, zero #1 never; beq s0, s2 #1 never
      memory.c invalidate_entries_of: beq v0, zero #1 never
      memory.c copy_words: beq a2, zero #1 never
      memory.c shared_memory: bne v0, zero #2 always
      page_table.c page_remove: beq a2, zero #1 never
      process.c say: beq a0, zero #1 never
      process.c record: beq v1, zero #1 never; bne v0, zero #1 never
      process.c copy_pinned: bne s0, s5 #1 always
      process.c copy_pages: beq v0, zero #1 never
      protect.c named: beq v0, zero #1 never
      udp.c sum: bne v1, zero #1 never
      udp.c arp_resolve: bne s3, zero #1 always
      udp.c handle: beq s1, zero #1 never
    `),
    why: "cannot happen: the first look of a loop over what is never empty, or the last of one " +
      "that ends before",
  },
  {
    names: sites(`
      process.c die: sw ra, 28(sp) dropped; sw s1, 20(sp) dropped
      process.c process_exit: sw s2, 28(sp) dropped; sw s1, 24(sp) dropped
      process.c say_hex: sw s1, 24(sp) dropped
      exec.c exec_finish: sw ra, 52(sp) dropped
    `.replaceAll(/ dropped/g, " #1 dropped")),
    why: "equal effect: registers of a caller to which nobody returns",
  },
  {
    names: /^exec\.S exec_exchange: /,
    why: "runs from a copy in a page of its own, where nothing is changed; exec_test.ts runs it",
  },
  {
    names: sites(`
      exec.c page_of: bltz v0 #1 never; beq a3, v0 #1 never
      exec.c load: beq v0, zero #3 never
      exec.c fail: beq a0, zero #1 never/always; bne s0, s4 #1 never/always;
        beq a0, zero #2 never/always; bne s0, s2 #1 never/always; beq v0, zero #1 never/always;
        bne v0, zero #1 never/always; bne v1, v0 #1 never/always
      exec.c exec: bne v0, s7 #1 never; bltz v0 #2 never; beq v1, s4 #1 never
    `),
    why: "not tried: exec that fails when it has taken pages already; the process ends with them " +
      "or goes on with less memory of its own",
  },
  {
    names: sites(`
      fault.c page_demand: bltz v0 #1 never
      memory.c table_grow: bltz v0 #1 never; bne v1, s3 #1 always; beq a0, zero #1 always
      memory.c shared_memory: beq v0, zero #1 never
      page_table.c page_insert: bne v0, zero #1 never; bne v1, zero #1 never
      protect.c page_specific: beq v1, zero #1 never
      pipe.c pipe: beq v0, zero #1 never
      process.c fork_child: beq v0, zero #1 never; beq v0, zero #2 never
      udp.c port_prepare: beq v0, zero #2 never
      udp.c set_address: bne v0, zero #1 never; bne v0, zero #2 never
      udp.c socket: bne v0, zero #2 never
      udp.c handle: beq v0, zero #3 never
      rarp.c rarp_bind: bne v0, zero #1 never
      rarp.c ask_address: bne v0, zero #1 never
    `),
    why: "not tried: memory, the page table, or the kernel's bindings run out at that place; who " +
      "ignores it harms itself",
  },
  {
    names: sites(`
      udp.c take_free: bne v0, s1 #1 never; beq s3, zero #1 never; bne v1, s0 #1 always;
        bne v0, zero #1 never/always
      udp.c connect: bne v0, zero #1 never; bne v0, zero #2 never
      udp.c recvfrom: bne v0, zero #1 never
      udp.c sendto: bne v0, zero #2 never; bne v0, zero #6 never; beq v1, zero #1 never
      udp.c port_send: beq v0, s2 #1 never
      udp.c prepare: beq v0, zero #3 never
      udp.c arp_resolve: beq s0, zero #1 never
    `),
    why: "not tried: ports run out, nobody answers, buffers to send from are full, a sum is 0; " +
      "experiments/tests/bad_frames_test.ts and table11_test.ts meet the last three",
  },
];
