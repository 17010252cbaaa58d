/*
 * Signals among processes: stopping and continuing in every state, masks, groups, stacks of their
 * own, timers; and what a process may not do to itself.
 */
#include "check.h"

#define WHILE 25000 /* microseconds */
#define SECOND_PAGE ((char *)0x7fffd000) /* of the stack, and the last at first */

int syscallAt(int number, int a, int b, int c);

static volatile int caught[32], order[8], orders, *shared;
static char stack[4096];
static char *volatile there, *volatile first;

static void note(int signal, int code, struct sigcontext *context)
{
    char here;

    there = &here;
    caught[signal]++;
    if (orders < 8) order[orders++] = signal;
}

static void more(int signal)
{
    note(signal, 0, 0);
    kill(getpid(), SIGUSR2); /* waits until this returns */
    order[orders++] = -signal;
}

static void again(int signal)
{
    char here;

    first = &here;
    kill(getpid(), SIGUSR2);
}

/* Signals itself where less than a frame is left of the first two pages of its stack. */
static void nearTheEnd(void)
{
    volatile char here[16];

    if (here < SECOND_PAGE + 200) kill(getpid(), SIGUSR1);
    else nearTheEnd();
    here[0]++;
}

static void tell(int signal)
{
    shared[1] = 1;
}

static void maskAll(int signal, int code, struct sigcontext *context)
{
    context->sc_mask = -1;
}

static void catch(int signal, void (*handler)(), int mask, int flags)
{
    struct sigvec vec = { handler, mask, flags };

    CHECK(sigvec(signal, &vec, 0) == 0);
}

/* Some real time, in which a child may compute. */
static void rest(void)
{
    struct itimerval t = { { 0, 0 }, { 0, WHILE } };

    catch(SIGALRM, note, 0, 0);
    sigblock(sigmask(SIGALRM));
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && sigpause(0) == -1);
    sigsetmask(0);
}

/* The same, computing. */
static void pause(void)
{
    struct timeval start;

    gettimeofday(&start, 0);
    while (since(&start) < WHILE) continue;
}

static void vectors(void)
{
    struct sigvec vec = { note, -1, SV_ONSTACK | SV_INTERRUPT }, old;
    int self = getpid();

    FAILS(sigvec(0, &vec, 0), 22);
    FAILS(sigvec(32, &vec, 0), 22);
    FAILS(sigvec(-1, &vec, 0), 22);
    FAILS(sigvec(SIGSTOP, &vec, 0), 22);
    FAILS(sigvec(SIGUSR1, &vec, KERNEL), 14);
    CHECK(sigvec(SIGUSR1, &vec, 0) == 0 && sigvec(SIGUSR1, 0, &old) == 0);
    CHECK(old.sv_handler == note && old.sv_flags == 3 && old.sv_mask == ~CANTMASK);
    /* The new is taken with the old handed out, and not at all where it cannot be read. */
    vec = (struct sigvec){ maskAll, 0, 0 };
    CHECK(sigvec(SIGUSR1, &vec, &old) == 0 && old.sv_handler == note);
    catch(SIGUSR2, more, 0, 0);
    FAILS(sigvec(SIGUSR1, KERNEL, 0), 14);
    CHECK(sigvec(SIGUSR1, 0, &old) == 0 && old.sv_handler == maskAll && old.sv_flags == 0);
    vec.sv_handler = SIG_IGN;
    FAILS(sigvec(SIGCONT, &vec, 0), 22);
    CHECK(sigblock(-1) == 0 && sigsetmask(0) == ~CANTMASK);
    FAILS(kill(self, 32), 22);
    FAILS(kill(self, -1), 22);
    FAILS(kill(-1, 0), 1);
    CHECK(kill(self, 0) == 0);
    FAILS(killpg(self, 32), 22);
    FAILS(killpg(4711, 0), 3);
    FAILS(kill(-4711, 0), 3);
    /* What waits and is then ignored is gone. */
    sigblock(sigmask(SIGUSR1));
    kill(self, SIGUSR1);
    catch(SIGUSR1, SIG_IGN, 0, 0);
    catch(SIGUSR1, note, 0, 0);
    sigsetmask(0);
    CHECK(caught[SIGUSR1] == 0);
    /* Two that wait come both, and one that its handler holds comes after it. */
    catch(SIGUSR2, note, 0, 0);
    sigblock(-1);
    kill(self, SIGUSR2);
    kill(self, SIGUSR1);
    sigsetmask(0);
    CHECK(caught[SIGUSR1] == 1 && caught[SIGUSR2] == 1);
    orders = 0;
    catch(SIGUSR1, more, sigmask(SIGUSR2), 0);
    kill(self, SIGUSR1);
    CHECK(order[0] == SIGUSR1 && order[1] == -SIGUSR1 && order[2] == SIGUSR2);
    catch(SIGUSR1, maskAll, 0, 0);
    kill(self, SIGUSR1);
    CHECK(sigsetmask(0) == ~CANTMASK);
    /* The mask of before a pause comes back, though another held during it. */
    catch(SIGUSR1, note, 0, 0);
    sigsetmask(sigmask(SIGUSR1) | sigmask(SIGURG));
    kill(self, SIGUSR1);
    CHECK(sigpause(sigmask(SIGHUP)) == -1 && errno == 4);
    CHECK(sigsetmask(0) == (sigmask(SIGUSR1) | sigmask(SIGURG)));
}

