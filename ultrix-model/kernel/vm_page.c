/*
 * Page faults: which addresses a process owns, filling a page with zeros on first use, the modified
 * bit that the TLB does not keep, and the growth of stack and data. Regions and their limits as in
 * 4.3BSD: text, data, stack, and Ultrix's shared segments.
 */
#include "systm.h"

/* Is the address within a region of the process (and so within its page table)? */
int userRange(const struct proc *p, uint address)
{
    uint page = address >> PAGE_SHIFT;

    if (page - (USRDATA >> PAGE_SHIFT) < p->p_dsize) return 1;
    if ((USRSTACK >> PAGE_SHIFT) - 1 - page < p->p_ssize) return 1;
    if (page - (USRTEXT >> PAGE_SHIFT) < p->p_tsize) return 1;
    return p->p_shm != 0 && shmRange(p, address);
}

/*
 * A user address has no valid word. Fills the page on the first use of one that the process owns;
 * if the word is valid after all, refreshes a stale TLB entry. Returns 0 if the access is not
 * allowed.
 */
int pagein(uint address, int write)
{
    struct proc *p = u.u_procp;
    uint *pte;
    uint frame;

    cnt.v_faults++;
    if (!userRange(p, address)) return 0;
    pte = userPte(p, address);
    if (!(*pte & PG_R)) return 0;
    if (*pte & PG_FOD) {
        frame = pageAlloc(address >> PAGE_SHIFT, p->p_pid);
        if (frame == 0) return 0;
        bzero((void *)(KSEG0 + frame), PAGE_BYTES);
        *pte = frame | (*pte & (PG_W | PG_R)) | PG_V;
        p->p_rssize++;
        if (p->p_rssize > p->p_maxrss) p->p_maxrss = p->p_rssize;
        cnt.v_zfod++;
        u.u_ru.ru_minflt++;
    }
    if (!(*pte & PG_V)) return 0;
    if (write && (*pte & PG_W)) *pte |= PG_M | PG_D;
    else if (write) return 0;
    tlbUpdate((address & PG_FRAME) | p->p_asid << 6, *pte);
    return 1;
}

/* A store met a page that the TLB holds as clean. Returns 0 if the user may not write it. */
int modified(uint address)
{
    struct proc *p = u.u_procp;
    uint *pte;

    cnt.v_faults++;
    if (!userRange(p, address)) return 0;
    pte = userPte(p, address);
    if ((*pte & (PG_V | PG_W)) != (PG_V | PG_W)) return 0;
    *pte |= PG_M | PG_D;
    tlbUpdate((address & PG_FRAME) | p->p_asid << 6, *pte);
    return 1;
}

/* Extends the stack down to `address`, if that is where a stack may be. Returns 1 if it did. */
int grow(uint address)
{
    struct proc *p = u.u_procp;
    uint pages, added, at;

    if (address >= USRSTACK || address < USRSTACK - MAXSSIZ * PAGE_BYTES) return 0;
    pages = ((USRSTACK - 1 - address) >> PAGE_SHIFT) + 1;
    if (pages <= p->p_ssize || pages * PAGE_BYTES > (uint)u.u_rlimit[RLIMIT_STACK].rlim_cur)
        return 0;
    added = pages - p->p_ssize;
    at = USRSTACK - pages * PAGE_BYTES;
    if (!ptExpand(p, at, added)) return 0;
    p->p_ssize = u.u_ssize = pages;
    for (; added > 0; added--, at += PAGE_BYTES) *userPte(p, at) = PG_FOD | PG_R | PG_W;
    return 1;
}

/* Makes the data region `pages` long. */
int growData(struct proc *p, uint pages)
{
    uint at, less;

    if (pages > MAXDSIZ) return 0;
    if (pages > p->p_dsize) {
        if (!ptExpand(p, USRDATA + p->p_dsize * PAGE_BYTES, pages - p->p_dsize)) return 0;
        for (at = p->p_dsize; at < pages; at++)
            *userPte(p, USRDATA + at * PAGE_BYTES) = PG_FOD | PG_R | PG_W;
    } else {
        less = p->p_dsize - pages;
        freeRange(p, USRDATA + pages * PAGE_BYTES, less);
        newptes(p, USRDATA + pages * PAGE_BYTES, less);
    }
    p->p_dsize = pages;
    if (p == u.u_procp) u.u_dsize = pages;
    return 1;
}
