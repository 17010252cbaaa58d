/*
 * u-areas that are not mapped, and how a process begins with one: not by returning on a copy of its
 * parent's stack, whose words are addresses of the parent's, but at a place and on an empty stack
 * of its own, with the registers of its parent's call in its u-area. See unmapped.h.
 */
#include "experiments/parity/unmapped.h"

/* Those of the mapped u-area are private to this file, where nobody calls them. */
#define uareaAlloc static inline mappedAlloc
#define procdup static inline mappedProcdup
#include "ultrix-model/kernel/vm_machdep.c"
#undef uareaAlloc
#undef procdup

#define WORD_SP 9
#define WORD_RA 10

/* Process 0 has pages of its own from the start. */
int uareaAlloc(struct proc *p)
{
    uint i, first = p == &proc[0] ? (uint)uareaZero & ~KSEG0
                                         : pagePair(UADDR >> PAGE_SHIFT, p->p_pid);

    if (first == 0) return 0;
    for (i = 0; i < UPAGES; i++) p->p_upte[i] = first + i * PAGE_BYTES;
    return 1;
}

/* Makes the child's memory a copy of this process's, and its u-area one with which it can begin. */
int procdup(struct proc *child)
{
    struct proc *parent = u.u_procp;
    struct user *made = (struct user *)(KSEG0 + child->p_upte[0]);

    if (parent->p_textp) {
        if (!ptShare(parent, child, USRTEXT, parent->p_tsize)) return -1;
        child->p_textp = parent->p_textp;
        child->p_xlink = child->p_textp->x_caddr;
        child->p_textp->x_caddr = child;
        child->p_textp->x_count++;
    }
    child->p_tsize = parent->p_tsize;
    if (!copyRange(parent, child, USRDATA, parent->p_dsize)) return -1;
    child->p_dsize = parent->p_dsize;
    if (!copyRange(parent, child, USRSTACK - parent->p_ssize * PAGE_BYTES, parent->p_ssize))
        return -1;
    child->p_ssize = parent->p_ssize;
    if (!shmFork(parent, child)) return -1;
    bcopy(&u, made, sizeof u);
    made->u_procp = child;
    made->u_ar0 = made->u_pcb.pcb_regs;
    made->u_ar0[R_V0] = parent->p_pid; /* fork() returns this, and 1 in the child */
    made->u_ar0[R_V1] = 1;
    made->u_ar0[R_A3] = 0;
    (void)setjmp(&made->u_pcb.pcb_context); /* its Status */
    made->u_pcb.pcb_context.words[WORD_SP] = (int)made + UPAGES * PAGE_BYTES - 24;
    made->u_pcb.pcb_context.words[WORD_RA] = (int)childStart;
    return 0;
}

/*
 * A new process has the processor. One that the kernel begins executes its program file, of which
 * there is one for each of the first processes; any other's call of fork() returns.
 */
void childBegins(void)
{
    struct proc *p = u.u_procp;
    const struct BootFile *file = &boot->files[p->p_pid - 1];

    (void)spl0();
    if (p->p_flag & SSYS) {
        p->p_flag = (p->p_flag & ~SSYS) | SBOOT;
        u.u_error = execFile(file);
        if (u.u_error) {
            printf("%s: error %d\n", file->name, u.u_error);
            exit(127 << 8);
        }
        return;
    }
    u.u_start = time;
    bzero(&u.u_ru, sizeof u.u_ru);
    bzero(&u.u_cru, sizeof u.u_cru);
    bzero(u.u_timer, sizeof u.u_timer);
}
