/*
 * Traps: page faults are resolved, system calls made, everything else becomes a signal; and what
 * every return to user mode does: signals, scheduling, profiling. interrupt() dispatches
 * interrupts. The order of work is 4.3BSD's.
 */
#include "errno.h"
#include "if.h"

int boardInterrupt(uint mask, uint status, uint pc);

/* Before user mode: signals, then a switch if a better process is runnable, then the profile. */
static inline void leave(struct proc *p, const struct timeval *before)
{
    if (p->p_cursig || ISSIG(p)) {
        astpending = 0;
        psig();
    }
    p->p_pri = p->p_usrpri;
    if (runrun) {
        astpending = 0;
        (void)splclock();
        setrq(p);
        u.u_ru.ru_nivcsw++;
        swtch();
        (void)spl0();
        if (ISSIG(p)) psig(); /* posted while another process ran */
    }
    if (u.u_prof.pr_scale) {
        const struct timeval *now = &u.u_ru.ru_stime;
        int ticks = ((now->tv_sec - before->tv_sec) * 1000 +
                     (now->tv_usec - before->tv_usec) / 1000) / (tick / 1000);
        if (ticks) addupc(u.u_ar0[R_PC], &u.u_prof, ticks);
    }
    curpri = p->p_pri;
}

static void syscall(uint cause, uint pc)
{
    int *regs = u.u_ar0;
    const struct sysent *callp;
    uint code = regs[R_V0];
    int *from = &regs[R_A0];
    int count, inRegisters = 4;

    cnt.v_syscall++;
    u.u_error = 0;
    u.u_eosys = NORMALRETURN;
    regs[R_PC] = cause & CR_BD ? emulateBranch(regs, pc, fuword((void *)pc)) : pc + 4;
    if (code == 0) { /* indirect: the number is the first argument */
        code = *from++;
        inRegisters = 3;
    }
    callp = code < (uint)nsysent ? &sysent[code] : &sysent[0];
    count = callp->sy_narg;
    if (count) {
        u.u_arg[0] = from[0];
        u.u_arg[1] = from[1];
        u.u_arg[2] = from[2];
        u.u_arg[3] = from[3];
        if (count > inRegisters) {
            u.u_error = copyin((char *)regs[R_SP] + 16, &u.u_arg[inRegisters],
                               (count - inRegisters) * sizeof(int));
        }
    }
    u.u_ap = u.u_arg;
    u.u_rval1 = 0;
    u.u_rval2 = regs[R_V1];
    if (u.u_error == 0) {
        if (setjmp(&u.u_qsave)) {
            if (u.u_error == 0 && u.u_eosys != RESTARTSYS) u.u_error = EINTR;
        } else {
            (*callp->sy_call)();
        }
    }
    regs = u.u_ar0;
    if (u.u_eosys == NORMALRETURN) {
        if (u.u_error) {
            regs[R_V0] = u.u_error;
            regs[R_A3] = 1;
        } else {
            regs[R_V0] = u.u_rval1;
            regs[R_V1] = u.u_rval2;
            regs[R_A3] = 0;
        }
    } else if (u.u_eosys == RESTARTSYS) {
        regs[R_PC] = pc;
    }
}

/*
 * A TLB miss on the kernel's mapped memory: refilled from the kernel's own table, or the page does
 * not exist.
 */
static int kernelMiss(uint vaddr)
{
    uint *pte = sysPte(vaddr);

    if (pte == NULL || *pte == 0) return 0;
    cnt.v_ktlb++;
    tlbUpdate(vaddr & PG_FRAME, *pte);
    return 1;
}

/* A fault of the user, or of the kernel at a user's address. */
static int userFault(int type, uint vaddr)
{
    return type == T_MOD ? modified(vaddr) : pagein(vaddr, type == T_TLBS);
}

