/*
 * The process table: what the kernel must know of a process that is not running. The rest is in its
 * u-area (user.h). Field names as documented for 4.3BSD; the page-table and ASID fields are this
 * machine's.
 */
#ifndef ULTRIX_MODEL_PROC_H
#define ULTRIX_MODEL_PROC_H

#include "types.h"

#define SSLEEP 1
#define SRUN 3
#define SIDL 4
#define SZOMB 5
#define SSTOP 6

#define SLOAD 0x0000001   /* in memory */
#define SSYS 0x0000002    /* the scheduler's own process */
#define STRC 0x0000010    /* traced; never set here */
#define SWEXIT 0x0002000  /* exiting */
#define SOMASK 0x0000200  /* restore u_oldmask after the next signal */
#define STIMO 0x0040000   /* woken by a timeout */
#define SSEL 0x0400000    /* selecting; never set here */
#define SOUSIG 0x1000000  /* uses old signals; never set here */
#define SBOOT 0x8000000   /* begun by the kernel for a program file: its status is the machine's */

/* A run queue's head; a proc begins with the same two links. */
struct prochd {
    struct proc *ph_link;
    struct proc *ph_rlink;
};

struct proc {
    struct proc *p_link; /* run queue or sleep queue */
    struct proc *p_rlink;
    uint p_upte[UPAGES]; /* TLB words of the u-area's pages */
    int p_asid;
    uint p_asidGeneration;
    uint p_pt; /* kseg2 address of the linear page table */
    struct proc *p_nxt; /* all processes, or zombies, or free slots */
    struct proc **p_prev;
    char p_usrpri;
    char p_pri;
    uchar p_cpu;
    char p_stat;
    char p_time;
    char p_nice;
    char p_slptime;
    char p_cursig;
    int p_sig;
    int p_sigmask;
    int p_sigignore;
    int p_sigcatch;
    int p_flag;
    short p_uid;
    short p_pgrp;
    short p_pid;
    short p_ppid;
    ushort p_xstat;
    short p_idhash;
    struct rusage *p_ru;
    uint p_tsize; /* pages of text, data, stack */
    uint p_dsize;
    uint p_ssize;
    uint p_rssize;
    uint p_maxrss;
    void *p_wchan;
    struct text *p_textp;
    struct proc *p_xlink; /* others with the same text */
    short p_cpticks;
    int p_pctcpu;
    struct proc *p_pptr; /* parent, youngest child, older and younger sibling */
    struct proc *p_cptr;
    struct proc *p_osptr;
    struct proc *p_ysptr;
    struct timeval p_realTimer[2];
    uint p_shm; /* bit n: shared segment n is attached */
};

struct text {
    const struct BootFile *x_file;
    struct proc *x_caddr;
    uint x_size;
    int x_count;
};

extern struct proc proc[NPROC];
extern struct proc *allproc, *freeproc, *zombproc;
extern struct proc *slpque[SQSIZE];
extern short pidhash[PIDHSZ];
extern struct prochd qs[NQS];
extern int whichqs;
extern struct text text[NTEXT];

#define PIDHASH(pid) ((pid) & (PIDHSZ - 1))
#define SLPHASH(channel) (((uint)(channel) >> 5) & (SQSIZE - 1))

/*
 * Whether there is a signal to act on. Asked on every return to user mode, so issig() is called
 * only when a bit is set.
 */
#define ISSIG(p) \
    ((p)->p_sig && \
        (((p)->p_flag & STRC) || ((p)->p_sig & ~((p)->p_sigignore | (p)->p_sigmask))) && \
     issig())

/* kern_synch.c */
void rqinit(void);
void setrq(struct proc *p);
void remrq(struct proc *p);
void sleep(void *channel, int priority);
void wakeup(void *channel);
void unsleep(struct proc *p);
void setrun(struct proc *p);
void setpri(struct proc *p);
void updatepri(struct proc *p);
void schedcpu(void *unused);
void roundrobin(void *unused);

/* kern_proc.c */
void pqinit(void);
struct proc *pfind(int pid);
int inferior(struct proc *p);

/* kern_fork.c, kern_exec.c, kern_exit.c */
int newproc(void);
int execFile(const struct BootFile *file);
void exit(int status) __attribute__((noreturn));

/* kern_sig.c */
void psignal(struct proc *p, int signal);
void gsignal(int group, int signal);
int issig(void);
void psig(void);
void stop(struct proc *p);
int killpg1(int signal, int group);
struct sigvec;
void setsigvec(int signal, const struct sigvec *vec);

#endif
