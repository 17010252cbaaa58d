/*
 * Unix' signals as procedures of a library operating system, of a process to itself: handlers,
 * masks, what is pending. The names and rules are 4.3BSD's. An exception's context is built on the
 * program's stack; a call that finds a signal pending has its handler run before it returns.
 */
#ifndef EXPERIMENTS_PARITY_UNIX_SIGNAL_H
#define EXPERIMENTS_PARITY_UNIX_SIGNAL_H

#define SIGBUS 10
#define SIGSEGV 11
#define SIGPIPE 13
#define SIGUSR1 30
#define NSIG 32

/* Words of a signal context, and its size. */
#define SC_ONSTACK 0
#define SC_MASK 4
#define SC_PC 8
#define SC_REGS 12
#define SC_LO 140
#define SC_HI 144
#define SC_CAUSE 148
#define SC_BADVADDR 152
#define SC_BYTES 160

#ifndef __ASSEMBLER__
#define SIG_DFL ((void (*)())0)
#define SIG_IGN ((void (*)())1)
#define sigmask(signal) (1 << ((signal) - 1))
#define SV_ONSTACK 1

#define EINTR 4
#define EBADF 9
#define EACCES 13
#define EINVAL 22
#define ENOMEM 12
#define EPIPE 32

struct sigcontext {
    int sc_onstack;
    int sc_mask;
    int sc_pc;
    int sc_regs[32];
    int sc_lo, sc_hi;
    int sc_cause;
    int sc_badvaddr;
    int sc_reserved;
};
_Static_assert(sizeof(struct sigcontext) == SC_BYTES, "the trampoline knows its words");

struct sigvec {
    void (*sv_handler)();
    int sv_mask;
    int sv_flags;
};

/* What a process does about signals. */
struct Signals {
    volatile int mask, pending;
    struct sigvec vector[NSIG];
    int stack, on_stack;        /* the stack of SV_ONSTACK, and whether it is in use */
};
extern struct Signals signals;
extern int errno;

int sigvec(int signal, const struct sigvec *new, struct sigvec *old);
int sigsetmask(int mask);
void signal_post(int signal);
void signals_act(void);

/* On the way out of a call: what is pending and not masked is acted upon. */
static inline void signals_look(void)
{
    if (signals.pending & ~signals.mask)
        signals_act();
}

/* A call that fails. */
static inline int failed(int error)
{
    errno = error;
    signals_look();
    return -1;
}
#endif

#endif
