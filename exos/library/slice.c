/*
 * What a start of slice does about a pending upcall of the kernel's. It is delivered as an
 * exception taken where the process resumes, on the upcall stack, unless that is in a restartable
 * sequence or there is no room.
 */
#include "exos/library/exos.h"

/* A frame below those in use with this stack pointer; 0 when there is no room. */
static struct UpcallFrame *claim(unsigned sp)
{
    unsigned top = sp - UPCALL_STACK < UPCALL_STACK_TOP - UPCALL_STACK ? sp : UPCALL_STACK_TOP;

    top -= UPCALL_FRAME_SIZE;
    return top < UPCALL_STACK + UPCALL_MARGIN ? 0 : (struct UpcallFrame *)top;
}

/* The most urgent pending upcall, or 0. */
static unsigned *noted(void)
{
    unsigned i;

    for (i = EXCEPTIONS - EXCEPTION_REVOKE; i-- > 0;)
        if (pending_upcalls[i])
            return &pending_upcalls[i];
    return 0;
}

/*
 * The frame of the upcall with its arguments (code, pages, the pending word); or 0, and the process
 * resumes without. An interrupt restarts this function: it writes nothing that it reads.
 */
struct UpcallFrame *slice_upcall(void)
{
    const struct Context *c = &area_slice;
    unsigned pc = c->pc, sp = c->sp, v0 = c->v0, *upcall = noted();
    struct UpcallFrame *f;

    if (upcall == 0) {
        pending_upcall = 0;
        return 0;
    }
    if (slice_resume == (unsigned)resume_yield) {
        pc = c->ra;
        v0 = 0;                 /* of yield_to */
    } else if (slice_resume == (unsigned)resume_all) {
        if (pc - (unsigned)restartable_start < (unsigned)(restartable_end - restartable_start))
            return 0;
    } else {              /* only the stack pointer matters; the slice may end in the upcall */
        pc = slice_resume == (unsigned)serve_idle ? (unsigned)serve_again : slice_resume;
        sp = UPCALL_STACK_TOP - 32;
    }
    f = claim(sp);
    if (f == 0)
        return 0;
    f->arguments[0] = *upcall;
    f->arguments[1] = pending_pages[upcall - pending_upcalls];
    f->arguments[2] = (unsigned)upcall;
    f->pc = pc;
    f->sp = sp;
    f->at = c->at;
    f->v0 = v0;
    f->v1 = c->v1;
    f->a0 = c->a0;
    f->a1 = c->a1;
    f->a2 = c->a2;
    f->a3 = c->a3;
    f->t0 = c->t0;
    f->t1 = c->t1;
    f->t2 = c->t2;
    f->t3 = c->t3;
    f->t4 = c->t4;
    f->t5 = c->t5;
    f->t6 = c->t6;
    f->t7 = c->t7;
    f->t8 = c->t8;
    f->t9 = c->t9;
    f->ra = c->ra;
    f->lo = c->lo;
    f->hi = c->hi;
    return f;
}
