/*
 * The process table: free slots, the list of all processes, finding one by its number. Names as
 * documented for 4.3BSD.
 */
#include "systm.h"

struct proc proc[NPROC];
struct proc *allproc, *freeproc, *zombproc;
short pidhash[PIDHSZ];

/* All slots but the first are free; process 0 is on the list of all. */
void pqinit(void)
{
    int i;

    for (i = NPROC - 1; i > 0; i--) {
        proc[i].p_pt = KSEG2 + (i << PT_WINDOW_SHIFT);
        proc[i].p_nxt = freeproc;
        freeproc = &proc[i];
    }
    allproc = &proc[0];
    proc[0].p_prev = &allproc;
}

/* The living process with this number, or NULL. */
struct proc *pfind(int pid)
{
    struct proc *p;

    for (p = &proc[pidhash[PIDHASH(pid)]]; p != &proc[0]; p = &proc[p->p_idhash]) {
        if (p->p_pid == pid) return p;
    }
    return NULL;
}

/* Is the process a descendant of the one that runs? */
int inferior(struct proc *p)
{
    for (; p != u.u_procp; p = p->p_pptr) {
        if (p->p_ppid == 0) return 0;
    }
    return 1;
}
