/* Identity: numbers of processes, groups and users. */
#include "errno.h"
#include "systm.h"

/* getpid(): in the second result the parent's, as 4.3BSD has it */
void getpid(void)
{
    u.u_rval1 = u.u_procp->p_pid;
    u.u_rval2 = u.u_procp->p_ppid;
}

void getuid(void)
{
    u.u_rval1 = u.u_ruid;
    u.u_rval2 = u.u_uid;
}

void getgid(void)
{
    u.u_rval1 = u.u_rgid;
    u.u_rval2 = u.u_gid;
}

/* getpgrp(pid), setpgrp(pid, group): pid 0 is the caller */
void getpgrp(void)
{
    int pid = u.u_ap[0];
    struct proc *p = pid ? pfind(pid) : u.u_procp;

    if (p == NULL) u.u_error = ESRCH;
    else u.u_rval1 = p->p_pgrp;
}

void setpgrp(void)
{
    int pid = u.u_ap[0];
    struct proc *p = pid ? pfind(pid) : u.u_procp;

    if (p == NULL) u.u_error = ESRCH;
    else if (p->p_uid != u.u_uid && u.u_uid && !inferior(p)) u.u_error = EPERM;
    else p->p_pgrp = u.u_ap[1];
}
