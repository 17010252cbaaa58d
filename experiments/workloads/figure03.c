/*
 * Figure 3: three processes count in shared memory; a stride scheduler in a fourth gives them
 * shares of 3, 2 and 1. What each has counted is noted at the end of each of its quanta and printed
 * when all is over: the quantum's process and its count, a line each.
 */
#include "experiments/workloads/figure03_stride.h"
#include "exos/library/unix.h"

#define PROCESSES 3
#define QUANTA_NOTED 10000
#define PAGE 4096

extern const int figure03_quanta;

struct shared {
    volatile unsigned ready, count;
    char apart[24];
};

static struct shared *shared;
static unsigned char whose[QUANTA_NOTED];
static unsigned counted[QUANTA_NOTED];
static struct stride scheduler;

static void count(volatile unsigned *counter)
{
    for (;;) (*counter)++;
}

static void print(unsigned process, unsigned word)
{
    char line[12];
    int i;

    line[0] = 'A' + process;
    line[1] = ' ';
    for (i = 0; i < 8; i++) line[2 + i] = "0123456789abcdef"[word >> (28 - 4 * i) & 15];
    line[10] = '\n';
    write(1, line, 11);
}

/*
 * A quantum, from when its process gets the processor until the scheduler is back in a slice of its
 * own.
 */
void quantum(int number)
{
    int process = stride_quantum(&scheduler);

    whose[number] = process;
    counted[number] = shared[process].count;
}

int main(void)
{
    int i, pid, waiting;

    shared = shared_memory(PAGE);
    if (!shared || figure03_quanta > QUANTA_NOTED) return 1;
    for (i = 0; i < PROCESSES; i++) {
        pid = fork();
        if (pid == 0) {
            slices_give_up();
            shared[i].ready = 1;
            while (shared[i].ready != 2)
                ;
            count(&shared[i].count);
        }
        if (pid < 0 || stride_add(&scheduler, pid, PROCESSES - i)) return 2;
    }
    do
        for (waiting = i = 0; i < PROCESSES; i++)
            if (!shared[i].ready) {
                waiting = 1;
                switch_to(scheduler.client[i].pid);
            }
    while (waiting);
    if (slices_take() == 0) return 3;
    for (i = 0; i < PROCESSES; i++) shared[i].ready = 2;
    for (i = 0; i < figure03_quanta; i++) quantum(i);
    for (i = 0; i < figure03_quanta; i++) print(whose[i], counted[i]);
    for (i = 0; i < PROCESSES; i++) kill(scheduler.client[i].pid, SIGKILL);
    return 0;
}
