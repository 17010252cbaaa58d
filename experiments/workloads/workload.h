/*
 * What a workload may call: the small Unix-like interface, which each system's user library answers
 * in its own way, and the labels that the harness watches. Both systems run the same text wherever
 * the operation exists on both.
 */
#ifndef WORKLOAD_H
#define WORKLOAD_H

#include "exos/library/unix.h"

/*
 * The exokernel's null system calls: on the path that needs no stack, and on the one that uses a
 * kernel stack.
 */
int null_syscall(void);
int null_syscall_stack(void);

/* A procedure that does nothing, in another file than its caller. */
void null_procedure(void);

/*
 * Entered once for a cold pass of a few iterations and once for the measured pass; followed by
 * done().
 */
void measured_loop(int iterations);
void done(void);

/* Iterations of the cold pass. */
#define COLD_PASS 4

#endif