static void stacks(void)
{
    struct sigstack own = { (int)stack + sizeof stack, 0 }, old;
    int child;

    FAILS(sigstack(KERNEL, 0), 14);
    FAILS(sigstack(0, KERNEL), 14);
    FAILS(sigstack(&own, KERNEL), 14);
    CHECK(sigstack(0, 0) == 0 && sigstack(0, &old) == 0 && old.ss_sp == 0);
    CHECK(sigstack(&own, &old) == 0 && old.ss_onstack == 0);
    catch(SIGUSR1, note, 0, SV_ONSTACK);
    catch(SIGUSR2, note, 0, 0);
    kill(getpid(), SIGUSR1);
    CHECK(there > stack && there < stack + sizeof stack);
    kill(getpid(), SIGUSR2);
    CHECK(there < stack || there > stack + sizeof stack);
    CHECK(sigstack(0, &old) == 0 && old.ss_onstack == 0 && old.ss_sp == own.ss_sp);
    /* One that comes on it already lies below what is there. */
    catch(SIGUSR1, again, 0, SV_ONSTACK);
    catch(SIGUSR2, note, 0, SV_ONSTACK);
    kill(getpid(), SIGUSR1);
    CHECK(there > stack && there < first && first < stack + sizeof stack);
    /* A frame that does not fit on the stack makes it grow. */
    catch(SIGUSR1, note, 0, 0);
    there = 0;
    nearTheEnd();
    CHECK(there < SECOND_PAGE && there > SECOND_PAGE - 4096);
    /* No stack, no signal. */
    child = fork();
    if (child == 0) {
        own.ss_sp = (int)KERNEL;
        CHECK(sigstack(&own, 0) == 0);
        catch(SIGUSR1, note, 0, SV_ONSTACK);
        kill(getpid(), SIGUSR1);
        exit(1);
    }
    CHECK(ended(child) == SIGILL);
}

static void compute(void)
{
    for (;;) shared[0]++;
}

static void asleep(void)
{
    for (;;) {
        sigpause(0);
        shared[0]++;
    }
}

static void reading(void)
{
    int ends[2];
    char byte;

    pipe(ends);
    for (;;) {
        read(ends[0], &byte, 1);
        shared[0]++;
    }
}

/* Holds everything that can be held. */
static void holding(void)
{
    sigblock(-1);
    for (;;) shared[0]++;
}

static int begun(void (*what)(void))
{
    int child;

    shared[0] = 0;
    child = fork();
    CHECK(child >= 0);
    if (child == 0) what();
    rest();
    return child;
}

static int stands(void)
{
    int before = shared[0];

    rest();
    return shared[0] == before;
}

