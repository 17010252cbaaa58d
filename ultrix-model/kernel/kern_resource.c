/* Resource usage, profiling, and niceness. */
#include "errno.h"
#include "systm.h"

/* Adds resource usage up; the resident size is the maximum of both. */
void ruadd(struct rusage *to, const struct rusage *from)
{
    int *sum = &to->ru_ixrss;
    const int *by = &from->ru_ixrss;

    timevaladd(&to->ru_utime, &from->ru_utime);
    timevaladd(&to->ru_stime, &from->ru_stime);
    if (to->ru_maxrss < from->ru_maxrss) to->ru_maxrss = from->ru_maxrss;
    while (sum <= &to->ru_nivcsw) *sum++ += *by++;
}

/* getrusage(who, usage): 0 the caller, -1 its children */
void getrusage(void)
{
    if (u.u_ap[0] != 0 && u.u_ap[0] != -1) u.u_error = EINVAL;
    else u.u_error = copyout(u.u_ap[0] ? &u.u_cru : &u.u_ru, (void *)u.u_ap[1], sizeof u.u_ru);
}

/* profil(counters, bytes, offset, scale) */
void profil(void)
{
    u.u_prof.pr_base = (short *)u.u_ap[0];
    u.u_prof.pr_size = u.u_ap[1];
    u.u_prof.pr_off = u.u_ap[2];
    u.u_prof.pr_scale = u.u_ap[3];
}

/* Whether `which` and `who` select the process; `who` 0 is the caller, its group, its user. */
static int meant(const struct proc *p)
{
    int who = u.u_ap[1];

    switch (u.u_ap[0]) {
    case PRIO_PROCESS:
        return who ? p->p_pid == who : p == u.u_procp;
    case PRIO_PGRP:
        return p->p_pgrp == (who ? who : u.u_procp->p_pgrp);
    default:
        return p->p_uid == (who ? who : u.u_uid);
    }
}

/* getpriority(which, who): the lowest of those selected */
void getpriority(void)
{
    int least = 2 * NZERO;
    struct proc *p;

    if ((uint)u.u_ap[0] > PRIO_USER) {
        u.u_error = EINVAL;
        return;
    }
    for (p = allproc; p; p = p->p_nxt) {
        if (meant(p) && p->p_nice < least) least = p->p_nice;
    }
    if (least == 2 * NZERO) u.u_error = ESRCH;
    else u.u_rval1 = least - NZERO;
}

/* Sets a process' niceness, within bounds; only the superuser may lower it. */
static void donice(struct proc *p, int nice)
{
    if (u.u_uid && u.u_ruid && u.u_uid != p->p_uid && u.u_ruid != p->p_uid) {
        u.u_error = EPERM;
        return;
    }
    if (nice < -NZERO) nice = -NZERO;
    if (nice > NZERO - 1) nice = NZERO - 1;
    if (nice + NZERO < p->p_nice && u.u_uid) {
        u.u_error = EACCES;
        return;
    }
    p->p_nice = nice + NZERO;
    setpri(p);
}

/* setpriority(which, who, nice) */
void setpriority(void)
{
    int found = 0;
    struct proc *p;

    if ((uint)u.u_ap[0] > PRIO_USER) {
        u.u_error = EINVAL;
        return;
    }
    for (p = allproc; p; p = p->p_nxt) {
        if (!meant(p)) continue;
        donice(p, u.u_ap[2]);
        found = 1;
    }
    if (!found) u.u_error = ESRCH;
}
