/*
 * The calls of Aegis: one row each, from which numbers, dispatch and documentation derive. No include guard: included for each use.
 * A number is the row's offset in the dispatch table, a multiple of 4, and goes in v0; arguments go in a0 to a3 and t0 to t3; the result comes
 * back in v0. FAST calls need no stack and change no register but v0; PRIMITIVE ones change v0 only to refuse; STACK calls run C on the
 * kernel's stack and keep what a procedure call keeps; STACK8 ones take the arguments in t0 to t3 as well. LONG and LONG8 ones keep
 * every register, and are executed again, going on where they were, when the clock has interrupted them. TRANSFER rows have no number:
 * v0 is the callee's envid itself (abi.h). In brackets: the paper's table and its name there.
 */
CALL(null, FAST)                  /* (): nothing; the cost of a call that needs no stack */
CALL(null_stack, STACK)           /* (): nothing; the cost of a call that needs a stack */
CALL(self, FAST)                  /* (): the envid of the calling environment */
CALL(caller, FAST)                /* (): the envid of the environment whose call is served, 0 if there is none that waits */
CALL(tlb_write, PRIMITIVE)        /* [3: TLBwr] (address, entryLow, capability2): inserts a mapping into the TLB and the software TLB; the capability is the page's for writing if the entry is writable, else for reading */
CALL(tlb_delete, PRIMITIVE)       /* [3: TLBvadelete] (address): deletes the calling environment's mapping of a virtual address */
CALL(fpu_modify, PRIMITIVE)       /* [3: FPUmod] (enable): lets the floating-point coprocessor be used, or faults on its use */
CALL(context_switch, PRIMITIVE)   /* [3: CIDswitch] (context): installs another of the environment's address spaces */
CALL(yield, FAST)                 /* [2: Yield] (envid): gives the rest of the slice to a named environment, or with 0 to the next in the vector of slices */
CALL(wait, FAST)                  /* (): waits to serve: opens the synchronous entry and gives the rest of the slice to the next; returns only if refused or alone */
CALL(reply, FAST)                 /* [2: Scall] (): answers the call that is served: its caller goes on with all registers as they are, the own entry is open again */
CALL(page_allocate, LONG8)       /* [2: Alloc] (page or 0, read2, write2): binds a free physical page, a given one or any, and sets its capabilities */
CALL(page_free, LONG)            /* [2: Dealloc] (page): gives a page up; every mapping of it is gone before it is free */
CALL(page_set_capabilities, LONG8)          /* (page, read2, write2): changes the capabilities of an own page and breaks every binding made with the old ones */
CALL(page_give, STACK)            /* (page, envid, control2): makes a controlled environment the owner of an own page */
CALL(page_pin, STACK8)            /* (envid or 0, address, entryLow, capability2, control2): guarantees a mapping in the pinned segment; entryLow 0 takes it back */
CALL(slice_allocate, STACK)       /* [2: Alloc] (slot or -1): takes a free slice of the vector */
CALL(slice_free, STACK)           /* [2: Dealloc] (slot): gives a slice up */
CALL(slice_give, STACK)           /* (slot, envid): makes another environment the owner of an own slice */
CALL(environment_create, LONG)   /* [2: Alloc] (control2, minimum, allowance): makes an environment; minimum guaranteed pages and allowance environments pass from the creator */
CALL(environment_destroy, LONG)  /* [2: Dealloc] (envid or 0, control2): ends an environment and frees what it holds */
CALL(environment_set, STACK8)     /* (envid or 0, item, value, control2): sets one word of an environment's contexts (abi.h, SET_) */
CALL(page_revoke, STACK)          /* (envid, pages, control2): asks a controlled environment to give pages up, and takes them by force after two deadlines */
CALL(instructions_changed, LONG) /* (page): makes the instruction cache forget a page whose contents have changed; not while a slice ends */
CALL(random, STACK)               /* (): 64 random bits in v0 and v1, for capabilities */
CALL(console, STACK)              /* (character): prints a character on the machine's console */
CALL(leave, STACK)                /* (status): ends the calling environment; the status of the last one is the machine's */
CALL(ether_bind, STACK)           /* (page): makes the frames that a page describes (abi.h, struct EtherRing) the caller's, or changes which those of a bound page are; the number of the binding */
CALL(ether_unbind, STACK)         /* (binding): gives a binding up */
CALL(ether_send, STACK)           /* (binding, physical, bytes): sends a frame out of an own page, if it is one of the binding's */
CALL(ether_address, STACK)        /* (): the station address, in the low 48 bits of v0 and v1 */
TRANSFER(synchronous)             /* [2: Scall] (v0 = envid): calls an environment that waits to serve, at its synchronous entry; the caller's slices are its own until it replies. The caller goes on behind the call: with v0 below 0 if refused, with the server's registers if answered */
TRANSFER(asynchronous)            /* [2: Acall] (v0 = envid + 1): enters the callee at its asynchronous entry for the rest of the slice */