static void stops(void)
{
    static const int stopping[] = { SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU };
    static const int nothing[] = { SIGURG, SIGCHLD, SIGIO, SIGWINCH, SIGCONT };
    int i, child;

    for (i = 0; i < 4; i++) {
        child = begun(compute);
        kill(child, stopping[i]);
        CHECK(stands());
        kill(child, stopping[i]);
        CHECK(stands());
        kill(child, SIGCONT);
        CHECK(!stands());
        kill(child, stopping[i]);
        CHECK(stands());
        kill(child, i & 1 ? SIGKILL : SIGTERM);
        if (!(i & 1)) {
            CHECK(stands());
            kill(child, SIGCONT);
        }
        CHECK(ended(child) == (i & 1 ? SIGKILL : SIGTERM));
    }
    for (i = 0; i < 5; i++) {
        child = begun(compute);
        kill(child, nothing[i]);
        CHECK(!stands());
        kill(child, SIGINT);
        CHECK(ended(child) == SIGINT);
    }
    /* One that sleeps: what is caught wakes it, stopped or not, once it is continued. */
    child = begun(asleep);
    for (i = 0; i < 5; i++) kill(child, nothing[i]);
    CHECK(stands() && shared[0] == 0);
    kill(child, SIGTSTP);
    CHECK(stands());
    kill(child, SIGCONT);
    CHECK(stands() && shared[0] == 0);
    kill(child, SIGUSR1);
    CHECK(!stands() || shared[0] == 1);
    kill(child, SIGSTOP);
    kill(child, SIGUSR1);
    CHECK(stands() && shared[0] == 1);
    kill(child, SIGCONT);
    rest();
    CHECK(shared[0] == 2);
    kill(child, SIGTERM);
    CHECK(ended(child) == SIGTERM);
    child = begun(reading);
    kill(child, SIGSTOP);
    kill(child, SIGUSR1); /* the call is made again */
    kill(child, SIGCONT);
    CHECK(stands() && shared[0] == 0);
    kill(child, SIGSTOP);
    kill(child, SIGKILL);
    CHECK(ended(child) == SIGKILL);
    /* What cannot be held, and a stop that waits and is taken back. */
    child = begun(holding);
    kill(child, SIGTERM);
    CHECK(!stands());
    kill(child, SIGSTOP);
    CHECK(stands());
    kill(child, SIGCONT);
    CHECK(!stands());
    kill(child, SIGKILL);
    CHECK(ended(child) == SIGKILL);
    sigblock(sigmask(SIGTSTP));
    kill(getpid(), SIGTSTP);
    kill(getpid(), SIGCONT);
    sigsetmask(0);
}

static void groups(void)
{
    int child, other;

    FAILS(getpgrp(4711), 3);
    FAILS(setpgrp(4711, 5), 3);
    child = begun(compute);
    other = begun(compute);
    CHECK(setpgrp(child, 50) == 0 && setpgrp(other, 50) == 0 && getpgrp(other) == 50);
    CHECK(kill(-50, SIGSTOP) == 0 && stands());
    CHECK(killpg(50, SIGCONT) == 0 && !stands());
    CHECK(getpgrp(0) != 50 && setpgrp(0, 50) == 0 && getpgrp(0) == 50);
    CHECK(setpgrp(other, 51) == 0);
    catch(SIGINT, note, 0, 0);
    CHECK(kill(0, SIGINT) == 0 && caught[SIGINT] == 1 && ended(child) == SIGINT);
    CHECK(kill(other, 0) == 0 && setpgrp(0, 0) == 0 && kill(other, SIGKILL) == 0);
    CHECK(ended(other) == SIGKILL);
    FAILS(kill(other, 0), 3);
    catch(SIGINT, SIG_DFL, 0, 0);
}

