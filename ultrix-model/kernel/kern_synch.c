/*
 * Scheduling: sleep channels, run queues, and priorities that decay with use and recover. Structure
 * and formulas as documented for 4.3BSD (Leffler and others, "The Design and Implementation of the
 * 4.3BSD UNIX Operating System", chapter 4).
 */
#include "systm.h"

#define FSHIFT 11
#define FSCALE (1 << FSHIFT)

struct proc *slpque[SQSIZE];
struct prochd qs[NQS];
int whichqs;
int noproc, runrun, curpri, astpending;
int avenrun[3];

/*
 * Decay of the load averages every 5 seconds, for 1, 5 and 15 minutes: exp(-1/12), exp(-1/60),
 * exp(-1/180), in FSCALE.
 */
static const int cexp[3] = { 1884, 2014, 2037 };
/* Decay of p_pctcpu a second: exp(-1/20). */
#define CCPU 1948

/* Load averages: runnable processes, every 5 seconds. */
void loadav(void *unused)
{
    struct proc *p;
    int i, running = 0;

    for (p = allproc; p; p = p->p_nxt) {
        if (p->p_flag & SSYS) continue;
        if (p->p_stat == SRUN || p->p_stat == SIDL || (p->p_stat == SSLEEP && p->p_pri <= PZERO))
            running++;
    }
    for (i = 0; i < 3; i++) {
        avenrun[i] = (cexp[i] * avenrun[i] + running * FSCALE * (FSCALE - cexp[i])) >> FSHIFT;
    }
    timeout(loadav, NULL, 5 * hz);
}

/* Ten times a second: round robin among processes of equal priority. */
void roundrobin(void *unused)
{
    runrun = 1;
    aston();
    timeout(roundrobin, NULL, hz / 10);
}

/* Decay of p_cpu a second: 2 * load / (2 * load + 1). */
static inline int decay(int load, int cpu)
{
    return (cpu * 2 * load) / (2 * load + FSCALE);
}

/* Once a second: p_cpu decays, priorities are recomputed. */
void schedcpu(void *unused)
{
    int load = avenrun[0];
    struct proc *p;
    int s, use;

    wakeup(&lbolt);
    for (p = allproc; p; p = p->p_nxt) {
        if (p->p_time != 127) p->p_time++;
        if (p->p_stat == SSLEEP || p->p_stat == SSTOP) {
            if (p->p_slptime != 127) p->p_slptime++;
        }
        p->p_pctcpu = (p->p_pctcpu * CCPU) >> FSHIFT;
        if (p->p_slptime > 1) {
            p->p_cpticks = 0;
            continue;
        }
        s = splhigh();
        p->p_pctcpu += ((FSCALE - CCPU) * (p->p_cpticks * FSCALE / hz)) >> FSHIFT;
        p->p_cpticks = 0;
        use = decay(load, p->p_cpu) + p->p_nice - NZERO;
        p->p_cpu = use < 0 ? 0 : use > 255 ? 255 : use;
        setpri(p);
        if (p->p_pri >= PUSER) {
            if ((p != u.u_procp || noproc) && p->p_stat == SRUN && (p->p_flag & SLOAD) &&
                p->p_pri / 4 != p->p_usrpri / 4) {
                remrq(p);
                p->p_pri = p->p_usrpri;
                setrq(p);
            } else {
                p->p_pri = p->p_usrpri;
            }
        }
        splx(s);
    }
    timeout(schedcpu, NULL, hz);
}

/* Makes up the decay that a process missed while it slept for more than a second. */
void updatepri(struct proc *p)
{
    int load = avenrun[0];
    int use = p->p_cpu;

    p->p_slptime--;
    while (use && --p->p_slptime) use = decay(load, use);
    p->p_slptime = 0;
    p->p_cpu = use > 255 ? 255 : use;
    setpri(p);
}

/*
 * Gives the processor up until wakeup(channel). Above PZERO a signal ends the sleep: the system
 * call is then left through u_qsave.
 */
