/*
 * Table 8, shm, by the reading in which a process lets its peer continue and stops itself: the
 * monolithic system alone, and few turns, after a rest that makes priorities equal, for a clock
 * interrupt between the two signals loses a continuation and both stand still.
 */
#include "experiments/workloads/table08.h"
#include "ultrix-model/kernel/signal.h"

#define TURNS 8
#define REST_SECONDS 2
#define REST_MICROSECONDS 200000

struct interval_timer {
    int interval[2];
    int value[2];
};

int kill(int pid, int signal);
int sigvec(int signal, const struct sigvec *new, struct sigvec *old);
int sigblock(int mask);
int sigpause(int mask);
int setitimer(int which, const struct interval_timer *new, struct interval_timer *old);

static volatile int *shared;
static int parent, child;

void exchange(void)
{
    shared[0]++;
    kill(child, SIGCONT);
    kill(parent, SIGSTOP);
}

static void answer(int self)
{
    kill(self, SIGSTOP);
    for (;;) {
        shared[0]++;
        kill(parent, SIGCONT);
        kill(self, SIGSTOP);
    }
}

static void woken(int signal)
{
}

static void rest(void)
{
    struct interval_timer timer = {{0, 0}, {REST_SECONDS, REST_MICROSECONDS}};
    struct sigvec vec = {woken, 0, 0};

    sigvec(SIGALRM, &vec, 0);
    sigblock(sigmask(SIGALRM));
    setitimer(0, &timer, 0);
    sigpause(0);
}

int main(void)
{
    shared = shared_memory(4096);
    if (!shared) return 1;
    parent = getpid();
    child = fork();
    if (child == 0) answer(getpid());
    rest();
    measured_loop(COLD_PASS);
    done();
    measured_loop(TURNS);
    done();
    kill(child, SIGKILL);
    return shared[0] == 2 * (COLD_PASS + TURNS) ? 0 : 2;
}
