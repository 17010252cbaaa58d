/*
 * What takes seconds: the use of the processor that is counted and forgotten, priorities at their
 * bounds, timers across seconds, profiles. Shares are those of ticks, as getrusage counts them.
 */
#include "check.h"

#define TICK 3906 /* microseconds */
#define SECOND 1000000

static volatile int caught, *shared;
static short counters[64 + 2];

static void note(int signal)
{
    caught++;
}

static void wait_for(int microseconds)
{
    struct itimerval t = { { 0, 0 }, { microseconds / SECOND, microseconds % SECOND } };

    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && sigpause(0) == -1);
}

static void compute_for(int microseconds)
{
    struct timeval start;
    volatile int i;

    gettimeofday(&start, 0);
    do
        for (i = 0; i < 2000; i++) continue;
    while (since(&start) < microseconds);
}

/* Microseconds of its own and the kernel's time that this process has used. */
static int used(int *user, int *kernel)
{
    int use[18];

    CHECK(getrusage(0, use) == 0);
    CHECK(use[1] >= 0 && use[1] < SECOND && use[3] >= 0 && use[3] < SECOND);
    *user = use[0] * SECOND + use[1];
    *kernel = use[2] * SECOND + use[3];
    return *user + *kernel;
}

/* Hundredths of the processor that this process has in the next time. */
static int share(int microseconds)
{
    int user, kernel, before = used(&user, &kernel);
    struct timeval start;

    gettimeofday(&start, 0);
    compute_for(microseconds);
    return (used(&user, &kernel) - before) / (since(&start) / 100);
}

/* More than a second of either kind of time, all of it counted where it was used. */
static void kernelTime(void)
{
    struct timeval start;
    int user, kernel, i;

    gettimeofday(&start, 0);
    do {
        for (i = 0; i < 60; i++) sigblock(0);
    } while (since(&start) < 13 * SECOND / 10);
    CHECK(used(&user, &kernel) > 128 * SECOND / 100);
    CHECK(kernel > SECOND && user < SECOND / 4);
}

/* Memory is counted for each tick: what there is of text, and of other pages. */
static void sizes(void)
{
    int before[18], after[18], ticks;

    CHECK(getrusage(0, before) == 0);
    compute_for(SECOND / 10);
    CHECK(getrusage(0, after) == 0);
    ticks = ((after[1] - before[1]) + (after[3] - before[3]) +
             (after[0] - before[0] + after[2] - before[2]) * SECOND) / TICK;
    CHECK(ticks > 20 && after[4] > 0 && after[5] - before[5] > 0);
    CHECK((after[5] - before[5]) % ticks == 0 && (after[6] - before[6]) / ticks == after[4]);
}

/* As nice as can be, after a second of work, is still behind everybody else. */
static void nicest(void)
{
    int child, status, user, kernel, users, kernels;

    used(&users, &kernels);
    CHECK(setpriority(PRIO_PROCESS, 0, 19) == 0);
    compute_for(11 * SECOND / 10);
    used(&user, &kernel);
    CHECK(user > SECOND && user - users + kernel - kernels > 108 * SECOND / 100);
    child = fork();
    if (child == 0) {
        CHECK(setpriority(PRIO_PROCESS, 0, 0) == 0);
        exit(share(SECOND / 4));
    }
    compute_for(SECOND / 4);
    CHECK(wait(&status) == child && status >> 8 > 85);
    CHECK(setpriority(PRIO_PROCESS, 0, 0) == 0);
}

static void handle(int signal, void (*handler)(int))
{
    struct sigvec vec = { handler, 0, 0 };

    CHECK(sigvec(signal, &vec, 0) == 0);
    caught = 0;
}

/* Of its own time, without a call meanwhile. */
static void spin(int ticks)
{
    volatile int i;

    for (i = 0; i < 3000 * ticks; i++) continue;
}

/*
 * Timers of a process' own time are told of at their tick though it makes no call; what an interval
 * has of a tick is kept for the next, and one without interval comes once.
 */
static void ownTimers(void)
{
    struct itimerval t = { { 0, 6000 }, { 0, 6000 } }, none = { { 0, 0 }, { 0, 0 } };
    int before, after, kernel, wanted;

    handle(SIGVTALRM, note);
    used(&before, &kernel);
    CHECK(setitimer(ITIMER_VIRTUAL, &t, 0) == 0);
    spin(60);
    used(&after, &kernel);
    CHECK(setitimer(ITIMER_VIRTUAL, &none, 0) == 0);
    wanted = (after - before) / 6000;
    CHECK(wanted > 20 && caught >= wanted - 1 && caught <= wanted + 1);
    t.it_interval.tv_usec = caught = 0;
    CHECK(setitimer(ITIMER_VIRTUAL, &t, 0) == 0);
    spin(20);
    CHECK(caught == 1);
}

