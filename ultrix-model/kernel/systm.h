/*
 * The kernel's variables and the calls between its files that are not about one structure. Names as
 * documented for 4.3BSD.
 */
#ifndef ULTRIX_MODEL_SYSTM_H
#define ULTRIX_MODEL_SYSTM_H

#include "machine/board/boot.h"
#include "user.h"

/* Counts of events since boot. */
struct vmmeter {
    uint v_swtch;
    uint v_trap;
    uint v_syscall;
    uint v_intr;
    uint v_soft;
    uint v_faults;
    uint v_zfod;
    uint v_ktlb;
    uint v_colourMiss;
};

struct sysent {
    int sy_narg;
    void (*sy_call)(void);
};

struct callout {
    int c_time; /* ticks after the previous one */
    void *c_arg;
    void (*c_func)(void *);
    struct callout *c_next;
};

extern struct vmmeter cnt;
extern const struct sysent sysent[];
extern const int nsysent;
extern struct Boot *boot;
extern struct timeval time;
extern struct timeval boottime;
extern int noproc;   /* no process wants the processor */
extern int runrun;   /* a better process than the running one is runnable */
extern int curpri;   /* its priority */
extern int astpending; /* look around before returning to user mode */
extern int lbolt;    /* woken once a second */
extern int tick;     /* microseconds */
extern int hz;
extern int avenrun[3];
extern struct callout *callfree, callout[NCALL], calltodo;
extern int nuser;    /* processes of boot files and their children */
extern int netisr;   /* bit n: protocol n has packets for the software interrupt */
extern uint leMemory; /* physical address of the Ethernet chip's part of main memory, if it has
                         one */
extern int splimpMask, splttyMask; /* what these levels block, by board */

#define aston() (astpending = 1)

/* init_main.c, kern_clock.c, kern_time.c */
void timeout(void (*function)(void *), void *argument, int ticks);
void untimeout(void (*function)(void *), void *argument);
void callinit(void);
void hardclock(uint pc, uint status);
void softclock(uint pc, uint status);
void realitexpire(void *p);
int itimerdecr(struct itimerval *timer, int microseconds);
void timevaladd(struct timeval *to, const struct timeval *by);
void timevalfix(struct timeval *t);
int hzto(const struct timeval *t);
void ruadd(struct rusage *to, const struct rusage *from);
void loadav(void *unused);

/* trap.c, machdep.c, clock.c, cons.c */
uint trap(uint status, uint cause, uint vaddr, uint pc);
void interrupt(uint status, uint cause, uint pc);
void addupc(uint pc, struct uprof *profile, int ticks);
uint emulateBranch(const int *regs, uint pc, uint instruction);
int fixUnaligned(int *regs, uint pc, uint cause, uint vaddr);
void mipsInit(struct Boot *handed);
void startrtclock(void);
void halt(int status) __attribute__((noreturn));
void consInit(void);
void consPut(int character);
void sendsig(void (*handler)(), int signal, int mask);
void setregs(uint entry, uint stack);

/* vm_mem.c, vm_pt.c, vm_page.c, vm_machdep.c, vm_shm.c */
void memInit(uint first, uint end);
uint pageAlloc(uint vpn, int pid);
void pageFree(uint physical);
uint *userPte(const struct proc *p, uint address);
int ptExpand(struct proc *p, uint address, uint pages);
void ptRelease(struct proc *p);
uint *sysPte(uint address);
int userRange(const struct proc *p, uint address);
int pagein(uint address, int write);
int modified(uint address);
int grow(uint address);
int growData(struct proc *p, uint pages);
void freeRange(struct proc *p, uint address, uint pages);
void newptes(struct proc *p, uint address, uint pages);
void vmRelease(struct proc *p);
int copyRange(struct proc *from, struct proc *to, uint address, uint pages);
int ptShare(struct proc *from, struct proc *to, uint address, uint pages);
void asidAlloc(struct proc *p);
int uareaAlloc(struct proc *p);
void uareaFree(struct proc *p);
int procdup(struct proc *child);
int chgprot(uint address, uint prot);
void xfree(struct proc *p);
int shmFork(struct proc *parent, struct proc *child);
int shmRange(const struct proc *p, uint address);
void shmExit(struct proc *p);

#endif
