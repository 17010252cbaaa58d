/*
 * The calls of Aegis: one row each, from which numbers, dispatch, stubs, prototypes and
 * documentation derive. No include guard: included for each use. A number is the row's offset in
 * the dispatch table, a multiple of 4, and goes in v0; arguments go in a0 to a3 and t0 to t3; the
 * result comes back in v0. FAST calls need no stack and change no register but v0; PRIMITIVE ones
 * change v0 only to refuse; STACK calls run C on the kernel's stack and keep what a procedure call
 * keeps; STACK8 ones take the arguments in t0 to t3 as well. MANY and MANY8 ones are a primitive
 * operation a1 times: a0 and a1 advance with each, so that a preempted call is executed again with
 * what is left, and a refused one shows where; of the other registers they keep what a procedure
 * call keeps. LONG and LONG8 ones keep every register; a preempted one is executed again and
 * resumes. TRANSFER rows have no number: v0 is the callee's envid itself (abi.h). Above each row:
 * the paper's table and its name there, if it has one; the arguments, a capability of two words as
 * one; what it does.
 */
/* (): nothing; the cost of a call that needs no stack */
CALL(null, FAST, int, (void))
/* (): nothing; the cost of a call that needs a stack */
CALL(null_stack, STACK, int, (void))
/* (): the envid of the calling environment */
CALL(self, FAST, unsigned, (void))
/* (): the envid of the environment whose call is served, 0 if there is none that waits */
CALL(caller, FAST, unsigned, (void))
/*
 * [3: TLBwr] (address, entryLow, capability2): inserts a mapping into the TLB and the software
 * TLB; the capability is the page's for writing if the entry is writable, else for reading
 */
CALL(tlb_write, PRIMITIVE, int,
    (unsigned address, unsigned entry_low, unsigned capability_high, unsigned capability_low))
/* [3: TLBvadelete] (address): deletes the calling environment's mapping of a virtual address */
CALL(tlb_delete, PRIMITIVE, int, (unsigned address))
/*
 * (list, mappings, read2, write2): tlb_write of each mapping of a list, which lies physically in a
 * page of the caller's own, under the one capability or the other; one that the TLB does not hold
 * goes into the software TLB alone
 */
CALL(tlb_write_list, MANY8, int,
    (unsigned list, unsigned mappings, unsigned read_high, unsigned read_low, unsigned write_high,
        unsigned write_low))
/* (address, pages): tlb_delete of pages in a row from an address on, RANGE_PAGES at most */
CALL(tlb_delete_range, MANY, int, (unsigned address, unsigned pages))
/* [3: FPUmod] (enable): lets the floating-point coprocessor be used, or faults on its use */
CALL(fpu_modify, PRIMITIVE, int, (unsigned enable))
/* [3: CIDswitch] (context): installs another of the environment's address spaces */
CALL(context_switch, PRIMITIVE, int, (unsigned context))
/*
 * [2: Yield] (envid): gives the rest of the slice to a named environment, or with 0 to the next in
 * the vector of slices
 */
CALL(yield, FAST, int, (unsigned envid))
/*
 * (): waits to serve: opens the synchronous entry and gives the rest of the slice to the next;
 * returns only if refused or alone
 */
CALL(wait, FAST, int, (void))
/*
 * [2: Scall] (): answers the call that is served: its caller goes on with all registers as they
 * are, the own entry is open again
 */
CALL(reply, FAST, int, (void))
/*
 * [2: Alloc] (page or 0, read2, write2): binds a free physical page, a given one or any, and sets
 * its capabilities
 */
CALL(page_allocate, LONG8, int,
    (unsigned page, unsigned read_high, unsigned read_low, unsigned write_high, unsigned write_low))
/* [2: Dealloc] (page): gives a page up; every mapping of it is gone before it is free */
CALL(page_free, LONG, int, (unsigned page))
/*
 * (page, read2, write2): changes the capabilities of an own page and breaks every binding made
 * with the old ones
 */