/* The most pages that a process had, and what its children had and did, as getrusage says. */
static void children(void)
{
    int before[18], after[18], own[18], child, i, n;

    CHECK(getrusage(-1, before) == 0);
    for (n = 0; n < 2; n++) {
        child = fork();
        if (child == 0) {
            CHECK(brk((void *)0x10100000) == 0);
            for (i = 0; i < (n ? 2 : 40); i++) *(volatile int *)(0x10080000 + 4096 * i) = 1;
            compute_for(5 * TICK);
            CHECK(getrusage(0, own) == 0 && own[4] > (n ? 2 : 40) && own[4] < (n ? 40 : 80));
            CHECK(brk((void *)0x10080000) == 0);
            compute_for(5 * TICK);
            CHECK(getrusage(0, after) == 0 && after[4] == own[4]);
            handle(SIGUSR1, note);
            for (i = 0; i < 7; i++) kill(getpid(), SIGUSR1);
            exit(caught);
        }
        CHECK(ended(child) == 7 << 8);
    }
    CHECK(getrusage(-1, after) == 0 && getrusage(0, own) == 0);
    CHECK(after[4] >= before[4] && after[4] > 40 && own[4] < 40);
    CHECK(after[8] - before[8] >= 42 && after[15] - before[15] == 14);
    CHECK(after[5] > before[5] && after[6] > before[6]);
}

/* Switches that this process has not asked for. */
static int preempted(void)
{
    int use[18];

    CHECK(getrusage(0, use) == 0);
    return use[17];
}

/* None because one that is no better is woken, where the waker has computed little yet. */
static void wakings(void)
{
    int before, ends[2], child, i, woken = 0, told = 0;
    char byte;

    CHECK(pipe(ends) == 0);
    child = fork();
    if (child == 0) {
        handle(SIGUSR1, note);
        for (;;) read(ends[0], &byte, 1);
    }
    wait_for(10 * TICK);
    CHECK(setpriority(PRIO_PROCESS, 0, -20) == 0);
    for (i = 0; i < 8; i++) {
        wait_for(2 * TICK);
        before = preempted();
        CHECK(write(ends[1], "t", 1) == 1);
        woken += preempted() - before;
        wait_for(2 * TICK);
        before = preempted();
        CHECK(kill(child, SIGUSR1) == 0);
        told += preempted() - before;
    }
    CHECK(woken < 4 && told < 4);
    CHECK(setpriority(PRIO_PROCESS, 0, 0) == 0);
    CHECK(kill(child, SIGKILL) == 0 && ended(child) == SIGKILL);
    close(ends[0]);
    close(ends[1]);
}

/* Who is made better than the one that runs, runs. */
static void preferred(void)
{
    int child, i, before = preempted();

    compute_for(SECOND / 2); /* ten turns a second */
    CHECK(preempted() - before < 9);
    for (i = 0; i < 4; i++) {
        shared[2] = 0;
        child = fork();
        if (child == 0)
            for (;;) shared[2] = 1;
        CHECK(setpriority(PRIO_PROCESS, child, -3) == 0 && shared[2] == 1);
        CHECK(kill(child, SIGKILL) == 0 && ended(child) == SIGKILL);
    }
}

/* Timers that cross seconds come when they should. */
static void timers(void)
{
    struct itimerval t = { { 0, 350 * 1000 }, { 0, 400 * 1000 } };
    struct timeval start;
    int i;

    gettimeofday(&start, 0);
    wait_for(11 * SECOND / 10);
    CHECK(since(&start) >= 11 * SECOND / 10 && since(&start) < 11 * SECOND / 10 + 2 * TICK);
    gettimeofday(&start, 0);
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0);
    for (i = 0; i < 3; i++) {
        CHECK(sigpause(0) == -1);
        CHECK(since(&start) >= 400 * 1000 + i * 350 * 1000);
        CHECK(since(&start) < 400 * 1000 + i * 350 * 1000 + 2 * TICK);
    }
    exit(0);
}

/*
 * Who has slept for seconds has its work before forgiven; who computed on has not. One that was
 * stopped meanwhile goes on.
 */
