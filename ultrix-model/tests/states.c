/*
 * A signal of each kind to a process in each state, which catches, ignores, holds or does nothing
 * about it: what the process does then, after it is continued, and how nice it is.
 */
#include "check.h"

#define TICK 3906 /* microseconds */

enum { COMPUTES, PAUSES, READS, STATES };
enum { DEFAULT, CAUGHT, IGNORED, HELD, ACTIONS };

enum { KILLS, STOPS, CONTINUES, NOTHING };

static const struct {
    int signal, kind;
} signals[] = { { SIGHUP, KILLS },  { SIGKILL, KILLS }, { SIGTERM, KILLS },
                { SIGSTOP, STOPS }, { SIGTSTP, STOPS }, { SIGCONT, CONTINUES },
                { SIGURG, NOTHING }, { SIGUSR1, KILLS } };

static volatile struct {
    int rounds; /* of what the process does */
    int caught;
    int got; /* bytes that came */
    int sleeps; /* how often it slept for the first of them */
    int woken;
} *shared;
static int ends[2];

static void note(int signal)
{
    shared->caught++;
}

static void wake(int signal)
{
    shared->woken++;
}

static void rest(void)
{
    struct itimerval t = { { 0, 0 }, { 0, 2 * TICK } };

    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && sigpause(0) == -1);
}

/* How often this process has given the processor up by itself. */
static int switches(void)
{
    int use[18];

    CHECK(getrusage(0, use) == 0);
    return use[16];
}

static void compute(int microseconds)
{
    struct timeval start;

    gettimeofday(&start, 0);
    while (since(&start) < microseconds) continue;
}

static void live(int state)
{
    int before;
    char byte;

    for (;;) {
        shared->rounds++;
        if (state == PAUSES) sigpause(sigblock(0));
        if (state != READS) continue;
        before = switches();
        if (read(ends[0], &byte, 1) == 1 && shared->got++ == 0)
            shared->sleeps = switches() - before;
    }
}

static int born(int state, int action, int signal)
{
    struct sigvec vec = { action == CAUGHT ? note : action == IGNORED ? SIG_IGN : SIG_DFL, 0,
                          action == CAUGHT ? 0 : SV_ONSTACK };
    int child;

    shared->rounds = shared->caught = shared->got = 0;
    child = fork();
    CHECK(child >= 0);
    if (child == 0) {
        sigsetmask(action == HELD ? sigmask(signal) : 0);
        if (action != HELD) sigvec(signal, &vec, 0);
        live(state);
    }
    CHECK(setpriority(PRIO_PROCESS, child, 7) == 0);
    rest();
    return child;
}

/* Whether it goes on by itself. */
static int moves(void)
{
    int before = shared->rounds;

    rest();
    return shared->rounds > before + 2;
}

/* What is done about a signal: two cannot be caught, ignored or held, one can only be caught. */
static int effect(int signal, int action)
{
    if (signal == SIGKILL || signal == SIGSTOP) return DEFAULT;
    return signal == SIGCONT && action != CAUGHT ? DEFAULT : action;
}

/* What comes of a signal, stopped before or not, and after a continuation; ends the child. */
static void one(int state, int action, int signal, int kind, int stopped)
{
    int child = born(state, action, signal), status, alive, stands, caught, sleeps, nice = 7;
    char byte;

    action = effect(signal, action);
    if (stopped) {
        CHECK(kill(child, SIGSTOP) == 0);
        rest();
    }
    CHECK(kill(child, signal) == 0);
    alive = !(action == DEFAULT && kind == KILLS && (!stopped || signal == SIGKILL));
    stands = (stopped && kind != CONTINUES) || (action == DEFAULT && kind == STOPS);
    caught = action == CAUGHT && !stands;
    sleeps = 1 + (caught || (action == DEFAULT && kind == CONTINUES && !stopped));
    if (signal == SIGTERM && action == DEFAULT) nice = 0;
    CHECK(moves() == (alive && !stands && state == COMPUTES) && shared->caught == caught);
    if (state == PAUSES) CHECK(shared->rounds == 1 + caught);
    CHECK(getpriority(PRIO_PROCESS, child) == (alive ? nice : -1));
    if (state == READS) CHECK(write(ends[1], "r", 1) == 1);
    CHECK(kill(child, SIGCONT) == (alive ? 0 : -1));
    alive = alive && !(action == DEFAULT && kind == KILLS);
    caught = action != CAUGHT ? 0 : kind == CONTINUES ? 2 : 1;
    if (stopped && kind == STOPS) caught = 0; /* a continuation takes stops back */
    CHECK(moves() == (alive && state == COMPUTES) && shared->caught == caught);
    CHECK(shared->got == (alive && state == READS));
    if (shared->got) CHECK(shared->sleeps == sleeps);
    if (state == PAUSES) CHECK(shared->rounds == 1 + caught);
    CHECK(kill(child, SIGKILL) == (alive ? 0 : -1));
    CHECK(wait(&status) == child && status == (alive ? SIGKILL : signal));
    if (state == READS && !alive) CHECK(read(ends[0], &byte, 1) == 1 && byte == 'r');
}

