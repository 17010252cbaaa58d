/*
 * ExOS' pipe with its bytes in the kernel: the library's own, but that reading and writing are
 * calls of the kernel's. Who finds nothing, or no room, gives the processor to its peer as there.
 */
#include "exos/library/exos.h"

#define EXOS_PIPE_INLINE_H      /* what follows stands in its place */
#define READ_END 0
#define WRITE_END 1

struct Pipe {
    volatile unsigned user[2];
    volatile unsigned closed[2];
    volatile unsigned holders[2][ENVIRONMENTS];
};

int kernel_pipe_write(struct Pipe *pipe, const void *from, unsigned bytes);
int kernel_pipe_read(struct Pipe *pipe, void *to, unsigned bytes);
struct Pipe *pipe_of(int descriptor, int end);
int pipe_wait(struct Pipe *pipe, int end);

static inline int pipe_write(struct Pipe *pipe, const void *from, unsigned bytes)
{
    const char *at = from;
    unsigned left = bytes;
    int count;

    if (pipe->closed[READ_END])
        return -1;
    pipe->user[WRITE_END] = BOOT_INFO->envid;
    while (left) {
        count = kernel_pipe_write(pipe, at, left);
        if (count == AEGIS_BUSY) {
            (void)*(const volatile char *)at;
            continue;
        }
        if (count < 0)
            return -1;
        if (count == 0 && !pipe_wait(pipe, READ_END))
            break;
        at += count;
        left -= count;
    }
    return left && left == bytes ? -1 : (int)(bytes - left);
}

/* What a call gives, the page touched first if it must be. */
static inline int pipe_take(struct Pipe *pipe, char *to, unsigned bytes)
{
    int count;

    while ((count = kernel_pipe_read(pipe, to, bytes)) == AEGIS_BUSY)
        *(volatile char *)to = *(volatile char *)to;
    return count;
}

/* What there is, at most so many bytes; 0 when no writer is left. */
static inline int pipe_read(struct Pipe *pipe, void *to, unsigned bytes)
{
    int count, more;

    pipe->user[READ_END] = BOOT_INFO->envid;
    while ((count = pipe_take(pipe, to, bytes)) == 0) {
        if (bytes == 0)
            return 0;
        if (!pipe_wait(pipe, WRITE_END) && (count = pipe_take(pipe, to, bytes)) == 0)
            return 0;
        if (count)
            break;
    }
    for (; count > 0 && (unsigned)count < bytes; count += more)
        if ((more = pipe_take(pipe, (char *)to + count, bytes - count)) <= 0)
            break;
    return count;
}

#include "exos/library/pipe.c"
