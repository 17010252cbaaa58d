/*
 * The u-area: what the kernel must know of the process that runs, at a fixed address (UADDR) that
 * two wired TLB entries map. Its pcb lies first, so that locore.S reaches it from $0. Field names
 * as documented for 4.3BSD.
 */
#ifndef ULTRIX_MODEL_USER_H
#define ULTRIX_MODEL_USER_H

#include "proc.h"
#include "signal.h"

struct pcb {
    int pcb_regs[NREGS]; /* by register number, then LO, HI, Status, PC */
    struct label pcb_context; /* where swtch() resumes */
    uint pcb_onfault; /* where to go after a bad user address, or 0 */
    uint pcb_k1; /* k1 at the last general exception: the PC of a user miss under a page-table
                    miss */
    int pcb_cause; /* of the exception that a signal is about */
    int pcb_badvaddr;
};

struct rusage {
    struct timeval ru_utime;
    struct timeval ru_stime;
    int ru_maxrss;
    int ru_ixrss;
    int ru_idrss;
    int ru_isrss;
    int ru_minflt;
    int ru_majflt;
    int ru_nswap;
    int ru_inblock;
    int ru_oublock;
    int ru_msgsnd;
    int ru_msgrcv;
    int ru_nsignals;
    int ru_nvcsw;
    int ru_nivcsw;
};

struct itimerval {
    struct timeval it_interval;
    struct timeval it_value;
};

struct rlimit {
    int rlim_cur;
    int rlim_max;
};

struct uprof {
    short *pr_base;
    uint pr_size;
    uint pr_off;
    uint pr_scale;
};

#define ITIMER_REAL 0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF 2
#define RLIMIT_CPU 0
#define RLIMIT_STACK 3
#define RLIM_NLIMITS 6
#define RLIM_INFINITY 0x7fffffff

/* u_eosys: how a system call ends */
#define NORMALRETURN 0
#define JUSTRETURN 1
#define RESTARTSYS 2

struct user {
    struct pcb u_pcb;
    struct proc *u_procp;
    int *u_ar0; /* the user's registers */
    char u_comm[16];

    int u_arg[8]; /* arguments of the present call */
    int *u_ap;
    struct label u_qsave; /* where an interrupted call resumes */
    int u_rval1;
    int u_rval2;
    char u_error;
    char u_eosys;

    short u_uid;
    short u_gid;
    short u_ruid;
    short u_rgid;

    uint u_tsize; /* pages */
    uint u_dsize;
    uint u_ssize;

    void (*u_signal[NSIG])();
    int u_sigmask[NSIG]; /* to be blocked during the handler */
    int u_sigonstack;
    int u_sigintr;
    int u_oldmask;
    int u_code; /* tells the handler more */
    struct sigstack u_sigstack;
    uint u_sigtramp; /* the user's trampoline, from sigvec's fourth argument */

    struct file *u_ofile[NOFILE];
    char u_pofile[NOFILE];
    int u_lastfile;

    struct rusage u_ru;
    struct rusage u_cru;
    struct itimerval u_timer[3];
    struct timeval u_start;
    struct uprof u_prof;
    struct rlimit u_rlimit[RLIM_NLIMITS];
};

_Static_assert(sizeof(struct user) <= PAGE_BYTES / 2,
               "the kernel stack has the rest of the u-area");

#define u (*(struct user *)UADDR)

#endif
