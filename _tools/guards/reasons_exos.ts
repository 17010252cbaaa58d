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
      memory.c shared_memory: beq v0, zero #1 never
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
  {
    names: sites(`
      environment.c public_pin: sw v1, 24(sp) #1 dropped
      exec.c page_of: beq a3, zero #1 never
      page_table.c page_insert: beq a1, zero #1 always
      process.c prefault_stack: sb zero, 0(sp) #1 dropped
      process.c copy_pinned: beq a0, zero #1 never
      fault.c own_asid_renew: beq v0, a0 #1 never
      process.c pin: beq a2, zero #1 never
      process.c process_exit: beq v0, zero #2 never
      process.c wait: beq v0, zero #2 always
      process.c kill: beq a0, zero #1 never
      pipe.c pipe: bltz a0 #1 never
      pipe.c pipe_of: beq v0, zero #2 never
      pipe.c descriptors_close: bne s0, s1 #1 never
      udp.c own_send: beq a3, zero #1 never
      udp.c own_done: beq v1, zero #1 never
      udp.c set_address: sw zero, (a3) #1 dropped
      udp.c port_prepare: bne v1, v0 #1 never
      rarp.c rarp_bind: sw zero, (s0) #1 dropped
      rarp.c rarp_ask: sh zero, (s0) #1 dropped
      unix.c brk: beq v0, zero #2 never
      fault.c fault: bne v0, zero #4 always
    `),
    why:
      "equal effect: the word is there already, as the call before or fresh memory has it; the " +
      "first page of every image is the same; who has no pid, no pipe or no port is nobody; what " +
      "is moved to the place that becomes free is not looked at; memory of a family is not given " +
      "up, clean or dirty; who is at address 0 dies there of the same",
  },
  {
    names: sites(`
      exec.c exec_finish: sw zero, 16(sp) #1 dropped; sw zero, 16(sp) #2 dropped
    `),
    why: "redundant: whoever names itself needs no capability, and Aegis looks at none",
  },
  {
    names: sites(`
      process.c copy_pages: beq v0, zero #5 never; beq v0, zero #7 never/always;
        beq s1, s7 #1 never/always; bne s8, zero #1 always; bne s8, zero #2 never/always;
        bne v0, zero #2 never/always
    `),
    why: "redundant: an alias stays one while it is looked for, and what is found ends the loop; " +
      "the table's slots are not empty",
  },
  {
    names: sites(`
      process.c populate: bne v0, zero #1 never
      exec.c exec: beq v0, zero #2 always
    `),
    why: "redundant: where one part finds no memory the next finds none, and says so",
  },
  {
    names: sites(`
      process.c copy_pinned: sw s4, 36(sp) #1 dropped
      slice.c slice_upcall: sw s6, 40(sp) #1 dropped; sw s0, 16(sp) #1 dropped
      udp.c arp_learn: sw s1, 24(sp) #1 dropped
      udp.c socket: sw s3, 32(sp) #1 dropped
      udp.c accept_frame: sw s1, 20(sp) #1 dropped; sw s0, 16(sp) #1 dropped
      rarp.c rarp_look: sw s0, 16(sp) #1 dropped
    `),
    why: "equal effect: the callers have nothing in that register, or what they compare it with " +
      "comes to the same; a start of slice loads them all",
  },
  {
    names: sites(`
      fault.c fault: bne a0, zero #1 always
      protect.c protect_one: beq v1, a0 #1 never
      protect.c entries_protect: bne t0, a0 #1 always; bne v1, zero #1 never
      protect.c page_unmap: bne v0, zero #1 always
      fault.c own_asid_renew: beq v0, a1 #1 never
      slice.S upcall_start: bne t1, zero #1 always
      slice.c noted: bne a0, zero #3 always
      pipe.c write: bne v1, v0 #2 never
      pipe.c read: bne v0, s1 #1 never
      pipe.c pipe_wait: beq v0, a0 #1 never
      pipe.c pipe_look: beq v0, zero #2 always
      pipe.c close: beq v0, a0 #1 always; bne s0, v1 #1 always
      udp.c recvfrom: bne v0, zero #2 never; beq v1, zero #1 never
      rarp.c rarp_look: beq v0, zero #1 never
    `),
    why: "performance only: a page faults once more, or is looked for; Aegis is told of each by " +
      "itself; turns are given, or rings looked at, once more or later; nothing pends, and " +
      "that is found",
  },
  {
    names: sites(`
      slice.c noted: bne a0, zero #1 never; bne a0, zero #2 never
    `),
    why: "redundant: that pages may be taken by force is known from the second request for them, " +
      "which comes before",
  },
  {
    names: sites(`
      exec.c same: bne v0, zero #1 always
      exec.c page_of: bne a3, v1 #1 always; bne v0, zero #2 never
      fault.c fault: bne v0, zero #5 always; beq v0, v1 #2 always
      pipe.c close: bne v1, s1 #1 always
      pipe.c write: beq s3, zero #2 never
      udp.c recvfrom: beq s7, zero #1 never; beq v0, zero #3 never
      udp.c arp_serve: beq s2, zero #1 never
      udp.c waiting: beq v0, zero #1 never
      udp.c prepare: beq v1, v0 #1 never
      rarp.c rarp_look: beq a0, zero #1 never
      slice.c slice_upcall: beq s4, v0 #3 always
    `),
    why: "cannot happen: images have names, and no two segments of one share a page; what an " +
      "access was allowed of has rights, and is dirty by a store; no two descriptors name one " +
      "end; who waits for room has bytes left; buffers are not at address 0; the loopback " +
      "network is this machine",
  },
  {
    names: sites(`
      pipe.c write: beq v1, zero #1 never
      udp.c handle: beq v0, zero #2 never; beq v0, zero #4 never
      udp.c connect: sw v0, (s0) #1 dropped
    `),
    why:
      "own affair: positions of a ring that cannot be are those of a peer that lies, and bytes " +
      "stay within the ring; Aegis refuses handlers that are too long, or for no binding; " +
      "nobody reads what fills up an address",
  },
  {
    names: sites(`
      fault.c kernel_upcall: bne s0, s2 #1 always
    `),
    why: "own affair: who gives up all it has and is asked for more looks on below its table, in " +
      "its own text; Aegis frees no page that is not its owner's",
  },
  {
    names: sites(`
      exec.c exec_finish: bne s0, s1 #1 never
      restartable.S restartable_start: beq a0, k1 #1 never
      slice.c claim: beq v0, zero #1 never; beq v1, zero #1 always
      slice.c slice_upcall: beq v0, zero #2 never; bne v0, zero #1 never
      fault.c fault: bne v0, zero #6 always
      process.c record: bne v0, zero #2 always
      process.c copy: bne v0, zero #1 never
      process.c pin: bne v0, zero #1 never; beq v0, zero #1 always
      process.c populate: bne v0, zero #3 never
      pipe.c read: beq s1, v0 #1 always
      pipe.c pipe_look: beq v0, zero #2 never
      udp.c arp_serve: bne s6, zero #1 always
      rarp.c ask_address: beq v0, zero #2 always
    `),
    why: "not tried: an upcall of the kernel's in the instructions in which an image is " +
      "exchanged, in the midst of a restartable sequence where a slice begins, while others in " +
      "use leave no room, or where the stack pointer is none; pages taken by force, or memory " +
      "that runs out, while a child is made; the last " +
      "writer that writes and ends between a look and a turn; who waits for itself; a ring full " +
      "of ARP; an answer to a question that is repeated",
  },
  {
    names: /^page_table\.c page_insert: bne v1, zero #1 never/,
    why: "redundant: below the table is the end of the page of the library's text, which is empty",
  },
  {
    names: /^slice\.c slice_upcall: sw v1, \(v0\) #1 dropped/,
    why: "not tried: HI in use where an upcall that was noted is taken up as a slice begins",
  },
  {
    names: /^memory\.c table_grow: beq a0, zero #1 always/,
    why: "cannot happen here: the linear table grows by an entry, and so by a page at most",
  },
  {
    names: sites(`
      clustered_table.c grow: beq s0, s3 #1 never; bne v0, zero #3 always
      inverted_table.c grow: beq s1, s0 #1 never; bne v0, zero #3 always
    `),
    why:
      "cannot happen: half of a table that doubles is empty, so that an empty slot is found in " +
      "it, and twice as many slots are more",
  },
  {
    names: sites(`
      clustered_table.c grow: beq v0, s4 #1 never
      clustered_table.c forget: beq a1, t1 #1 never
      inverted_table.c grow: beq a0, s2 #1 never
      inverted_table.c page_remove: beq v1, t1 #1 never
    `),
    why: "redundant: an empty slot that is put again, or moved up, is one where it comes to; " +
      "entries behind it stand at their own places, or behind entries that do, and stay",
  },
  {
    names: /^(clustered|inverted)_table\.c grow: bne v0, zero #1 never/,
    why: "not tried: a process for whose table there is no page when it begins; it ends with its " +
      "first entry",
  },
  {
    names: /^clustered_table\.c after: beq v0, zero #1 always/,
    why: "performance only: the next page is looked for by its address",
  },
  {
    names: sites(`
      exec.c exec: sw zero, (s3) #1 dropped
    `),
    why:
      "what is left over of the image before names page 0, which is the kernel's and cannot be " +
      "installed; small.c, a smaller image, finds none of it in its table",
  },
];
