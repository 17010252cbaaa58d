/*
 * The small Unix-like interface that ExOS answers with procedures. Programs that run on both
 * systems call nothing else of the library; the monolithic system's user library answers the same
 * calls in its own way.
 */
#ifndef EXOS_UNIX_H
#define EXOS_UNIX_H

/* Identifies the process: here a procedure. */
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
 * Names the C function that handles protection faults of this process, given the address that was
 * touched; 0 takes it back. When it returns, the instruction is tried again.
 */
void on_protection_fault(void (*handler)(unsigned address));

/*
 * Zeroed memory, whole pages, that this process will share with the children it forks from now on;
 * 0 when there is none.
 */
void *shared_memory(unsigned bytes);

/*
 * Turns between two processes. ready_to_switch is called once, before fork creates the peer, which
 * inherits it. switch_to gives the processor to a peer and returns when the peer gives it back; it
 * may return earlier, so callers check what both share. resume lets a peer continue without waiting
 * for it.
 */
void ready_to_switch(void);
void switch_to(int pid);
void resume(int pid);

/* Memory from the end of the program's own. */
int brk(void *end);
void *sbrk(int bytes);

/* Ends a child by force; there is no other signal. */
#define SIGKILL 9
int kill(int pid, int signal);

/*
 * Replaces the program by a prepared image of the boot, named without its prefix; -1 when there is
 * none. Descriptors stay open.
 */
int exec(const char *name);
#endif
