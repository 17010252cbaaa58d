/*
 * What one process does must not cost another: each attack runs in a child beside a victim that
 * counts; the victim's work in the given time, its memory and its rights are those of a process
 * alone with one competitor.
 */
#include "check.h"

/* Long enough that a scheduler's quantum of 100 ms more or less does not show. */
#define SECONDS 6

static volatile unsigned *work;
static volatile int caught;

static void note(int signal)
{
    caught = 1;
}

/* Counts for SECONDS of real time. */
static unsigned victim(void)
{
    struct timeval start, now;
    unsigned count = 0;

    gettimeofday(&start, 0);
    do {
        int i;

        for (i = 0; i < 1000; i++) count++;
        gettimeofday(&now, 0);
    } while ((now.tv_sec - start.tv_sec) * 1000000 + now.tv_usec -
             start.tv_usec < SECONDS * 1000000);
    return count;
}

static void timers(void)
{
    struct itimerval t = { { 0, 1 }, { 0, 1 } };

    sigblock(-1);
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && setitimer(ITIMER_PROF, &t, 0) == 0 &&
          setitimer(ITIMER_VIRTUAL, &t, 0) == 0);
    for (;;) work[1]++;
}

static void console(void)
{
    brk((void *)0x10200000);
    for (;;) write(1, (void *)0x10010000, 1 << 20);
}

/* What the victim does beside an attack. */
static unsigned beside(void (*attack)(void))
{
    int child = fork(), status;
    unsigned done;

    if (child == 0) attack();
    done = victim();
    CHECK(kill(child, SIGKILL) == 0);
    CHECK(wait(&status) == child);
    return done;
}

static void compute(void)
{
    for (;;) work[1]++;
}

/* A page without rights cannot be read, whether it was touched before or not. */
static void withoutRights(void)
{
    struct sigvec v = { 0, 0, 0 };
    int child, status;

    brk((void *)0x10300000);
    CHECK(mprotect((void *)0x102fe000, 4096, PROT_NONE) == 0);
    child = fork();
    if (child == 0) {
        sigvec(SIGBUS, &v, 0);
        exit(*(volatile int *)0x102fe000);
    }
    CHECK(wait(&status) == child && (status & 0x7f) == SIGBUS);
}

/* A timer's end is a time of day that can be computed. */
static void farTimers(void)
{
    struct itimerval t = { { 0, 0 }, { 0x7fffffff, 0 } };

    CHECK(setitimer(ITIMER_REAL, &t, 0) == -1 && errno == 22);
    t.it_value.tv_sec = 100000000;
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0);
    t.it_value.tv_sec = 0;
    t.it_value.tv_usec = 1;
    CHECK(sigvec(SIGALRM, &(struct sigvec){ note, 0, 0 }, 0) == 0 &&
          setitimer(ITIMER_REAL, &t, 0) == 0);
    while (!caught) sigpause(0);
}

int main(void)
{
    int child, status;
    unsigned fair;
    static unsigned words[2];

    work = words;
    withoutRights();
    farTimers();
    child = fork();
    if (child == 0) compute();
    fair = victim();
    CHECK(kill(child, SIGKILL) == 0 && wait(&status) == child);
    /*
     * A timer that ends at every tick costs a softclock, a signal and a new callout each, three to
     * five hundredths, whoever runs.
     */
    CHECK(beside(timers) >= fair / 100 * 90);
    CHECK(beside(console) >= fair / 100 * 90);
    return 0;
}
