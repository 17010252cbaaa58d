/* What processes use, and their profile. */
#include "errno.h"
#include "systm.h"

/* Adds up what two used; the largest resident size is the larger one. */
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
