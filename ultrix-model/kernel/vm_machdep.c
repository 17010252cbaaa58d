/*
 * u-areas, address-space identifiers, and the copy of a process that fork needs. An ASID belongs to
 * a process for one generation: when all 63 have been given out, the TLB is emptied and a new
 * generation begins. ASID 0 is no process's.
 */
#include "systm.h"

uint asidGeneration;
static uint nextAsid = 1;

void asidAlloc(struct proc *p)
{
    if (nextAsid == NASID) {
        nextAsid = 1;
        asidGeneration++;
        tlbFlush();
    }
    p->p_asid = nextAsid++;
    p->p_asidGeneration = asidGeneration;
}

int uareaAlloc(struct proc *p)
{
    uint i, frame;

    for (i = 0; i < UPAGES; i++) {
        frame = pageAlloc((UADDR >> PAGE_SHIFT) + i, p->p_pid);
        if (frame == 0) return 0;
        p->p_upte[i] = frame | PG_V | PG_D | PG_G;
    }
    return 1;
}

void uareaFree(struct proc *p)
{
    uint i;

    for (i = 0; i < UPAGES; i++) {
        if (p->p_upte[i]) pageFree(p->p_upte[i] & PG_FRAME);
        p->p_upte[i] = 0;
    }
}

/* Gives all of a process's user memory back. */
void vmRelease(struct proc *p)
{
    shmExit(p);
    xfree(p);
    freeRange(p, USRDATA, p->p_dsize);
    freeRange(p, USRSTACK - p->p_ssize * PAGE_BYTES, p->p_ssize);
    p->p_dsize = p->p_ssize = 0;
    p->p_rssize = 0;
    asidAlloc(p);
    setAsid(p->p_asid);
}

/*
 * Makes the child's memory and u-area a copy of this process's. The u-area is copied as it is while
 * this runs, with the context that setjmp leaves in it: the child's first swtch() returns here,
 * with 1.
 */
int procdup(struct proc *child)
{
    struct proc *parent = u.u_procp;
    uint i;

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
    if (setjmp(&u.u_pcb.pcb_context)) return 1;
    for (i = 0; i < UPAGES; i++) {
        bcopy((void *)(UADDR + i * PAGE_BYTES), (void *)(KSEG0 + (child->p_upte[i] & PG_FRAME)),
              PAGE_BYTES);
    }
    ((struct user *)(KSEG0 + (child->p_upte[0] & PG_FRAME)))->u_procp = child;
    return 0;
}
