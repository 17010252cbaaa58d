/*
 * The clock: what each tick does (callouts, times, statistics, priority of the running process),
 * and what is put off to the software interrupt. Structure as documented for 4.3BSD.
 */
#include "systm.h"

#define DK_NDRIVE 10
#define CPUSTATES 4
#define CP_USER 0
#define CP_NICE 1
#define CP_SYS 2
#define CP_IDLE 3

int hz = HZ;
int tick = 1000000 / HZ;
struct timeval time, boottime;
struct callout *callfree, callout[NCALL], calltodo;
int lbolt;

int cp_time[CPUSTATES];
int dk_busy; /* bit n: drive n is busy; drivers set it, and there are none */
int dk_time[DK_NDRIVE];


/* All callouts are free. */
void callinit(void)
{
    int i;

    callfree = callout;
    for (i = 1; i < NCALL; i++) callout[i - 1].c_next = &callout[i];
}

static inline void bumptime(struct timeval *t, int microseconds)
{
    t->tv_usec += microseconds;
    if (t->tv_usec >= 1000000) {
        t->tv_usec -= 1000000;
        t->tv_sec++;
    }
}

/* Where the processor was, and which drives were busy. */
static void gatherstats(uint pc, uint status)
{
    int state, s;

    if (status & SR_KUP) {
        state = u.u_procp->p_nice > NZERO ? CP_NICE : CP_USER;
    } else {
        state = noproc ? CP_IDLE : CP_SYS;
    }
    cp_time[state]++;
    for (s = 0; s < DK_NDRIVE; s++) {
        if (dk_busy & (1 << s)) dk_time[s]++;
    }
}

/* Once a tick, with interrupts off. In: where the interrupt came from. */
void hardclock(uint pc, uint status)
{
    struct callout *c;
    struct proc *p = u.u_procp;
    int needsoft = 0;

    /* Only the first waiting callout counts down; the others' times are relative to it. */
    for (c = calltodo.c_next; c && --c->c_time <= 0; c = c->c_next) {
        needsoft = 1;
        if (c->c_time == 0) break;
    }

    if (status & SR_KUP) {
        bumptime(&u.u_ru.ru_utime, tick);
        if (u.u_prof.pr_scale) addupc(pc, &u.u_prof, 1);
        if (u.u_timer[ITIMER_VIRTUAL].it_value.tv_sec |
            u.u_timer[ITIMER_VIRTUAL].it_value.tv_usec) {
            if (itimerdecr(&u.u_timer[ITIMER_VIRTUAL], tick) == 0) psignal(p, SIGVTALRM);
        }
    } else if (!noproc) {
        bumptime(&u.u_ru.ru_stime, tick);
    }

    if (!noproc) {
        int used = u.u_ru.ru_utime.tv_sec + u.u_ru.ru_stime.tv_sec + 1;
        if (used > u.u_rlimit[RLIMIT_CPU].rlim_cur) {
            psignal(p, SIGXCPU);
            if (u.u_rlimit[RLIMIT_CPU].rlim_cur < u.u_rlimit[RLIMIT_CPU].rlim_max) {
                u.u_rlimit[RLIMIT_CPU].rlim_cur += 5;
            }
        }
        if (u.u_timer[ITIMER_PROF].it_value.tv_sec | u.u_timer[ITIMER_PROF].it_value.tv_usec) {
            if (itimerdecr(&u.u_timer[ITIMER_PROF], tick) == 0) psignal(p, SIGPROF);
        }
        u.u_ru.ru_idrss += p->p_rssize;
        u.u_ru.ru_ixrss += p->p_tsize;
        if (p->p_rssize > (uint)u.u_ru.ru_maxrss) u.u_ru.ru_maxrss = p->p_rssize;

        p->p_cpticks++;
        if (++p->p_cpu == 0) p->p_cpu--;
        if ((p->p_cpu & 3) == 0) {
            setpri(p);
            if (p->p_pri >= PUSER) p->p_pri = p->p_usrpri;
        }
    }

    gatherstats(pc, status);
    bumptime(&time, tick);

    if (needsoft) {
        if ((status & SR_IM) == SR_IM) {
            /*
             * If the interrupted code blocked nothing, the software interrupt would follow at once:
             * call it directly.
             */
            int s = splsoftclock();
            splx((SR_IM & ~SOFT_CLOCK) | SR_IEC);
            softclock(pc, status);
            splx(s);
        } else {
            setsoftclock();
        }
    }
}

/* What hardclock put off: callouts that are due, and the profile. */
void softclock(uint pc, uint status)
{
    for (;;) {
        struct callout *c;
        void *argument;
        void (*function)(void *);
        int s = splhigh();

        c = calltodo.c_next;
        if (c == NULL || c->c_time > 0) {
            splx(s);
            break;
        }
        argument = c->c_arg;
        function = c->c_func;
        calltodo.c_next = c->c_next;
        c->c_next = callfree;
        callfree = c;
        splx(s);
        (*function)(argument);
    }
}

/* Calls function(argument) in `ticks` ticks. */
void timeout(void (*function)(void *), void *argument, int ticks)
{
    struct callout *before, *after, *new;
    int s = splclock();

    if (ticks <= 0) ticks = 1;
    new = callfree;
    if (new == NULL) panic("timeout table overflow");
    callfree = new->c_next;
    new->c_arg = argument;
    new->c_func = function;
    for (before = &calltodo; (after = before->c_next) && after->c_time < ticks; before = after) {
        if (after->c_time > 0) ticks -= after->c_time;
    }
    before->c_next = new;
    new->c_next = after;
    new->c_time = ticks;
    if (after) after->c_time -= ticks;
    splx(s);
}

/* Takes back a timeout() that has not come yet. */
void untimeout(void (*function)(void *), void *argument)
{
    struct callout *before, *c;
    int s = splclock();

    for (before = &calltodo; (c = before->c_next); before = c) {
        if (c->c_func != function || c->c_arg != argument) continue;
        if (c->c_next && c->c_time > 0) c->c_next->c_time += c->c_time;
        before->c_next = c->c_next;
        c->c_next = callfree;
        callfree = c;
        break;
    }
    splx(s);
}

/* Counts `ticks` at `pc` in the user's profile. */
void addupc(uint pc, struct uprof *profile, int ticks)
{
    uint slot = (uint)((unsigned long long)(pc - profile->pr_off) * profile->pr_scale >> 16) & ~1;
    short *at = (short *)((char *)profile->pr_base + slot);
    short count;

    if (pc < profile->pr_off || slot >= profile->pr_size) return;
    if (copyin(at, &count, sizeof count) == 0) {
        count += ticks;
        if (copyout(&count, at, sizeof count) == 0) return;
    }
    profile->pr_scale = 0;
}
