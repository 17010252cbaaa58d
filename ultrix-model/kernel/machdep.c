/*
 * Start and stop of the machine, its interrupt levels, and the frames by which signals reach a
 * user.
 */
#include "systm.h"

struct Boot *boot;
/* What splimp (network) and spltty (terminals) block beside the software interrupts. */
int splimpMask, splttyMask;
/* What the Ethernet chip's DMA reaches: so much, so aligned. */
#define LANCE_DMA_BYTES (128 << 10)
uint leMemory;
extern uint asidGeneration;

/*
 * Called on the boot stack, with every interrupt off. In: the boot block. Makes memory, kernel page
 * table and the first u-area.
 */
void mipsInit(struct Boot *handed)
{
    const int soft = SOFT_CLOCK | SOFT_NET;
    uint i, end;

    boot = handed;
    splimpMask = soft | boot->devices.networkMask;
    splttyMask = soft | boot->devices.consoleMask;
    consInit();
    end = (uint)boot & ~KSEG0;
    if (boot->devices.networkLayout == LANCE_DMA)
        leMemory = end = (end & ~(LANCE_DMA_BYTES - 1)) - LANCE_DMA_BYTES;
    memInit(boot->firstFree, end);
    for (i = 0; i < 8; i++) tlbWriteWired(i, KSEG0, 0);
    tlbFlush();
    proc[0].p_pt = KSEG2;
    asidGeneration = 1;
    asidAlloc(&proc[0]);
    if (!uareaAlloc(&proc[0])) panic("no memory for process 0");
    for (i = 0; i < UPAGES; i++) tlbWriteWired(i, UADDR + i * PAGE_BYTES, proc[0].p_upte[i]);
    setContext(proc[0].p_pt);
    setAsid(proc[0].p_asid);
    bzero(&u, sizeof u);
}

/* Stops the machine. */
void halt(int status)
{
    wbflush();
    *(volatile uint *)(DEBUG_PORT + DEBUG_PORT_HALT) = status;
    for (;;) continue;
}

/* What a program finds when it begins. */
void setregs(uint entry, uint stack)
{
    int i;

    for (i = 0; i < NREGS; i++) u.u_pcb.pcb_regs[i] = 0;
    u.u_pcb.pcb_regs[R_PC] = entry;
    u.u_pcb.pcb_regs[R_SP] = stack;
    u.u_pcb.pcb_regs[R_SR] = SR_IM | SR_KUP | SR_IEP;
}

/*
 * Puts a signal context on the user's stack and arranges for the user's trampoline to run: a0 =
 * signal, a1 = code, a2 = context, a3 = handler. The trampoline completes the context with the
 * registers it finds; what it cannot find is written here.
 */
void sendsig(void (*handler)(), int signal, int mask)
{
    struct proc *p = u.u_procp;
    int *regs = u.u_ar0;
    struct sigcontext *scp;
    int oonstack = u.u_sigstack.ss_onstack;
    int head[3];
    int tail[3];
    int bad;

    if (!oonstack && (u.u_sigonstack & sigmask(signal))) {
        scp = (struct sigcontext *)u.u_sigstack.ss_sp - 1;
        u.u_sigstack.ss_onstack = 1;
    } else {
        scp = (struct sigcontext *)regs[R_SP] - 1;
    }
    scp = (struct sigcontext *)((uint)scp & ~7);
    if (!u.u_sigstack.ss_onstack && (uint)scp < USRSTACK - p->p_ssize * PAGE_BYTES) grow((uint)scp);
    head[0] = oonstack;
    head[1] = mask;
    head[2] = regs[R_PC];
    tail[0] = u.u_pcb.pcb_cause;
    tail[1] = u.u_pcb.pcb_badvaddr;
    tail[2] = 0;
    bad = copyout(head, scp, sizeof head);
    bad |= copyout(&regs[R_V0], &scp->sc_regs[R_V0], sizeof(int));
    bad |= copyout(&regs[R_A0], &scp->sc_regs[R_A0], 4 * sizeof(int));
    bad |= copyout(&regs[R_SP], &scp->sc_regs[R_SP], sizeof(int));
    bad |= suword(&scp->sc_ownedfp, 0);
    bad |= copyout(tail, &scp->sc_cause, sizeof tail);
    if (bad || u.u_sigtramp == 0) {
        /* No room on the stack, or no trampoline: the process cannot continue. */
        u.u_signal[SIGILL] = SIG_DFL;
        p->p_sigignore &= ~sigmask(SIGILL);
        p->p_sigcatch &= ~sigmask(SIGILL);
        p->p_sigmask &= ~sigmask(SIGILL);
        psignal(p, SIGILL);
        return;
    }
    regs[R_A0] = signal;
    regs[R_A1] = u.u_code;
    regs[R_A2] = (int)scp;
    regs[R_A3] = (int)handler;
    regs[R_SP] = (int)scp;
    regs[R_PC] = u.u_sigtramp;
}

/* sigreturn(scp): restores the interrupted context, its signal mask included. */
void sigreturn(void)
{
    struct sigcontext context;
    struct proc *p = u.u_procp;
    int *regs = u.u_ar0;
    int error = copyin((void *)u.u_ap[0], &context, sizeof context);

    if (error) {
        u.u_error = error;
        return;
    }
    u.u_eosys = JUSTRETURN;
    u.u_sigstack.ss_onstack = context.sc_onstack & 1;
    p->p_sigmask = context.sc_mask & ~CANTMASK;
    bcopy(&context.sc_regs[1], &regs[1], 31 * sizeof(int));
    regs[R_LO] = context.sc_mdlo;
    regs[R_HI] = context.sc_mdhi;
    regs[R_PC] = context.sc_pc;
}