void sleep(void *channel, int priority)
{
    struct proc *p = u.u_procp;
    struct proc **queue = &slpque[SLPHASH(channel)];
    int s = splhigh();

    if (channel == NULL || p->p_stat != SRUN || p->p_rlink) panic("sleep");
    p->p_wchan = channel;
    p->p_slptime = 0;
    p->p_pri = priority & PRIMASK;
    p->p_link = NULL;
    while (*queue) queue = &(*queue)->p_link;
    *queue = p;
    if (p->p_pri > PZERO) {
        if (ISSIG(p)) {
            if (p->p_wchan) unsleep(p);
            p->p_stat = SRUN;
            (void)spl0();
            goto interrupted;
        }
        if (p->p_wchan == NULL) {
            splx(s);
            return;
        }
        p->p_stat = SSLEEP;
        (void)spl0();
        u.u_ru.ru_nvcsw++;
        swtch();
        if (ISSIG(p)) goto interrupted;
    } else {
        p->p_stat = SSLEEP;
        (void)spl0();
        u.u_ru.ru_nvcsw++;
        swtch();
    }
    curpri = p->p_usrpri;
    splx(s);
    return;

interrupted:
    longjmp(&u.u_qsave);
}

/* Removes a process from its sleep queue. */
void unsleep(struct proc *p)
{
    struct proc **queue;
    int s = splhigh();

    if (p->p_wchan) {
        queue = &slpque[SLPHASH(p->p_wchan)];
        while (*queue != p) queue = &(*queue)->p_link;
        *queue = p->p_link;
        p->p_wchan = NULL;
    }
    splx(s);
}

/* Makes all processes that sleep on the channel runnable. */
void wakeup(void *channel)
{
    struct proc **queue, *p;
    int s = splhigh();

    queue = &slpque[SLPHASH(channel)];
    while ((p = *queue)) {
        if (p->p_rlink || (p->p_stat != SSLEEP && p->p_stat != SSTOP)) panic("wakeup");
        if (p->p_wchan != channel) {
            queue = &p->p_link;
            continue;
        }
        p->p_wchan = NULL;
        *queue = p->p_link;
        if (p->p_stat == SSLEEP) {
            if (p->p_slptime > 1) updatepri(p);
            p->p_slptime = 0;
            p->p_stat = SRUN;
            if (p->p_flag & SLOAD) setrq(p);
            if (p->p_pri < curpri) {
                runrun = 1;
                aston();
            }
        }
    }
    splx(s);
}

/* Initialises the run queues. */
void rqinit(void)
{
    int i;

    for (i = 0; i < NQS; i++) qs[i].ph_link = qs[i].ph_rlink = (struct proc *)&qs[i];
}

/* Appends to the run queue of its priority. The caller blocks interrupts. */
void setrq(struct proc *p)
{
    int queue = p->p_pri >> 2;
    struct proc *head = (struct proc *)&qs[queue];
    struct proc *last = head->p_rlink;

    if (p->p_rlink) panic("setrq");
    p->p_link = head;
    p->p_rlink = last;
    last->p_link = p;
    head->p_rlink = p;
    whichqs |= 1 << queue;
}

/* Removes from its run queue. The caller blocks interrupts. */
void remrq(struct proc *p)
{
    int queue = p->p_pri >> 2;

    if (!(whichqs & (1 << queue))) panic("remrq");
    p->p_link->p_rlink = p->p_rlink;
    p->p_rlink->p_link = p->p_link;
    p->p_rlink = NULL;
    if (qs[queue].ph_link == (struct proc *)&qs[queue]) whichqs &= ~(1 << queue);
}

/* Makes a stopped or sleeping process runnable. */
void setrun(struct proc *p)
{
    int s = splhigh();

    switch (p->p_stat) {
    case SSTOP:
    case SSLEEP:
        unsleep(p);
        break;
    case SIDL:
        break;
    default:
        panic("setrun");
    }
    p->p_stat = SRUN;
    if (p->p_flag & SLOAD) setrq(p);
    splx(s);
    if (p->p_slptime > 1) updatepri(p);
    if (p->p_pri < curpri) {
        runrun = 1;
        aston();
    }
}

/*
 * Recomputes the user priority from p_cpu; if it is better than the running process', asks for a
 * switch.
 */
void setpri(struct proc *p)
{
    int priority = p->p_cpu / 4 + PUSER + 2 * (p->p_nice - NZERO);

    if (priority > 127) priority = 127;
    if (priority < curpri) {
        runrun = 1;
        aston();
    }
    p->p_usrpri = priority;
}