static void timers(void)
{
    static const int signals[] = { SIGALRM, SIGVTALRM, SIGPROF };
    struct itimerval t = { { 0, 8000 }, { 0, 20000 } }, old, none = { { 0, 0 }, { 0, 0 } },
                     bad[] = { { { 0, 0 }, { -1, 0 } }, { { 0, 0 }, { 0, 1000000 } },
                               { { 0, -1 }, { 0, 5 } }, { { 0, 0 }, { 100000001, 0 } } };
    int i;

    for (i = 0; i < 4; i++) FAILS(setitimer(ITIMER_PROF, &bad[i], 0), 22);
    FAILS(setitimer(3, &t, 0), 22);
    FAILS(setitimer(-1, &t, 0), 22);
    FAILS(setitimer(ITIMER_REAL, KERNEL, 0), 14);
    FAILS(setitimer(ITIMER_REAL, 0, KERNEL), 14);
    FAILS(setitimer(ITIMER_REAL, &t, KERNEL), 14);
    CHECK(setitimer(ITIMER_REAL, 0, &old) == 0 && old.it_value.tv_usec == 0);
    for (i = 0; i < 3; i++) {
        catch(signals[i], note, 0, 0);
        CHECK(setitimer(i, &t, &old) == 0 && old.it_value.tv_usec == 0);
        CHECK(setitimer(i, 0, &old) == 0 && old.it_interval.tv_usec == 8000);
        CHECK(old.it_value.tv_sec == 0 && old.it_value.tv_usec > 8000 &&
              old.it_value.tv_usec <= 20000);
        while (caught[signals[i]] < 3) continue;
        CHECK(setitimer(i, &none, 0) == 0 && setitimer(i, 0, &old) == 0);
        CHECK(old.it_value.tv_usec == 0 && old.it_interval.tv_usec == 0);
        caught[signals[i]] = 0;
        pause();
        CHECK(caught[signals[i]] == 0);
    }
    t.it_interval.tv_usec = 0;
    CHECK(setitimer(ITIMER_VIRTUAL, &t, 0) == 0);
    while (!caught[SIGVTALRM]) continue;
    pause();
    CHECK(caught[SIGVTALRM] == 1);
    t.it_value.tv_sec = 2;
    t.it_value.tv_usec = 999999;
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && setitimer(ITIMER_REAL, &none, &old) == 0);
    CHECK(old.it_value.tv_sec == 2 && old.it_value.tv_usec < 1000000);
}

/* Calls that sleep: made again, or not, as the signal's owner wants it. */
static void restarts(void)
{
    struct itimerval soon = { { 0, 0 }, { 0, 20000 } };
    int ends[2], child;
    char byte = 0;

    CHECK(pipe(ends) == 0);
    caught[SIGALRM] = 0;
    child = fork();
    if (child == 0) {
        rest();
        write(ends[1], "x", 1);
        exit(3);
    }
    CHECK(setitimer(ITIMER_REAL, &soon, 0) == 0 && read(ends[0], &byte, 1) == 1 && byte == 'x');
    CHECK(caught[SIGALRM] == 1 && setitimer(ITIMER_REAL, &soon, 0) == 0);
    CHECK(ended(child) == 3 << 8);
    /* A wait is left for the handler, though the child lives that it waits for. */
    shared[1] = 0;
    catch(SIGALRM, tell, 0, 0);
    child = fork();
    if (child == 0) {
        while (!shared[1]) continue;
        exit(0);
    }
    CHECK(setitimer(ITIMER_REAL, &soon, 0) == 0 && ended(child) == 0);
    catch(SIGALRM, note, 0, SV_INTERRUPT);
    CHECK(setitimer(ITIMER_REAL, &soon, 0) == 0);
    FAILS(read(ends[0], &byte, 1), 4);
    catch(SIGCHLD, note, 0, 0);
    caught[SIGCHLD] = 0;
    child = fork();
    if (child == 0) exit(0);
    CHECK(ended(child) == 0 && caught[SIGCHLD] >= 1);
    catch(SIGCHLD, SIG_DFL, 0, 0);
}

/* No trampoline, no signal: the process ends, though it holds and ignores what it is told of. */
static void withoutTrampoline(void)
{
    struct sigvec vec = { note, 0, 0 };
    int child = fork();

    if (child == 0) {
        catch(SIGILL, SIG_IGN, 0, 0);
        sigblock(sigmask(SIGILL));
        syscallAt(108, SIGUSR1, (int)&vec, 0);
        kill(getpid(), SIGUSR1);
        exit(1);
    }
    CHECK(ended(child) == SIGILL);
}

int main(void)
{
    int id = shmsys(3, 7, 4096, 01000), child;

    shared = (int *)shmsys(0, id, 0, 0);
    CHECK(shared != (int *)-1);
    vectors();
    stacks();
    stops();
    child = fork(); /* a group's signals spare the first process */
    if (child == 0) {
        groups();
        exit(0);
    }
    CHECK(ended(child) == 0);
    timers();
    restarts();
    withoutTrampoline();
    return 0;
}
