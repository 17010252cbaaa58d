/*
 * One byte to another process and back over two pipes, as Sprite's benchmark of context switches
 * does.
 */
#include "experiments/workloads/workload.h"

#define EXCHANGES 400

static int to_child[2], to_parent[2];
static char byte;

void exchange(void)
{
    write(to_child[1], &byte, 1);
    read(to_parent[0], &byte, 1);
}

void measured_loop(int iterations)
{
    do
        exchange();
    while (--iterations);
}

int main(void)
{
    int status;

    if (pipe(to_child) || pipe(to_parent)) return 1;
    if (fork() == 0) {
        close(to_child[1]);
        close(to_parent[0]);
        while (read(to_child[0], &byte, 1) == 1) write(to_parent[1], &byte, 1);
        exit(0);
    }
    close(to_child[0]);
    close(to_parent[1]);
    measured_loop(COLD_PASS);
    done();
    measured_loop(EXCHANGES);
    done();
    close(to_child[1]);
    wait(&status);
    return status;
}