/* Traps from kernel mode. Returns the PC to continue at. */
static uint kernelTrap(int type, uint vaddr, uint pc)
{
    if (type == T_TLBL || type == T_TLBS) {
        if (vaddr >= KSEG2 && kernelMiss(vaddr)) return pc;
        if (vaddr < KSEG0 && userFault(type, vaddr)) return pc;
    } else if (type == T_MOD && vaddr < KSEG0 && userFault(type, vaddr)) {
        return pc;
    }
    if (u.u_pcb.pcb_onfault) return u.u_pcb.pcb_onfault;
    printf("trap %d at %x, address %x, pid %d\n", type, pc, vaddr, u.u_procp->p_pid);
    panic("trap");
}

/*
 * Called by locore.S for everything but interrupts. Returns the PC to continue at for kernel mode;
 * user mode continues as the pcb says.
 */
uint trap(uint status, uint cause, uint vaddr, uint pc)
{
    int type = (cause & CR_EXC) >> CR_EXC_SHIFT;
    struct proc *p = u.u_procp;
    struct timeval before;
    int signal = 0;

    cnt.v_trap++;
    if (status & SR_IEP) splx((status & SR_IM) | SR_IEC);
    if (!(status & SR_KUP)) return kernelTrap(type, vaddr, pc);

    before = u.u_ru.ru_stime;
    u.u_ar0 = u.u_pcb.pcb_regs;
    switch (type) {
    case T_SYS:
        syscall(cause, pc);
        p = u.u_procp; /* after a fork, the child's */
        break;

    case T_TLBL:
    case T_TLBS:
        if (vaddr >= KSEG2) { /* the fault is in the page table: resolve the user page that its
                                 word maps */
            if (kernelMiss(vaddr)) return pc;
            vaddr = (vaddr & (PT_WINDOW - 1)) << (PAGE_SHIFT - 2);
        }
        if (userRange(p, vaddr)) { /* what the region does not permit is a bus error at once */
            if (userFault(type, vaddr)) break;
            signal = SIGBUS;
        } else { /* outside the regions: the stack may grow */
            if (grow(u.u_ar0[R_SP]) || grow(vaddr)) break;
            signal = SIGSEGV;
        }
        u.u_code = vaddr;
        break;

    case T_MOD:
        if (userFault(type, vaddr)) break;
        signal = SIGBUS;
        u.u_code = vaddr;
        break;

    case T_ADEL:
    case T_ADES:
        if (fixUnaligned(u.u_ar0, pc, cause, vaddr)) break;
        signal = (int)vaddr < 0 ? SIGSEGV : SIGBUS;
        u.u_code = vaddr;
        break;

    case T_AST:
        astpending = 0;
        break;

    case T_BP:
        signal = SIGTRAP;
        u.u_code = cause;
        break;

    case T_OV:
        signal = SIGFPE;
        u.u_code = cause;
        break;

    case T_CPU:
    case T_RI:
        signal = SIGILL;
        u.u_code = cause;
        break;

    default:
        signal = SIGBUS;
        u.u_code = cause;
        break;
    }
    if (signal) {
        u.u_pcb.pcb_cause = cause;
        u.u_pcb.pcb_badvaddr = vaddr;
        psignal(p, signal);
    }
    leave(p, &before);
    return pc;
}

/*
 * Called by locore.S: serves the devices that interrupt, then the software interrupts that they
 * requested. Interrupts are off on entry.
 */
void interrupt(uint status, uint cause, uint pc)
{
    uint mask = cause & status & SR_IM;
    uint served;

    cnt.v_intr++;
    served = boardInterrupt(mask, status, pc);
    if ((mask & SOFT_NET) || (netisr && (status & SOFT_NET))) {
        /* Protocol input may take long: devices may interrupt, software interrupts may not. */
        int waiting = netisr;

        netisr = 0;
        clearsoftnet();
        splx((status & SR_IM & ~(SOFT_CLOCK | SOFT_NET)) | SR_IEC);
        cnt.v_soft++;
        if (waiting & (1 << NETISR_IP)) ipintr();
    }
    if (mask & SOFT_CLOCK) {
        clearsoftclock();
        splx((status & SR_IM & ~(served | SOFT_CLOCK)) | SR_IEC);
        cnt.v_soft++;
        softclock(pc, status);
    }
}
