/*
 * The monolithic kernel's traps, made lean. A call that a signal interrupts is not left through a
 * label of twelve registers, which every call would have to save first, but finished where it
 * slept: what that takes is noted in three words. TRAP_DIRECT: an exception's signal that is caught
 * and not masked is neither posted nor searched for.
 */
#include "ultrix-model/kernel/errno.h"
#include "ultrix-model/kernel/if.h"
#include "ultrix-model/kernel/uio.h"
#include "experiments/parity/lean.h"

#define TRAP_SETJMP 1
#define TRAP_DIRECT 2

#if TRAP_STEP >= TRAP_DIRECT
static void signalDirect(struct proc *p, int signal);
#define psignal(p, signal) signalDirect(p, signal)
#endif
#define setjmp(label) noteCall(label, pc)
#include "ultrix-model/kernel/trap.c"
#undef setjmp
#undef psignal

/*
 * The end of a call that slept and was interrupted: a transfer that moved something has succeeded,
 * one that moved nothing fails or begins again, any other call fails.
 */
void interruptedCall(void)
{
    struct proc *p = u.u_procp;
    const struct label *noted = &u.u_qsave;
    const struct uio *uio = (const struct uio *)noted->words[NOTED_UIO];
    int count = noted->words[NOTED_COUNT], *regs = u.u_ar0;
    struct timeval before = u.u_ru.ru_stime;

    if (noted->words[LABEL_RA]) longjmp(&u.u_qsave);
    (void)spl0();
    if (uio) u.u_rval1 = count - uio->uio_resid;
    if (uio == NULL || uio->uio_resid == count) {
        if (uio && !(u.u_sigintr & sigmask(p->p_cursig))) u.u_eosys = RESTARTSYS;
        else if (u.u_error == 0 && u.u_eosys != RESTARTSYS) u.u_error = EINTR;
    }
    if (u.u_eosys == RESTARTSYS) {
        regs[R_PC] = noted->words[NOTED_PC];
    } else {
        regs[R_V0] = u.u_error ? u.u_error : u.u_rval1;
        if (u.u_error == 0) regs[R_V1] = u.u_rval2;
        regs[R_A3] = u.u_error != 0;
    }
    leave(p, &before);
    userReturn();
}

#if TRAP_STEP >= TRAP_DIRECT
/* An exception's signal: straight to its handler, where that may run at once. */
static void signalDirect(struct proc *p, int signal)
{
    int bit = sigmask(signal), mask = p->p_sigmask;

    if (!(p->p_sigcatch & bit) || (mask & bit) || p->p_cursig || (p->p_flag & SOMASK)) {
        psignal(p, signal);
        return;
    }
    u.u_error = 0;
    p->p_sigmask |= u.u_sigmask[signal] | bit;
    u.u_ru.ru_nsignals++;
    sendsig(u.u_signal[signal], signal, mask);
}
#endif
