/*
 * A figure of ours beside Figure 3: three processes count in shared memory, and the monolithic
 * kernel's scheduler, told how nice each is, shares the processor out. The counts are printed each
 * second, the least nice process first.
 */
#include "ultrix-model/user/unix.h"

#define PROCESSES 3
#define PAGE 4096

/* Steps of niceness from one process to the next, and seconds. */
extern const int figure_nice_step, figure_nice_seconds;

void *shared_memory(unsigned bytes);

struct shared {
    volatile unsigned count;
    char apart[28];
};

static volatile int seconds;

static void tick(int signal, int code, struct sigcontext *context)
{
    (void)signal;
    (void)code;
    (void)context;
    seconds++;
}

static void count(volatile unsigned *counter)
{
    for (;;) (*counter)++;
}

static void print(const struct shared *shared)
{
    char line[9 * PROCESSES];
    int process, i;

    for (process = 0; process < PROCESSES; process++) {
        unsigned word = shared[process].count;
        char *at = line + 9 * process;

        for (i = 0; i < 8; i++) at[i] = "0123456789abcdef"[word >> (28 - 4 * i) & 15];
        at[8] = process == PROCESSES - 1 ? '\n' : ' ';
    }
    write(1, line, sizeof line);
}

/* A second begins; its label tells them apart. */
void second(const struct shared *shared)
{
    print(shared);
}

int main(void)
{
    static const struct itimerval each = {{1, 0}, {1, 0}};
    struct sigvec vec = {tick, 0, 0};
    struct shared *shared = shared_memory(PAGE);
    int i, pid[PROCESSES], noted;

    if (!shared) return 1;
    for (i = 0; i < PROCESSES; i++) {
        pid[i] = fork();
        if (pid[i] == 0) count(&shared[i].count);
        if (pid[i] < 0 || setpriority(PRIO_PROCESS, pid[i], i * figure_nice_step)) return 2;
    }
    sigvec(SIGALRM, &vec, 0);
    sigblock(sigmask(SIGALRM));
    if (setitimer(ITIMER_REAL, &each, 0)) return 3;
    for (noted = 0; noted < figure_nice_seconds; noted++) {
        while (seconds == noted) sigpause(0);
        second(shared);
    }
    for (i = 0; i < PROCESSES; i++) kill(pid[i], SIGKILL);
    for (i = 0; i < PROCESSES; i++)
        if (wait(0) < 0) return 4;
    return 0;
}