/* Signals that end a process also end its being nice; no others do, and none makes it nicer. */
static void niceness(void)
{
    static const int nice[] = { 10, -5, 0 };
    int i, child;

    CHECK(setpriority(PRIO_PROCESS, 0, -20) == 0);
    for (i = 0; i < 3; i++) {
        child = born(COMPUTES, DEFAULT, 0);
        CHECK(kill(child, SIGSTOP) == 0 && setpriority(PRIO_PROCESS, child, nice[i]) == 0);
        CHECK(kill(child, SIGHUP) == 0 && getpriority(PRIO_PROCESS, child) == nice[i]);
        CHECK(kill(child, SIGTERM) == 0);
        CHECK(getpriority(PRIO_PROCESS, child) == (nice[i] > 0 ? 0 : nice[i]));
        CHECK(setpriority(PRIO_PROCESS, child, nice[i]) == 0 && kill(child, SIGKILL) == 0);
        CHECK(getpriority(PRIO_PROCESS, child) == (nice[i] > 0 ? 0 : nice[i]));
        CHECK((ended(child) & 0x7f) != 0);
    }
    CHECK(setpriority(PRIO_PROCESS, 0, 0) == 0);
}

/* What waits and means nothing keeps nobody from what follows it, and wakes nobody. */
static void nothings(void)
{
    struct sigvec vec = { note, 0, 0 };

    CHECK(sigvec(SIGHUP, &vec, 0) == 0);
    shared->caught = 0;
    sigblock(sigmask(SIGHUP) | sigmask(SIGWINCH) | sigmask(SIGURG));
    CHECK(kill(getpid(), SIGHUP) == 0 && kill(getpid(), SIGWINCH) == 0);
    CHECK(kill(getpid(), SIGURG) == 0 && shared->caught == 0);
    sigsetmask(sigmask(SIGALRM));
    CHECK(shared->caught == 1);
    sigblock(sigmask(SIGWINCH));
    CHECK(kill(getpid(), SIGWINCH) == 0 && shared->woken == 0);
    rest();
    CHECK(shared->woken == 1);
    sigsetmask(sigmask(SIGALRM));
    vec.sv_handler = SIG_DFL;
    CHECK(sigvec(SIGHUP, &vec, 0) == 0);
}

/* A stop takes a continuation back that has not come yet, though the stop itself is held. */
static void takenBack(void)
{
    struct sigvec vec = { note, 0, 0 };
    int child;

    CHECK(sigvec(SIGCONT, &vec, 0) == 0);
    child = born(COMPUTES, HELD, SIGTSTP);
    CHECK(kill(child, SIGCONT) == 0 && kill(child, SIGTSTP) == 0);
    CHECK(moves() && shared->caught == 0 && kill(child, SIGCONT) == 0);
    CHECK(moves() && shared->caught == 1 && kill(child, SIGKILL) == 0);
    CHECK(ended(child) == SIGKILL);
    vec.sv_handler = SIG_DFL;
    CHECK(sigvec(SIGCONT, &vec, 0) == 0);
}

/* One that was worse than others goes on at once when it is continued. */
static void roused(void)
{
    int child = born(COMPUTES, DEFAULT, 0), before, i;

    for (i = 0; i < 4; i++) {
        CHECK(kill(child, SIGSTOP) == 0);
        rest();
        compute(8 * TICK);
        before = shared->rounds;
        CHECK(kill(child, SIGCONT) == 0 && shared->rounds > before);
    }
    CHECK(kill(child, SIGKILL) == 0 && ended(child) == SIGKILL);
}

int main(void)
{
    struct sigvec vec = { wake, 0, 0 };
    int state, action, i, child;

    shared = (void *)shmsys(0, shmsys(3, 7, 4096, 01000), 0, 0);
    CHECK(shared != (void *)-1 && pipe(ends) == 0 && sigvec(SIGALRM, &vec, 0) == 0);
    sigblock(sigmask(SIGALRM));
    child = fork();
    if (child == 0) {
        nothings();
        exit(9); /* not by what it was told */
    }
    CHECK(ended(child) == 9 << 8);
    niceness();
    takenBack();
    roused();
    for (i = 0; i < sizeof signals / sizeof signals[0]; i++) {
        for (state = 0; state < STATES; state++) {
            for (action = DEFAULT; action < ACTIONS; action++) {
                one(state, action, signals[i].signal, signals[i].kind, 0);
                if (action != IGNORED) one(state, action, signals[i].signal, signals[i].kind, 1);
            }
        }
    }
    return 0;
}
