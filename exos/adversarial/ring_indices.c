/*
 * A peer that leaves any indices in the ring of a pipe: the other end gets bytes of the ring, or a
 * refusal, and none of its own memory changes.
 */
#include "exos/tests/check.h"
#include "exos/library/pipe_inline.h"
#include "exos/library/unix.h"

#define GUARD 64
#define MOST 3000
#define ROUNDS 400

static unsigned char buffer[GUARD + MOST + GUARD];
static volatile int *turn;

static unsigned wild(void)
{
    static const unsigned odd[] = {
        0, 1, PIPE_RING, PIPE_RING + 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffff800};

    return draw() & 1 ? odd[draw() % 8] : draw() << 8 ^ draw();
}

static void scribble(struct Pipe *pipe)
{
    for (;;) {
        while (*turn == 0) yield_to(0);
        pipe->head = wild();
        pipe->tail = draw() & 1 ? wild() : pipe->head - draw() % PIPE_RING;
        pipe->user[READ_END] = wild();
        pipe->user[WRITE_END] = wild();
        pipe->closed[WRITE_END] = 1;
        *turn = 0;
    }
}

int main(void)
{
    int ends[2], i, result, child, refused = 0, got = 0;
    unsigned round, count;
    struct Pipe *pipe_page;

    turn = shared_memory(PAGE_SIZE);
    CHECK(pipe(ends) == 0);
    pipe_page = pipe_of(ends[0], READ_END);
    child = fork();
    if (child == 0) scribble(pipe_page);
    for (i = 0; i < (int)sizeof buffer; i++) buffer[i] = 0xa5;
    for (round = 0; round < ROUNDS; round++) {
        *turn = 1;
        while (*turn) switch_to(child);
        count = draw() % MOST + 1;
        result = read(ends[0], buffer + GUARD, count);
        CHECK(result == -1 || (result >= 0 && result <= (int)count && result <= PIPE_RING));
        refused += result == -1;
        got += result > 0;
        *turn = 1;
        while (*turn) switch_to(child);
        if (pipe_page->head - pipe_page->tail != PIPE_RING) {
            result = write(ends[1], buffer, 1);
            CHECK(result == 1 || result == -1);
        }
        for (i = 0; i < GUARD; i++)
            CHECK(buffer[i] == 0xa5 && buffer[sizeof buffer - 1 - i] == 0xa5);
    }
    CHECK(refused > 0 && got > 0 && kill(child, SIGKILL) == 0);
    return 0;
}
