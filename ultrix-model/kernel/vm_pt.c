/*
 * Linear page tables. Each process has a window of 2 MB in kseg2, a word for each page of kuseg;
 * Context points at its base. Of a window only the pages in use exist, mapped by the kernel's own
 * table (sysmap), which lies in kseg0 and is what ends the recursion.
 */
#include "systm.h"

#define SYSMAP_PAGES ((NPROC * PT_WINDOW) >> PAGE_SHIFT)
#define PT_PAGES (PT_WINDOW >> PAGE_SHIFT)
/*
 * Pages from which on the whole translation buffer is emptied: 4.3BSD's limit in clusters, which
 * are pages here.
 */
#define NEWPTES_ALL 8

static uint sysmap[SYSMAP_PAGES];

/* The kernel's word for a kseg2 address below the u-area, or NULL. */
uint *sysPte(uint address)
{
    uint page = (address - KSEG2) >> PAGE_SHIFT;

    return page < SYSMAP_PAGES ? &sysmap[page] : NULL;
}

/*
 * Where the page table's word for a user address is. It can be touched if ptExpand() has been
 * there.
 */
uint *userPte(const struct proc *p, uint address)
{
    return (uint *)p->p_pt + (address >> PAGE_SHIFT);
}

/*
 * Makes the words for `pages` pages from `address` on exist; new ones are 0. Returns 0 when memory
 * is short.
 */
int ptExpand(struct proc *p, uint address, uint pages)
{
    uint first = (uint)userPte(p, address) & PG_FRAME;
    uint last = (uint)userPte(p, address + ((pages - 1) << PAGE_SHIFT)) & PG_FRAME;
    uint at, frame;

    if (pages == 0) return 1;
    for (at = first; at <= last; at += PAGE_BYTES) {
        uint *pte = sysPte(at);
        if (*pte) continue;
        frame = pageAlloc(at >> PAGE_SHIFT, 0);
        if (frame == 0) return 0;
        bzero((void *)(KSEG0 + frame), PAGE_BYTES);
        *pte = frame | PG_V | PG_D | PG_G;
    }
    return 1;
}

/* Frees all pages of a process' page table. */
void ptRelease(struct proc *p)
{
    uint *pte = sysPte(p->p_pt);
    uint at;

    for (at = 0; at < PT_PAGES; at++, pte++) {
        if (*pte == 0) continue;
        pageFree(*pte & PG_FRAME);
        *pte = 0;
        tlbFlushAddress(p->p_pt + (at << PAGE_SHIFT));
    }
}

/*
 * Maps the frames of `pages` pages into the child as well: text and shared segments. Neither
 * process owns them.
 */
int ptShare(struct proc *from, struct proc *to, uint address, uint pages)
{
    uint *source, *target;

    if (!ptExpand(to, address, pages)) return 0;
    source = userPte(from, address);
    target = userPte(to, address);
    for (; pages > 0; pages--) *target++ = *source++;
    return 1;
}

/* Copies the private pages of `from` to `to`: all of them, or none and 0 when memory is short. */
int copyRange(struct proc *from, struct proc *to, uint address, uint pages)
{
    uint *source, *target;
    uint frame, start = address;

    if (!ptExpand(to, address, pages)) return 0;
    source = userPte(from, address);
    target = userPte(to, address);
    for (; pages > 0; pages--, address += PAGE_BYTES, source++, target++) {
        if ((*source & PG_FRAME) == 0) {
            *target = *source;
            continue;
        }
        frame = pageAlloc(address >> PAGE_SHIFT, to->p_pid);
        if (frame == 0) {
            freeRange(to, start, (address - start) >> PAGE_SHIFT);
            return 0;
        }
        bcopy((void *)(KSEG0 + (*source & PG_FRAME)), (void *)(KSEG0 + frame), PAGE_BYTES);
        *target = frame | (*source & PAGE_OFFSET);
        to->p_rssize++;
    }
    return 1;
}

/*
 * The words of `pages` pages of this process have changed: the TLB forgets them one by one, or,
 * from eight on, all of the process's entries at once, as 4.3BSD empties the translation buffer.
 * Here that is a new address-space identifier.
 */
void newptes(struct proc *p, uint address, uint pages)
{
    if (pages >= NEWPTES_ALL) {
        asidAlloc(p);
        setAsid(p->p_asid);
        return;
    }
    for (; pages > 0; pages--, address += PAGE_BYTES) tlbFlushAddress(address | p->p_asid << 6);
}

/* Gives private frames of a range back and empties its words. */
void freeRange(struct proc *p, uint address, uint pages)
{
    uint *pte = userPte(p, address);

    for (; pages > 0; pages--, pte++) {
        if ((*pte & PG_FRAME) && !(*pte & PG_SHARED)) {
            pageFree(*pte & PG_FRAME);
            p->p_rssize--;
        }
        *pte = 0;
    }
}
