/*
 * Signals as procedures (unix_signal.h), in the place of the library's unix.c, which is part of it:
 * a handler of protection faults becomes one of SIGSEGV and SIGBUS.
 */
#include "experiments/parity/unix_signal.h"

#define on_protection_fault(handler) library_on_protection_fault(handler)
#include "exos/library/unix.c"
#undef on_protection_fault

struct Signals signals;
int errno;

int sigvec(int signal, const struct sigvec *new, struct sigvec *old)
{
    if ((unsigned)signal - 1 >= NSIG - 1)
        return failed(EINVAL);
    if (old)
        *old = signals.vector[signal];
    if (new) {
        signals.vector[signal] = *new;
        if (new->sv_handler == SIG_IGN)
            signals.pending &= ~sigmask(signal);
    }
    signals_look();
    return 0;
}

int sigsetmask(int mask)
{
    int old = signals.mask;

    signals.mask = mask;
    signals_look();
    return old;
}

/* A signal for this process; it is acted upon when a call returns. */
void signal_post(int signal)
{
    if (signals.vector[signal].sv_handler != SIG_IGN)
        signals.pending |= sigmask(signal);
}

/* Runs the handlers of what is pending and not masked, the lowest first. */
void signals_act(void)
{
    int bits, signal, old;
    const struct sigvec *vector;

    while ((bits = signals.pending & ~signals.mask) != 0) {
        for (signal = 1; (bits & 1) == 0; bits >>= 1)
            signal++;
        signals.pending &= ~sigmask(signal);
        vector = &signals.vector[signal];
        if (vector->sv_handler == SIG_DFL)
            process_exit(128 + signal);
        old = signals.mask;
        signals.mask |= vector->sv_mask | sigmask(signal);
        vector->sv_handler(signal, 0, 0);
        signals.mask = old;
    }
}

static void caught_fault(int signal, int code, struct sigcontext *context)
{
    protection_handler(context->sc_badvaddr);
}

void on_protection_fault(void (*handler)(unsigned address))
{
    struct sigvec vector = {handler ? (void (*)())caught_fault : SIG_DFL, 0, 0};

    library_on_protection_fault(handler);
    sigvec(SIGBUS, &vector, 0);
    sigvec(SIGSEGV, &vector, 0);
}
