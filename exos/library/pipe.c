/*
 * Descriptors and pipes as procedures, as in 4.3BSD. pipe_inline.h moves the bytes; this file keeps
 * who holds which end.
 */
#include "exos/library/pipe_inline.h"
#include "exos/library/process.h"

#define CONSOLE 2               /* descriptors 0 to 2 at first */
#define UNUSED 3

static struct Descriptor descriptors[DESCRIPTORS] = {{0, CONSOLE}, {0, CONSOLE}, {0, CONSOLE}};
static struct Pipe *made[DESCRIPTORS];

static unsigned number(unsigned envid)
{
    return (envid & ENVID_OFFSET) / 0x200;
}

struct Pipe *pipe_of(int descriptor, int end)
{
    struct Descriptor *d = &descriptors[descriptor];

    return (unsigned)descriptor < DESCRIPTORS && d->pipe && d->end == end ? d->pipe : 0;
}

int write(int descriptor, const void *from, unsigned bytes)
{
    struct Pipe *pipe = pipe_of(descriptor, WRITE_END);
    const char *text = from;
    unsigned i;

    if (pipe)
        return pipe_write(pipe, from, bytes);
    if ((unsigned)descriptor >= DESCRIPTORS || descriptors[descriptor].end != CONSOLE)
        return -1;
    for (i = 0; i < bytes; i++)
        aegis_console(text[i]);
    return bytes;
}

int read(int descriptor, void *to, unsigned bytes)
{
    struct Pipe *pipe = pipe_of(descriptor, READ_END);

    return pipe ? pipe_read(pipe, to, bytes) : -1;
}

/* Closes an end that no living environment holds; whether it did. */
static int close_forsaken(struct Pipe *pipe, int end)
{
    unsigned i;

    for (i = 0; i < ENVIRONMENTS; i++)
        if (pipe->holders[end][i])
            return 0;
    return pipe->closed[end] = 1;
}

/* Gives the processor to the holders of an end in turn; those that have ended hold it no more. */
static int pipe_look(struct Pipe *pipe, int end)
{
    unsigned i, holder;

    for (i = 0; i < ENVIRONMENTS; i++) {
        holder = pipe->holders[end][i];
        if (holder == 0 || holder == BOOT_INFO->envid)
            continue;
        if (yield_to(holder) != AEGIS_INVALID)
            return 1;
        pipe->holders[end][i] = 0;
    }
    if (close_forsaken(pipe, end))
        return 0;
    yield_to(0);                /* no other environment holds it */
    return 1;
}

int pipe_wait(struct Pipe *pipe, int end)
{
    unsigned user = pipe->user[end];

    if (pipe->closed[end])
        return 0;
    if (user && user != BOOT_INFO->envid && yield_to(user) != AEGIS_INVALID)
        return 1;
    pipe->user[end] = 0;
    return pipe_look(pipe, end);
}

static int descriptor_of(struct Pipe *pipe, int end)
{
    int d;

    for (d = 0; d < DESCRIPTORS; d++)
        if (descriptors[d].pipe == 0 && descriptors[d].end != CONSOLE) {
            descriptors[d].pipe = pipe;
            descriptors[d].end = end;
            pipe->holders[end][number(BOOT_INFO->envid)] = BOOT_INFO->envid;
            return d;
        }
    return -1;
}

/* A page for a pipe: one of ours that no process uses any more, else a new one. */
static struct Pipe *pipe_page(void)
{
    unsigned i, word;

    for (i = 0; i < DESCRIPTORS; i++) {
        if (made[i] == 0)
            return made[i] = shared_memory(sizeof(struct Pipe));
        if (made[i]->closed[READ_END] && made[i]->closed[WRITE_END]) {
            for (word = 0; word < sizeof(struct Pipe) / 4; word++)
                ((unsigned *)made[i])[word] = 0;
            return made[i];
        }
    }
    return 0;
}

int pipe(int ends[2])
{
    struct Pipe *pipe = pipe_page();

    if (pipe == 0)
        return -1;
    ends[0] = descriptor_of(pipe, READ_END);
    ends[1] = descriptor_of(pipe, WRITE_END);
    if (ends[1] >= 0)
        return 0;
    if (ends[0] >= 0)
        close(ends[0]);
    pipe->closed[READ_END] = pipe->closed[WRITE_END] = 1;
    return -1;
}

int close(int descriptor)
{
    struct Descriptor *d = &descriptors[descriptor];
    struct Pipe *pipe;
    int end;

    if ((unsigned)descriptor >= DESCRIPTORS || (d->pipe == 0 && d->end != CONSOLE))
        return -1;
    pipe = d->pipe;
    end = d->end;
    d->pipe = 0;
    d->end = UNUSED;
    if (pipe == 0)
        return 0;
    for (d = descriptors; d < descriptors + DESCRIPTORS; d++)
        if (d->pipe == pipe && d->end == end)
            return 0;
    if (pipe->user[end] == BOOT_INFO->envid)
        pipe->user[end] = 0;
    pipe->holders[end][number(BOOT_INFO->envid)] = 0;
    close_forsaken(pipe, end);
    return 0;
}

void descriptors_inherit(unsigned envid)
{
    struct Descriptor *d;

    for (d = descriptors; d < descriptors + DESCRIPTORS; d++)
        if (d->pipe)
            d->pipe->holders[d->end][number(envid)] = envid;
}

void descriptors_close(void)
{
    int d;

    for (d = 0; d < DESCRIPTORS; d++)
        close(d);
}

void descriptors_save(struct Descriptor *to)
{
    int d;

    for (d = 0; d < DESCRIPTORS; d++)
        to[d] = descriptors[d];
}

void descriptors_restore(const struct Descriptor *from)
{
    int d;

    for (d = 0; d < DESCRIPTORS; d++)
        descriptors[d] = from[d];
}
