/*
 * Signals: system calls about them, posting (psignal), and delivery on the way to user mode (issig,
 * psig). Rules as documented for 4.3BSD; sigvec's fourth argument, the user's trampoline, is
 * Ultrix's. One file, as there, though longer than most.
 */
#include "errno.h"
#include "systm.h"

static int canSignal(struct proc *p)
{
    return u.u_uid == 0 || u.u_uid == p->p_uid;
}

/* sigvec(signal, new, old, trampoline) */
void sigvec(void)
{
    struct sigvec vec;
    int signal = u.u_ap[0];
    struct sigvec *new = (struct sigvec *)u.u_ap[1], *old = (struct sigvec *)u.u_ap[2];
    int bit;

    if (signal <= 0 || signal >= NSIG || signal == SIGKILL || signal == SIGSTOP) {
        u.u_error = EINVAL;
        return;
    }
    bit = sigmask(signal);
    if (old) {
        vec.sv_handler = u.u_signal[signal];
        vec.sv_mask = u.u_sigmask[signal];
        vec.sv_flags =
            (u.u_sigonstack & bit ? SV_ONSTACK : 0) | (u.u_sigintr & bit ? SV_INTERRUPT : 0);
        u.u_error = copyout(&vec, old, sizeof vec);
        if (u.u_error) return;
    }
    if (new) {
        u.u_error = copyin(new, &vec, sizeof vec);
        if (u.u_error) return;
        if (signal == SIGCONT && vec.sv_handler == SIG_IGN) {
            u.u_error = EINVAL;
            return;
        }
        u.u_sigtramp = u.u_ap[3];
        setsigvec(signal, &vec);
    }
}

void setsigvec(int signal, const struct sigvec *vec)
{
    struct proc *p = u.u_procp;
    int bit = sigmask(signal);

    (void)splhigh();
    u.u_signal[signal] = vec->sv_handler;
    u.u_sigmask[signal] = vec->sv_mask & ~CANTMASK;
    if (vec->sv_flags & SV_INTERRUPT) u.u_sigintr |= bit;
    else u.u_sigintr &= ~bit;
    if (vec->sv_flags & SV_ONSTACK) u.u_sigonstack |= bit;
    else u.u_sigonstack &= ~bit;
    if (vec->sv_handler == SIG_IGN) {
        p->p_sig &= ~bit;
        p->p_sigignore |= bit;
        p->p_sigcatch &= ~bit;
    } else {
        p->p_sigignore &= ~bit;
        if (vec->sv_handler == SIG_DFL) p->p_sigcatch &= ~bit;
        else p->p_sigcatch |= bit;
    }
    (void)spl0();
}

/* sigblock(mask): returns the old mask */
void sigblock(void)
{
    struct proc *p = u.u_procp;

    (void)splhigh();
    u.u_rval1 = p->p_sigmask;
    p->p_sigmask |= u.u_ap[0] & ~CANTMASK;
    (void)spl0();
}

/* sigsetmask(mask): returns the old mask */
void sigsetmask(void)
{
    struct proc *p = u.u_procp;

    (void)splhigh();
    u.u_rval1 = p->p_sigmask;
    p->p_sigmask = u.u_ap[0] & ~CANTMASK;
    (void)spl0();
}

/* sigpause(mask): waits with this mask; the old one is restored after the handler. */
void sigpause(void)
{
    struct proc *p = u.u_procp;

    u.u_oldmask = p->p_sigmask;
    p->p_flag |= SOMASK;
    p->p_sigmask = u.u_ap[0] & ~CANTMASK;
    for (;;) sleep(&u, PSLEP);
}

/* sigstack(new, old) */
void sigstack(void)
{
    struct sigstack stack;

    if (u.u_ap[1]) {
        u.u_error = copyout(&u.u_sigstack, (void *)u.u_ap[1], sizeof stack);
        if (u.u_error) return;
    }
    if (u.u_ap[0]) {
        u.u_error = copyin((void *)u.u_ap[0], &stack, sizeof stack);
        if (u.u_error == 0) u.u_sigstack = stack;
    }
}

/* kill(pid, signal) */
void kill(void)
{
    int pid = u.u_ap[0], signal = u.u_ap[1];
    struct proc *p;

    if (signal < 0 || signal >= NSIG) {
        u.u_error = EINVAL;
        return;
    }
    if (pid > 0) {
        p = pfind(pid);
        if (p == NULL) {
            u.u_error = ESRCH;
            return;
        }
        if (!canSignal(p) && !(signal == SIGCONT && inferior(p))) u.u_error = EPERM;
        else if (signal) psignal(p, signal);
        return;
    }
    u.u_error = pid == 0 ? killpg1(signal, u.u_procp->p_pgrp) : pid == -1 ? EPERM
        : killpg1(signal, -pid);
}

/* killpg(group, signal) */
void killpg(void)
{
    if (u.u_ap[1] < 0 || u.u_ap[1] >= NSIG) u.u_error = EINVAL;
    else u.u_error = killpg1(u.u_ap[1], u.u_ap[0]);
}

int killpg1(int signal, int group)
{
    struct proc *p;
    int found = 0;

    for (p = allproc; p; p = p->p_nxt) {
        if (p->p_pgrp != group || p->p_ppid == 0 || (p->p_flag & SSYS) || !canSignal(p)) continue;
        found = 1;
        if (signal) psignal(p, signal);
    }
    return found ? 0 : ESRCH;
}