static void sleepers(void)
{
    int stopped, clock, sleeper, before;

    stopped = fork();
    if (stopped == 0)
        for (;;) shared[0]++;
    sleeper = fork();
    if (sleeper == 0) {
        compute_for(7 * SECOND / 10);
        wait_for(24 * SECOND / 10);
        shared[1] = 1 + share(SECOND / 5);
        exit(0);
    }
    wait_for(7 * SECOND / 10);
    CHECK(kill(stopped, SIGSTOP) == 0);
    wait_for(SECOND / 10);
    before = shared[0];
    clock = fork();
    if (clock == 0) timers();
    while (!shared[1]) continue;
    CHECK(shared[1] > 85 && shared[0] == before);
    CHECK(kill(stopped, SIGCONT) == 0 && share(SECOND / 5) < 65 && shared[0] > before);
    CHECK(kill(stopped, SIGKILL) == 0);
    for (before = 0; before < 3; before++) {
        int status, ended = wait(&status);

        CHECK(status == (ended == stopped ? SIGKILL : 0));
    }
}

static int profiled(void)
{
    int i, sum = 0;

    for (i = 0; i < 64; i++) sum += counters[1 + i];
    CHECK(counters[0] == 0x1111 && counters[65] == 0x1111);
    return sum;
}

/* A call that takes several ticks: copies half a megabyte. */
static void longCall(void)
{
    int child, i;

    CHECK(brk((void *)0x10100000) == 0);
    for (i = 0; i < 128; i++) *(volatile int *)(0x10080000 + 4096 * i) = 1;
    child = fork();
    if (child == 0) exit(0);
    CHECK(ended(child) == 0 && brk((void *)0x10050000) == 0);
}

/* Every tick of a time is counted, none outside of the counters, and none after one was refused. */
static void profile(void)
{
    short *page = (short *)0x10040000;
    volatile int i;
    int sum, before;

    handle(SIGVTALRM, 0); /* no timer of its own is on */
    counters[0] = counters[65] = 0x1111;
    /* Two bytes for each word of text, as far as they reach: this program's is longer. */
    profil(counters + 1, 128, 0x400000, 0x200);
    compute_for(100 * 1000);
    profil(0, 0, 0, 0);
    CHECK(profiled() >= 15 && profiled() <= 27);
    profil(counters + 1, 128, 0x7fff0000, 0x10000); /* behind all of it */
    compute_for(20 * 1000);
    profil(counters + 1, 128, 0, 0x10000); /* so far before it that no counter is reached */
    compute_for(20 * 1000);
    profil(0, 0, 0, 0);
    CHECK(profiled() <= 27);
    /* Of 64 counters that lie there the first alone is given, to the program's first words. */
    before = counters[1];
    sum = profiled();
    profil(counters + 1, 2, 0x400000, 0x200);
    compute_for(20 * 1000);
    /* The program's text lies before what is counted, so that its distance has many bits. */
    profil((void *)((int)(counters + 33) - 0x1ffe0), 0x20000, 0x500000, 0x2);
    compute_for(20 * 1000);
    /* No scale, and calls that take more than a tick. */
    profil(counters + 1, 128, 0x400000, 0);
    longCall();
    profil(0, 0, 0, 0);
    CHECK(profiled() - counters[1] == sum - before);
    /* Ticks of a call count where the program makes it. */
    sum = profiled();
    profil(counters + 1, 128, 0x400000, 0x200);
    longCall();
    profil(0, 0, 0, 0);
    CHECK(profiled() >= sum + 3);
    CHECK(brk((void *)0x10050000) == 0);
    page[0] = page[1] = 0;
    CHECK(mprotect(page, 4096, PROT_READ) == 0);
    profil(page, 4096, 0x400000, 0x2);
    compute_for(20 * 1000);
    CHECK(mprotect(page, 4096, PROT_READ | PROT_WRITE) == 0);
    compute_for(40 * 1000);
    profil(0, 0, 0, 0);
    for (i = 0; i < 2048; i++) CHECK(page[i] == 0);
}

int main(void)
{
    shared = (int *)shmsys(0, shmsys(3, 7, 4096, 01000), 0, 0);
    CHECK(shared != (int *)-1);
    handle(SIGALRM, note);
    sigblock(sigmask(SIGALRM));
    wakings();
    kernelTime();
    sizes();
    ownTimers();
    children();
    preferred();
    nicest();
    sleepers();
    profile();
    return 0;
}
