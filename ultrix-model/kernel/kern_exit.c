/*
 * The end of a process, and its parent's wait for it. Structure as documented for 4.3BSD; the end
 * of the last one stops the machine.
 */
#include "errno.h"
#include "file.h"
#include "systm.h"

/* The first status other than 0 of a program file's process. */
static int machineStatus;

/* rexit(status) */
void rexit(void)
{
    exit((u.u_ap[0] & 0xff) << 8);
}

/* A wait status as the shell reports it. */
static int shellStatus(int status)
{
    return status & 0x7f ? 128 + (status & 0x7f) : status >> 8 & 0xff;
}

/* Terminates the running process, with a status as wait() shows it; it becomes a zombie. */
void exit(int status)
{
    struct proc *p = u.u_procp;
    struct proc *child, *last;
    short *hash;
    int i;

    p->p_flag |= SWEXIT;
    p->p_sigignore = ~0;
    p->p_sig = 0;
    untimeout(realitexpire, p);
    for (i = 0; i <= u.u_lastfile; i++) {
        struct file *fp = u.u_ofile[i];
        u.u_ofile[i] = NULL;
        if (fp) closef(fp);
    }
    vmRelease(p);
    if (machineStatus == 0 && (p->p_flag & SBOOT)) machineStatus = shellStatus(status);
    if (--nuser == 0) halt(machineStatus);

    (void)splclock();
    *p->p_prev = p->p_nxt;
    if (p->p_nxt) p->p_nxt->p_prev = p->p_prev;
    p->p_nxt = zombproc;
    p->p_prev = &zombproc;
    if (zombproc) zombproc->p_prev = &p->p_nxt;
    zombproc = p;
    p->p_stat = SZOMB;
    noproc = 1;
    for (hash = &pidhash[PIDHASH(p->p_pid)]; *hash != p - proc; hash = &proc[*hash].p_idhash)
        continue;
    *hash = p->p_idhash;
    p->p_xstat = status;

    /* Orphans are inherited by process 1, or if it has exited by process 0. */
    if (p->p_cptr) {
        struct proc *heir = p->p_pid != 1 && pfind(1) ? pfind(1) : &proc[0];
        for (child = last = p->p_cptr; child; child = child->p_osptr) {
            last = child;
            child->p_pptr = heir;
            child->p_ppid = heir->p_pid;
            if (child->p_stat == SSTOP) {
                psignal(child, SIGHUP);
                psignal(child, SIGCONT);
            }
        }
        last->p_osptr = heir->p_cptr;
        if (heir->p_cptr) heir->p_cptr->p_ysptr = last;
        heir->p_cptr = p->p_cptr;
        p->p_cptr = NULL;
        wakeup(heir);
    }
    psignal(p->p_pptr, SIGCHLD);
    wakeup(p->p_pptr);
    swtch();
    panic("exit");
}

/* Frees what was left of a zombie child. */
static void bury(struct proc *p)
{
    struct rusage *used = &((struct user *)(KSEG0 + (p->p_upte[0] & PG_FRAME)))->u_ru;

    ruadd(&u.u_cru, used);
    uareaFree(p);
    ptRelease(p);
    *p->p_prev = p->p_nxt;
    if (p->p_nxt) p->p_nxt->p_prev = p->p_prev;
    if (p->p_ysptr) p->p_ysptr->p_osptr = p->p_osptr;
    if (p->p_osptr) p->p_osptr->p_ysptr = p->p_ysptr;
    if (p->p_pptr->p_cptr == p) p->p_pptr->p_cptr = p->p_osptr;
    p->p_stat = 0;
    p->p_pid = p->p_ppid = 0;
    p->p_nxt = freeproc;
    freeproc = p;
}

/* wait(): number and status of a zombie child */
void wait(void)
{
    struct proc *p;
    int found;

    for (;;) {
        found = 0;
        for (p = u.u_procp->p_cptr; p; p = p->p_osptr) {
            found = 1;
            if (p->p_stat != SZOMB) continue;
            u.u_rval1 = p->p_pid;
            u.u_rval2 = p->p_xstat;
            bury(p);
            return;
        }
        if (!found) {
            u.u_error = ECHILD;
            return;
        }
        if (setjmp(&u.u_qsave)) {
            u.u_eosys = RESTARTSYS;
            return;
        }
        sleep(u.u_procp, PWAIT);
    }
}
