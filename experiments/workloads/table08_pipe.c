/*
 * Table 8, pipe: a counter of one word goes to another process and back over two pipes, each side
 * counting on. The end shows that every word came through, and the end of file that closing does.
 */
#include "experiments/workloads/table08.h"

static int to_child[2], to_parent[2], counter;

void exchange(void)
{
    counter++;
    write(to_child[1], &counter, sizeof counter);
    read(to_parent[0], &counter, sizeof counter);
}

static void answer(void)
{
    close(to_child[1]);
    close(to_parent[0]);
    while (read(to_child[0], &counter, sizeof counter) == sizeof counter) {
        counter++;
        write(to_parent[1], &counter, sizeof counter);
    }
}

int main(void)
{
    int status;

    if (pipe(to_child) || pipe(to_parent)) return 1;
    if (fork() == 0) {
        answer();
        exit(5);
    }
    close(to_child[0]);
    close(to_parent[1]);
    measured_loop(COLD_PASS);
    done();
    measured_loop(EXCHANGES);
    done();
    if (counter != 2 * (COLD_PASS + EXCHANGES)) return 2;
    close(to_child[1]);
    if (read(to_parent[0], &counter, sizeof counter) != 0) return 3;
    wait(&status);
    return 0;
}
