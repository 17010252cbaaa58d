/*
 * Who waits for what: timers to the tick, beside others' timers that are taken back; several that
 * sleep on one channel, of whom one ends; one that is stopped while it sleeps; children that end in
 * another order than they began; files that a process has open above others.
 */
#include "check.h"

#define TICK 3906 /* microseconds */
#define SLEEPERS 3

static volatile int caught, *shared;

static void note(int signal)
{
    caught++;
}

static void catch(int signal, int flags)
{
    struct sigvec vec = { note, 0, flags };

    CHECK(sigvec(signal, &vec, 0) == 0);
}

/* Waits for a timer of so many microseconds; the time that it took. */
static int wait_for(int microseconds)
{
    struct itimerval t = { { 0, 0 }, { 0, microseconds } };
    struct timeval start;

    gettimeofday(&start, 0);
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && sigpause(0) == -1);
    return since(&start);
}

static void exactly(int ticks)
{
    int took = wait_for(ticks * TICK);

    CHECK(took >= ticks * TICK && took <= (ticks + 1) * TICK);
}

/* Timers come at their tick, whatever else is waited for, and whoever takes others back. */
static void timers(void)
{
    static const int ticks[] = { 1, 2, 3, 9, 24, 25, 26, 27, 40 };
    struct itimerval t = { { 0, 0 }, { 0, 0 } };
    int i, child;

    for (i = 0; i < sizeof ticks / sizeof ticks[0]; i++) exactly(ticks[i]);
    child = fork();
    if (child == 0) {
        for (i = 0; i < 3; i++) exactly(12 + i);
        exit(0);
    }
    wait_for(2 * TICK);
    for (i = 1; i < 60; i++) {
        t.it_value.tv_usec = i % 30 * TICK;
        CHECK(setitimer(ITIMER_REAL, &t, 0) == 0);
        if (i % 3 == 0) {
            t.it_value.tv_usec = 0;
            CHECK(setitimer(ITIMER_REAL, &t, 0) == 0);
            exactly(1);
        }
    }
    t.it_value.tv_usec = 0;
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && ended(child) == 0);
    caught = 0;
    t.it_value.tv_usec = 5 * TICK;
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0);
    t.it_value.tv_usec = 0;
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0);
    sigsetmask(0);
    child = fork();
    if (child == 0) {
        catch(SIGALRM, 0);
        exactly(9);
        exit(0);
    }
    CHECK(ended(child) == 0 && caught == 0);
    sigblock(sigmask(SIGALRM));
}

/* Two that compute take turns, after all those timers. */
static void turns(void)
{
    int child = fork();

    if (child == 0)
        for (;;) shared[1]++;
    shared[1] = shared[2] = 0;
    wait_for(10 * TICK);
    sigsetmask(0);
    caught = 0;
    CHECK(setitimer(ITIMER_REAL, &(struct itimerval){ { 0, 0 }, { 0, 100 * TICK } }, 0) == 0);
    while (!caught) shared[2]++;
    sigblock(sigmask(SIGALRM));
    CHECK(kill(child, SIGKILL) == 0 && ended(child) == SIGKILL);
    CHECK(shared[1] > shared[2] / 3 && shared[2] > shared[1] / 3);
}

/* Lengths of timers are kept as they were said, but for less than a tick. */
static void lengths(void)
{
    static const struct timeval said[] = { { 0, 1 }, { 0, TICK - 1 }, { 0, TICK }, { 0, 0 },
                                           { 1, 1 }, { 2, 0 }, { 0, 999999 } };
    struct itimerval t = { { 0, 0 }, { 9, 0 } }, old;
    int i, wanted, use[18];

    for (i = 0; i < sizeof said / sizeof said[0]; i++) {
        t.it_interval = said[i];
        CHECK(setitimer(ITIMER_VIRTUAL, &t, 0) == 0 && setitimer(ITIMER_VIRTUAL, 0, &old) == 0);
        wanted = said[i].tv_sec == 0 && said[i].tv_usec < TICK && said[i].tv_usec ? TICK
            : said[i].tv_usec;
        CHECK(old.it_interval.tv_sec == said[i].tv_sec && old.it_interval.tv_usec == wanted);
    }
    t.it_value.tv_sec = 0;
    CHECK(setitimer(ITIMER_VIRTUAL, &t, 0) == 0);
    /* One of whole ticks ends at the last of them. */
    catch(SIGVTALRM, 0);
    t = (struct itimerval){ { 0, 0 }, { 0, 4 * TICK } };
    caught = 0;
    CHECK(setitimer(ITIMER_VIRTUAL, &t, 0) == 0 && getrusage(0, use) == 0);
    i = use[0] * 1000000 + use[1];
    while (!caught) continue;
    CHECK(getrusage(0, use) == 0 && use[0] * 1000000 + use[1] - i == 4 * TICK);
}

/* Reads one byte, says which. */
static int reader(int from, int number)
{
    int child = fork();
    char byte;

    CHECK(child >= 0);
    if (child == 0) {
        if (read(from, &byte, 1) != 1) exit(1);
        shared[3 + number] = byte;
        exit(0);
    }
    wait_for(2 * TICK);
    return child;
}

