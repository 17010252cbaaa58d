/*
 * Table 8, pipe': as pipe, the library's read and write compiled into the program, which knows its
 * pipes.
 */
#include "experiments/workloads/table08.h"
#include "exos/library/pipe_inline.h"

static int to_child[2], to_parent[2], counter;
static struct Pipe *out, *in;

void exchange(void)
{
    counter++;
    pipe_write(out, &counter, sizeof counter);
    pipe_read(in, &counter, sizeof counter);
}

static void answer(void)
{
    close(to_child[1]);
    close(to_parent[0]);
    in = pipe_of(to_child[0], READ_END);
    out = pipe_of(to_parent[1], WRITE_END);
    while (pipe_read(in, &counter, sizeof counter) == sizeof counter) {
        counter++;
        pipe_write(out, &counter, sizeof counter);
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
    out = pipe_of(to_child[1], WRITE_END);
    in = pipe_of(to_parent[0], READ_END);
    measured_loop(COLD_PASS);
    done();
    measured_loop(EXCHANGES);
    done();
    if (counter != 2 * (COLD_PASS + EXCHANGES)) return 2;
    close(to_child[1]);
    if (pipe_read(in, &counter, sizeof counter) != 0) return 3;
    wait(&status);
    return 0;
}
