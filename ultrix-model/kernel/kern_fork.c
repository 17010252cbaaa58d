/* New processes: a copy of the one that runs. Structure as documented for 4.3BSD. */
#include "errno.h"
#include "file.h"
#include "systm.h"

static int mpid;

/* fork(): the child's number; in the child the parent's, with 1 in the second result. */
void fork(void)
{
    struct proc *parent = u.u_procp;
    int made = newproc();

    if (made < 0) return;
    if (made == 0) {
        u.u_rval2 = 0;
        return;
    }
    u.u_rval1 = parent->p_pid;
    u.u_rval2 = 1;
    u.u_start = time;
    bzero(&u.u_ru, sizeof u.u_ru);
    bzero(&u.u_cru, sizeof u.u_cru);
    bzero(u.u_timer, sizeof u.u_timer);
}

/* Undoes a child for which there is not enough memory. */
static int giveUp(struct proc *child)
{
    freeRange(child, USRDATA, child->p_dsize);
    freeRange(child, USRSTACK - child->p_ssize * PAGE_BYTES, child->p_ssize);
    xfree(child);
    ptRelease(child);
    uareaFree(child);
    child->p_stat = 0;
    child->p_nxt = freeproc;
    freeproc = child;
    u.u_error = ENOMEM;
    return -1;
}

/* 0 in the parent (the child's number in u_rval1), 1 in the child, -1 if there cannot be one. */
int newproc(void)
{
    struct proc *parent = u.u_procp;
    struct proc *child = freeproc;
    struct file *fp;
    int i, made, s;

    if (child == NULL) {
        u.u_error = EAGAIN;
        return -1;
    }
    freeproc = child->p_nxt;
    do {
        if (++mpid >= 30000) mpid = 1;
    } while (pfind(mpid));
    child->p_pid = mpid;
    child->p_ppid = parent->p_pid;
    child->p_pptr = parent;
    child->p_stat = SIDL;
    child->p_flag = SLOAD | (parent->p_flag & (SSYS | SOUSIG));
    child->p_uid = parent->p_uid;
    child->p_pgrp = parent->p_pgrp;
    child->p_nice = parent->p_nice;
    child->p_pri = child->p_usrpri = PUSER + 2 * (parent->p_nice - NZERO); /* it has used no
                                                                              processor time */
    child->p_cpu = 0;
    child->p_time = child->p_slptime = 0;
    child->p_sig = 0;
    child->p_cursig = 0;
    child->p_sigmask = parent->p_sigmask;
    child->p_sigignore = parent->p_sigignore;
    child->p_sigcatch = parent->p_sigcatch;
    child->p_wchan = NULL;
    child->p_rlink = NULL;
    child->p_textp = NULL;
    child->p_tsize = child->p_dsize = child->p_ssize = 0;
    child->p_rssize = child->p_maxrss = 0;
    child->p_shm = 0;
    child->p_pctcpu = 0;
    child->p_cpticks = 0;
    child->p_ru = NULL;
    bzero(child->p_realTimer, sizeof child->p_realTimer);
    child->p_asidGeneration = 0;
    child->p_cptr = NULL;
    child->p_ysptr = NULL;
    child->p_osptr = parent->p_cptr;
    if (child->p_osptr) child->p_osptr->p_ysptr = child;
    parent->p_cptr = child;

    made = uareaAlloc(child) ? procdup(child) : -1;
    if (made == 1) {
        (void)spl0();
        return 1;
    }
    if (made < 0) {
        parent->p_cptr = child->p_osptr;
        if (child->p_osptr) child->p_osptr->p_ysptr = NULL;
        return giveUp(child);
    }
    for (i = 0; i <= u.u_lastfile; i++) {
        fp = u.u_ofile[i];
        if (fp) fp->f_count++;
    }
    s = splclock();
    child->p_nxt = allproc;
    child->p_nxt->p_prev = &child->p_nxt;
    child->p_prev = &allproc;
    allproc = child;
    child->p_idhash = pidhash[PIDHASH(child->p_pid)];
    pidhash[PIDHASH(child->p_pid)] = child - proc;
    child->p_stat = SRUN;
    setrq(child);
    splx(s);
    nuser++;
    u.u_rval1 = child->p_pid;
    return 0;
}