/* Of those that sleep on one channel one ends; the others are served in their order. */
static void sleepers(void)
{
    int ends[2], child[SLEEPERS], dead, i, letter;
    char byte;

    CHECK(pipe(ends) == 0);
    for (dead = 0; dead < SLEEPERS; dead++) {
        for (i = 0; i < SLEEPERS; i++) {
            shared[3 + i] = 0;
            child[i] = reader(ends[0], i);
        }
        CHECK(kill(child[dead], SIGTERM) == 0 && ended(child[dead]) == SIGTERM);
        for (i = 0, letter = 'a'; i < SLEEPERS; i++) {
            if (i == dead) continue;
            byte = letter;
            CHECK(write(ends[1], &byte, 1) == 1 && ended(child[i]) == 0);
            CHECK(shared[3 + i] == letter++);
        }
        CHECK(shared[3 + dead] == 0);
    }
    /* What comes for one that is stopped is there when it goes on. */
    shared[3] = 0;
    child[0] = reader(ends[0], 0);
    CHECK(kill(child[0], SIGSTOP) == 0 && write(ends[1], "s", 1) == 1);
    wait_for(3 * TICK);
    CHECK(shared[3] == 0 && kill(child[0], SIGCONT) == 0);
    CHECK(ended(child[0]) == 0 && shared[3] == 's');
    /* One that is stopped wakes with the others, and is served when it goes on. */
    shared[3] = shared[4] = 0;
    child[0] = reader(ends[0], 0);
    child[1] = reader(ends[0], 1);
    CHECK(kill(child[0], SIGSTOP) == 0 && write(ends[1], "pq", 2) == 2);
    CHECK(ended(child[1]) == 0 && shared[4] == 'p' && shared[3] == 0);
    CHECK(kill(child[0], SIGCONT) == 0 && ended(child[0]) == 0 && shared[3] == 'q');
    close(ends[0]);
    close(ends[1]);
}

/* Children end in each order; each is found by number until it is waited for, and never again. */
static void orders(void)
{
    static const char order[6][SLEEPERS] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 },
                                             { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
    int round, i, n, status, child[SLEEPERS], to[SLEEPERS][2], seen;
    char byte;

    for (round = 0; round < 6; round++) {
        for (i = 0; i < SLEEPERS; i++) {
            CHECK(pipe(to[i]) == 0);
            child[i] = fork();
            CHECK(child[i] >= 0);
            if (child[i] == 0) exit(read(to[i][0], &byte, 1) == 1 ? 10 + i : 1);
        }
        for (i = 0; i < SLEEPERS; i++) {
            CHECK(write(to[(int)order[round][i]][1], "x", 1) == 1);
            wait_for(2 * TICK);
        }
        for (i = seen = 0; i < SLEEPERS; i++) {
            int found = wait(&status);

            for (n = 0; n < SLEEPERS && child[n] != found; n++) continue;
            CHECK(n < SLEEPERS && status == (10 + n) << 8);
            seen |= 1 << n;
            FAILS(kill(found, 0), 3);
        }
        CHECK(seen == 7);
        FAILS(wait(&status), 10);
        for (i = 0; i < SLEEPERS; i++) CHECK(close(to[i][0]) == 0 && close(to[i][1]) == 0);
    }
    for (i = 0; (n = fork()) > 0; i++) continue;
    if (n == 0) exit(0);
    CHECK(i == 32 - 2); /* all but process 0 and this one */
    while (i-- > 0) CHECK(wait(&status) > 0 && status == 0);
}

/* Files above those that were open before: a child has them, and its end closes them. */
static void above(void)
{
    int ends[2], child, way;
    char byte;

    for (way = 0; way < 3; way++) {
        CHECK(pipe(ends) == 0);
        child = fork();
        if (child == 0) {
            CHECK(dup2(ends[1], 17) == 17 && close(ends[1]) == 0);
            if (way == 1) CHECK(dup(0) == ends[1]);
            if (way == 2) {
                child = fork();
                if (child == 0) exit(write(17, "c", 1) == 1 ? 0 : 1);
                CHECK(ended(child) == 0);
            }
            exit(0);
        }
        CHECK(close(ends[1]) == 0 && ended(child) == 0);
        if (way == 2) CHECK(read(ends[0], &byte, 1) == 1 && byte == 'c');
        CHECK(read(ends[0], &byte, 1) == 0 && close(ends[0]) == 0);
    }
}

/* A long line goes on where a signal is held, or means nothing. */
static void lines(void)
{
    static char text[200];
    int i, child;

    for (i = 0; i < sizeof text; i++) text[i] = i % 67 == 66 ? '\n' : '0' + i % 67;
    CHECK(setitimer(ITIMER_REAL, &(struct itimerval){ { 0, 0 }, { 0, 20 * TICK } }, 0) == 0);
    CHECK(write(1, text, sizeof text) == sizeof text);
    CHECK(sigpause(0) == -1);
    child = fork();
    if (child == 0) {
        exactly(20);
        exit(0);
    }
    CHECK(write(1, text, sizeof text) == sizeof text && ended(child) == 0);
    CHECK(write(1, text, 0) == 0 && write(1, "\n", 1) == 1);
}

int main(void)
{
    shared = (int *)shmsys(0, shmsys(3, 7, 4096, 01000), 0, 0);
    CHECK(shared != (int *)-1);
    catch(SIGALRM, 0);
    sigblock(sigmask(SIGALRM));
    timers();
    turns();
    lengths();
    sleepers();
    orders();
    above();
    lines();
    return 0;
}
