/* Memory as a process asks for it: the end of its data, and the protection of its pages. */
#include "errno.h"
#include "systm.h"

#define PROT_READ 1
#define PROT_WRITE 2

/* getpagesize() */
void getpagesize(void)
{
    u.u_rval1 = PAGE_BYTES;
}

/* brk(address): the first address after the data */
void obreak(void)
{
    uint end = u.u_ap[0];

    if (end < USRDATA || end > USRDATA + MAXDSIZ * PAGE_BYTES) u.u_error = ENOMEM;
    else if (!growData(u.u_procp, (end - USRDATA + PAGE_OFFSET) >> PAGE_SHIFT)) u.u_error = ENOMEM;
}

/*
 * Which region an address of the process lies in: text, data, stack, or one of the shared segments.
 */
static uint region(const struct proc *p, uint address)
{
    if (address < USRDATA) return 0;
    if (address < USRDATA + p->p_dsize * PAGE_BYTES) return 1;
    if (address >= USRSTACK - p->p_ssize * PAGE_BYTES) return 2;
    return address >> SHARED_SHIFT;
}

/*
 * mprotect(address, bytes, protection): whole pages of one region. Each page's word gets its new
 * rights; the hardware's write bit stays on only for pages that are modified already, so that the
 * first store to others still comes to the kernel.
 */
void mprotect(void)
{
    struct proc *p = u.u_procp;
    uint address = u.u_ap[0], bytes = u.u_ap[1];
    int protection = u.u_ap[2];
    uint rights = 0, end, start = address, pages;
    uint *pte;

    if (address & PAGE_OFFSET) {
        u.u_error = EINVAL;
        return;
    }
    if (bytes == 0) return;
    bytes = (bytes + PAGE_OFFSET) & PG_FRAME;
    end = address + bytes;
    if (end <= address || !userRange(p, address) || !userRange(p, end - 1) ||
        region(p, address) != region(p, end - 1)) {
        u.u_error = ENOMEM;
        return;
    }
    if (protection & PROT_WRITE) rights = PG_W | PG_R;
    else if (protection) rights = PG_R;
    if (address < USRDATA && (rights & PG_W)) {
        u.u_error = EACCES; /* text is shared */
        return;
    }
    pages = bytes >> PAGE_SHIFT;
    for (pte = userPte(p, address); address != end; address += PAGE_BYTES, pte++) {
        uint word = *pte & ~(PG_W | PG_R | PG_V | PG_D);
        word |= rights;
        if ((word & PG_FOD) == 0) {
            if (rights & PG_R) word |= PG_V;
            if ((rights & PG_W) && (word & PG_M)) word |= PG_D;
        }
        *pte = word;
    }
    newptes(p, start, pages);
}
