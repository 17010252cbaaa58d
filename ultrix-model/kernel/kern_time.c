/*
 * Time of day and interval timers. Structure as documented for 4.3BSD; the clock's resolution is
 * one tick.
 */
#include "errno.h"
#include "systm.h"

/*
 * The longest that a timer may run, in seconds: 4.3BSD's, so that it can be added to the time of
 * day.
 */
#define ITIMER_SECONDS 100000000

struct timezone {
    int tz_minuteswest;
    int tz_dsttime;
};

static const struct timezone tz;

/* gettimeofday(time, zone) */
void gettimeofday(void)
{
    struct timeval now;
    int s = splhigh();

    now = time;
    splx(s);
    u.u_error = copyout(&now, (void *)u.u_ap[0], sizeof now);
    if (u.u_error == 0 && u.u_ap[1]) u.u_error = copyout(&tz, (void *)u.u_ap[1], sizeof tz);
}

void timevalfix(struct timeval *t)
{
    if (t->tv_usec < 0) {
        t->tv_sec--;
        t->tv_usec += 1000000;
    }
    if (t->tv_usec >= 1000000) {
        t->tv_sec++;
        t->tv_usec -= 1000000;
    }
}

void timevaladd(struct timeval *to, const struct timeval *by)
{
    to->tv_sec += by->tv_sec;
    to->tv_usec += by->tv_usec;
    timevalfix(to);
}

/* Ticks from now to a time of day. */
int hzto(const struct timeval *t)
{
    int s = splhigh();
    int seconds = t->tv_sec - time.tv_sec;
    int ticks;

    if (seconds < 0) ticks = 0;
    else if (seconds > 0x7fffffff / HZ - 1) ticks = 0x7fffffff;
    else ticks = seconds * hz + (t->tv_usec - time.tv_usec + tick - 1) / tick;
    splx(s);
    return ticks < 0 ? 0 : ticks;
}

/* Decrements a timer. 0 when it expires; it is then reloaded if it has an interval. */
int itimerdecr(struct itimerval *timer, int microseconds)
{
    timer->it_value.tv_usec -= microseconds;
    timevalfix(&timer->it_value);
    if (timer->it_value.tv_sec > 0 || (timer->it_value.tv_sec == 0 && timer->it_value.tv_usec > 0))
        return 1;
    if ((timer->it_interval.tv_sec | timer->it_interval.tv_usec) == 0)
        timer->it_value = timer->it_interval;
    else timevaladd(&timer->it_value, &timer->it_interval);
    return 0;
}

/* The real-time timer of a process expires. p_realTimer: interval, time of day. */
void realitexpire(void *argument)
{
    struct proc *p = argument;
    int s;

    psignal(p, SIGALRM);
    if ((p->p_realTimer[0].tv_sec | p->p_realTimer[0].tv_usec) == 0) {
        p->p_realTimer[1] = p->p_realTimer[0];
        return;
    }
    for (;;) {
        s = splclock();
        timevaladd(&p->p_realTimer[1], &p->p_realTimer[0]);
        if (p->p_realTimer[1].tv_sec > time.tv_sec ||
            (p->p_realTimer[1].tv_sec == time.tv_sec && p->p_realTimer[1].tv_usec > time.tv_usec)) {
            timeout(realitexpire, p, hzto(&p->p_realTimer[1]));
            splx(s);
            return;
        }
        splx(s);
    }
}

/*
 * Whether the value is valid for a timer; less than a tick becomes a tick, so that no tick ends
 * more than one interval.
 */
static int itimerfix(struct timeval *t)
{
    if (t->tv_sec < 0 || t->tv_sec > ITIMER_SECONDS || (uint)t->tv_usec >= 1000000) return 0;
    if (t->tv_sec == 0 && t->tv_usec != 0 && t->tv_usec < tick) t->tv_usec = tick;
    return 1;
}

/* setitimer(which, new, old) */
void setitimer(void)
{
    uint which = u.u_ap[0];
    struct itimerval timer;
    struct proc *p = u.u_procp;
    int s;

    if (which > ITIMER_PROF) {
        u.u_error = EINVAL;
        return;
    }
    if (u.u_ap[2]) {
        timer = u.u_timer[which];
        if (which == ITIMER_REAL) {
            timer.it_interval = p->p_realTimer[0];
            timer.it_value = p->p_realTimer[1];
            if (timer.it_value.tv_sec | timer.it_value.tv_usec) {
                timer.it_value.tv_sec -= time.tv_sec;
                timer.it_value.tv_usec -= time.tv_usec;
                timevalfix(&timer.it_value);
                if (timer.it_value.tv_sec < 0) timer.it_value.tv_sec = timer.it_value.tv_usec = 0;
            }
        }
        u.u_error = copyout(&timer, (void *)u.u_ap[2], sizeof timer);
        if (u.u_error) return;
    }
    if (u.u_ap[1] == 0) return;
    u.u_error = copyin((void *)u.u_ap[1], &timer, sizeof timer);
    if (u.u_error) return;
    if (!itimerfix(&timer.it_value) || !itimerfix(&timer.it_interval)) {
        u.u_error = EINVAL;
        return;
    }
    s = splclock();
    if (which == ITIMER_REAL) {
        untimeout(realitexpire, p);
        if (timer.it_value.tv_sec | timer.it_value.tv_usec) {
            timevaladd(&timer.it_value, &time);
            timeout(realitexpire, p, hzto(&timer.it_value));
        }
        p->p_realTimer[0] = timer.it_interval;
        p->p_realTimer[1] = timer.it_value;
    } else {
        u.u_timer[which] = timer;
    }
    splx(s);
}