CALL(page_set_capabilities, LONG8, int,
    (unsigned page, unsigned read_high, unsigned read_low, unsigned write_high, unsigned write_low))
/* (page, envid, control2): makes a controlled environment the owner of an own page */
CALL(page_give, STACK, int,
    (unsigned page, unsigned envid, unsigned control_high, unsigned control_low))
/*
 * (envid or 0, address, entryLow, capability2, control2): guarantees a mapping in the pinned
 * segment; entryLow 0 takes it back
 */
CALL(page_pin, STACK8, int,
    (unsigned envid, unsigned address, unsigned entry_low, unsigned capability_high,
        unsigned capability_low, unsigned control_high, unsigned control_low))
/* [2: Alloc] (slot or -1): takes a free slice of the vector */
CALL(slice_allocate, STACK, int, (int slot))
/* [2: Dealloc] (slot): gives a slice up */
CALL(slice_free, STACK, int, (unsigned slot))
/* (slot, envid): makes another environment the owner of an own slice */
CALL(slice_give, STACK, int, (unsigned slot, unsigned envid))
/*
 * [2: Alloc] (control2, minimum, allowance): makes an environment; minimum guaranteed pages and
 * allowance environments pass from the creator
 */
CALL(environment_create, LONG, int,
    (unsigned control_high, unsigned control_low, unsigned minimum, unsigned allowance))
/* [2: Dealloc] (envid or 0, control2): ends an environment and frees what it holds */
CALL(environment_destroy, LONG, int, (unsigned envid, unsigned control_high, unsigned control_low))
/* (envid or 0, item, value, control2): sets one word of an environment's contexts (abi.h, SET_) */
CALL(environment_set, STACK8, int,
    (unsigned envid, unsigned item, unsigned value, unsigned control_high, unsigned control_low))
/*
 * (envid, pages, control2): asks a controlled environment to give pages up, and takes them by
 * force after two deadlines
 */
CALL(page_revoke, STACK, int,
    (unsigned envid, unsigned pages, unsigned control_high, unsigned control_low))
/*
 * (page): makes the instruction cache forget a page whose contents have changed; not while a slice
 * ends
 */
CALL(instructions_changed, LONG, int, (unsigned page))
/* (): 64 random bits in v0 and v1, for capabilities */
CALL(random, STACK, unsigned long long, (void))
/* (character): prints a character on the machine's console */
CALL(console, STACK, int, (unsigned character))
/* (status): ends the calling environment; the status of the last one is the machine's */
CALL(leave, STACK, NORETURN, (unsigned status))
/*
 * (page): makes the frames that a page describes (abi.h, struct EtherRing) the caller's, or
 * changes which those of a bound page are; the number of the binding
 */
CALL(ether_bind, LONG, int, (unsigned page))
/* (binding): gives a binding up */
CALL(ether_unbind, STACK, int, (unsigned binding))
/* (binding, physical, bytes): sends a frame out of an own page, if it is one of the binding's */
CALL(ether_send, STACK, int, (unsigned binding, unsigned physical, unsigned bytes))
/*
 * (binding, page): runs the safe handler in a page (abi.h, struct EtherHandler) when a frame comes
 * for an own binding
 */
CALL(ether_handle, LONG, int, (unsigned binding, unsigned page))
/* (): the station address, in the low 48 bits of v0 and v1 */
CALL(ether_address, STACK, unsigned long long, (void))
/*
 * [2: Scall] (v0 = envid): calls an environment that waits to serve, at its synchronous entry; the
 * caller's slices are its own until it replies. The caller goes on behind the call: with v0 below
 * 0 if refused, with the server's registers if answered
 */
TRANSFER(synchronous)
/*
 * [2: Acall] (v0 = envid + 1): enters the callee at its asynchronous entry for the rest of the
 * slice
 */
TRANSFER(asynchronous)
