/*
 * An exception that the library cannot resolve becomes a signal, in the place of a call of the
 * program's handler in the upcall. FAULT_MASK: handlers by signal, with masks. FAULT_CONTEXT: the
 * handler runs on the program's stack or on its own, with all registers in a context that it may
 * change.
 */
#include "exos/library/exos.h"
#include "experiments/parity/unix_signal.h"

#define FAULT_MASK 1
#define FAULT_CONTEXT 2

void signal_trampoline(void);
static void signal_fault(unsigned cause, unsigned address, struct UpcallFrame *frame);

#define protection_handler(address) signal_fault(cause, address, frame)
#include "exos/library/fault.c"
#undef protection_handler

/* What lies in a region and is not permitted is a bus error, as in 4.3BSD. */
static int signal_of(unsigned address)
{
    return page_find(address) ? SIGBUS : SIGSEGV;
}

#if FAULT_STEP == FAULT_MASK
static void signal_enter(
    int signal, const struct sigvec *vector, int old, unsigned cause, unsigned address,
    struct UpcallFrame *frame)
{
    struct sigcontext context;

    context.sc_mask = old;
    context.sc_pc = frame->pc;
    context.sc_cause = cause;
    context.sc_badvaddr = address;
    vector->sv_handler(signal, address, &context);
    frame->pc = context.sc_pc;
    signals.mask = context.sc_mask;
    signals_look();
}
#else
/*
 * What the trampoline cannot find in the registers any more goes to the context here; it completes
 * it, calls the handler, and ends in signal_return.
 */
static void signal_enter(
    int signal, const struct sigvec *vector, int old, unsigned cause, unsigned address,
    struct UpcallFrame *frame)
{
    struct sigcontext *context;
    unsigned top = frame->sp;
    int was_on_stack = signals.on_stack;

    if ((vector->sv_flags & SV_ONSTACK) && !was_on_stack) {
        top = signals.stack;
        signals.on_stack = 1;
    }
    context = (struct sigcontext *)((top & -8) - sizeof *context);
    context->sc_onstack = was_on_stack;
    context->sc_mask = old;
    context->sc_pc = frame->pc;
    context->sc_regs[2] = frame->v0;
    context->sc_regs[4] = frame->a0;
    context->sc_regs[5] = frame->a1;
    context->sc_regs[6] = frame->a2;
    context->sc_regs[7] = frame->a3;
    context->sc_regs[29] = frame->sp;
    context->sc_cause = cause;
    context->sc_badvaddr = address;
    frame->a0 = signal;
    frame->a1 = address;
    frame->a2 = (unsigned)context;
    frame->a3 = (unsigned)vector->sv_handler;
    frame->sp = (unsigned)context;
    frame->pc = (unsigned)signal_trampoline;
}
#endif

static void signal_fault(unsigned cause, unsigned address, struct UpcallFrame *frame)
{
    int signal = signal_of(address), bit = sigmask(signal), old = signals.mask;
    const struct sigvec *vector = &signals.vector[signal];

    if (vector->sv_handler == SIG_DFL || vector->sv_handler == SIG_IGN || (old & bit) ||
        frame->sp - UPCALL_STACK < UPCALL_STACK_TOP - UPCALL_STACK)
        die("no handler of a signal", frame->pc, address);
    signals.mask = old | vector->sv_mask | bit;
    signal_enter(signal, vector, old, cause, address, frame);
}
