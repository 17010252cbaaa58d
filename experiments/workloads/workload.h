/*
 * What a workload may call: a small Unix-like interface that each system's user library answers in its own way, and the labels that the
 * harness watches. Both systems run the same text wherever the operation exists on both.
 */
#ifndef WORKLOAD_H
#define WORKLOAD_H

/* Identifies the process: a system call on the monolithic system, a procedure of the library operating system. */
int getpid(void);

/* Processes, as in 4.3BSD. */
int fork(void);
int wait(int *status);
void exit(int status) __attribute__((noreturn));

/* Byte streams, as in 4.3BSD: partial transfers, 0 at the end of file, -1 when refused. */
int pipe(int ends[2]);
int read(int descriptor, void *to, unsigned bytes);
int write(int descriptor, const void *from, unsigned bytes);
int close(int descriptor);

/* Changes the protection of whole pages. */
#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2
int mprotect(void *address, unsigned bytes, int protection);

/*
 * Names the C function that handles protection faults of this process, given the address that was touched; 0 takes it back. When it returns,
 * the instruction is tried again.
 */
void on_protection_fault(void (*handler)(unsigned address));

/* Zeroed memory, whole pages, that this process will share with the children it forks from now on; 0 when there is none. */
void *shared_memory(unsigned bytes);

/*
 * Turns between two processes. ready_to_switch is called once, before the peer is forked, which inherits it. switch_to gives the processor to
 * a peer and returns when the peer gives it back; it may return before, so that a caller looks at what both share. resume lets a peer go
 * on and does not wait for it.
 */
void ready_to_switch(void);
void switch_to(int pid);
void resume(int pid);

/* The exokernel's null system calls: on the path that needs no stack, and on the one that uses a kernel stack. */
int null_syscall(void);
int null_syscall_stack(void);

/* A procedure that does nothing, in another file than its caller. */
void null_procedure(void);

/* Entered once for a cold pass of a few iterations and once for the measured pass; followed by done(). */
void measured_loop(int iterations);
void done(void);

/* Iterations of the cold pass. */
#define COLD_PASS 4

#endif
