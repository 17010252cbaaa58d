/*
 * What a program may call when it is linked with nothing but this runtime. aegis_NAME is the
 * kernel's call NAME of calls.h; a result for which AEGIS_REFUSED holds is a refusal. Library
 * operating systems bring their own start and upcalls, and use the stubs alone.
 */
#ifndef AEGIS_USER_AEGIS_H
#define AEGIS_USER_AEGIS_H

#include "aegis/kernel/abi.h"

#define BOOT_INFO ((struct BootInfo *)BOOT_INFO_AT)

/* aegis_NAME of every row of calls.h, through its stub. */
#define NORETURN __attribute__((noreturn)) void
#define CALL(name, path, result, arguments) result aegis_##name arguments;
#define TRANSFER(name)
#include "aegis/kernel/calls.h"
#undef CALL
#undef TRANSFER
#undef NORETURN

/* The null calls as measured. */
int null_syscall(void);
int null_syscall_stack(void);

/*
 * Gives the rest of the slice away and returns at the start of a later one; AEGIS_OK or a refusal.
 */
int yield_to(unsigned envid);

/* Address of a pinned word of this program in physical memory. */
unsigned physical_of_pinned(const void *address);

/* Prints. */
void print(const char *text);
void print_hex(unsigned value);

/*
 * Has exceptions of a code handled by a function, one for all codes, which returns where to go on.
 */
void catch_exception(
    unsigned code, unsigned (*function)(unsigned pc, unsigned cause, unsigned address));

/* Called for an exception that nothing handles: says so and leaves with status 70. */
void unhandled(unsigned pc, unsigned cause, unsigned address);

#endif