/* Makes a stopped or sleeping process runnable so that it notices a signal. */
static void rouse(struct proc *p)
{
    if (p->p_pri > PUSER) p->p_pri = PUSER;
    setrun(p);
}

/*
 * Posts a signal, and wakes or stops the process as the signal's action and the process' state
 * demand.
 */
void psignal(struct proc *p, int signal)
{
    void (*action)();
    int bit, s;

    if ((uint)signal >= NSIG || signal == 0) return;
    bit = sigmask(signal);
    if (p->p_sigignore & bit) return;
    if (p->p_sigmask & bit) action = SIG_HOLD;
    else if (p->p_sigcatch & bit) action = SIG_CATCH;
    else action = SIG_DFL;
    switch (signal) {
    case SIGTERM:
        if (!(p->p_flag & STRC) && action == SIG_DFL && p->p_nice > NZERO) p->p_nice = NZERO;
        break;
    case SIGCONT:
        p->p_sig &= ~STOPSIGS;
        break;
    case SIGSTOP:
    case SIGTSTP:
    case SIGTTIN:
    case SIGTTOU:
        p->p_sig &= ~sigmask(SIGCONT);
        break;
    case SIGKILL:
        if (p->p_nice > NZERO) p->p_nice = NZERO;
        break;
    }
    p->p_sig |= bit;
    if (action == SIG_HOLD) return;

    s = splhigh();
    switch (p->p_stat) {
    case SSLEEP:
        if (p->p_pri <= PZERO) break; /* not interruptible: it looks when it is woken */
        if (action == SIG_CATCH) {
            rouse(p);
            break;
        }
        switch (signal) {
        case SIGSTOP:
        case SIGTSTP:
        case SIGTTIN:
        case SIGTTOU:
            p->p_sig &= ~bit;
            p->p_cursig = signal;
            psignal(p->p_pptr, SIGCHLD);
            stop(p);
            break;
        case SIGIO:
        case SIGURG:
        case SIGCHLD:
        case SIGWINCH:
            p->p_sig &= ~bit; /* ignored by default */
            break;
        default:
            rouse(p);
            break;
        }
        break;
    case SSTOP:
        if (signal == SIGKILL) {
            rouse(p);
        } else if (signal == SIGCONT) {
            p->p_cursig = 0;
            if (action == SIG_DFL) p->p_sig &= ~bit;
            if (action == SIG_CATCH || p->p_wchan == NULL) rouse(p);
            else p->p_stat = SSLEEP;
        } else if (bit & STOPSIGS) {
            p->p_sig &= ~bit; /* already stopped */
        } else if (p->p_wchan && p->p_pri > PZERO) {
            unsleep(p); /* it looks when it is continued */
        }
        break;
    default:
        if (p == u.u_procp && !noproc) aston();
        break;
    }
    splx(s);
}

/* The signal to act on, or 0; also in p_cursig. A signal that stops the process stops it here. */
int issig(void)
{
    struct proc *p = u.u_procp;
    int bits, signal, bit;

    for (;;) {
        bits = p->p_sig & ~p->p_sigmask;
        if (bits == 0) return 0;
        signal = ffs(bits);
        bit = sigmask(signal);
        p->p_sig &= ~bit;
        p->p_cursig = signal;
        switch ((int)u.u_signal[signal]) {
        case (int)SIG_DFL:
            if (p->p_ppid == 0 && (p->p_flag & SSYS)) break;
            switch (signal) {
            case SIGTSTP:
            case SIGTTIN:
            case SIGTTOU:
            case SIGSTOP:
                psignal(p->p_pptr, SIGCHLD);
                stop(p);
                (void)splclock();
                swtch();
                (void)spl0();
                continue;
            case SIGCONT:
            case SIGCHLD:
            case SIGURG:
            case SIGIO:
            case SIGWINCH:
                break;
            default:
                return signal;
            }
            break;
        case (int)SIG_IGN:
            break;
        default:
            return signal;
        }
        p->p_cursig = 0;
    }
}

/* Stops the process and tells its parent if that wants to know. The caller calls swtch(). */
void stop(struct proc *p)
{
    p->p_stat = SSTOP;
    wakeup(p->p_pptr);
}

/* Acts on p_cursig: calls the handler, or terminates the process. */
void psig(void)
{
    struct proc *p = u.u_procp;
    int signal, bit, mask;
    void (*action)();

    do {
        signal = p->p_cursig;
        bit = sigmask(signal);
        action = u.u_signal[signal];
        if (action == SIG_DFL) exit(signal);
        if (action == SIG_IGN || (p->p_sigmask & bit)) panic("psig");
        u.u_error = 0;
        (void)splhigh();
        if (p->p_flag & SOMASK) {
            mask = u.u_oldmask;
            p->p_flag &= ~SOMASK;
        } else {
            mask = p->p_sigmask;
        }
        p->p_sigmask |= u.u_sigmask[signal] | bit;
        (void)spl0();
        u.u_ru.ru_nsignals++;
        sendsig(action, signal, mask);
        p->p_cursig = 0;
    } while (ISSIG(p));
}
