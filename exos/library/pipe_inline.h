/*
 * Pipes as applications may compile them in: a ring of bytes in a page that parent and children
 * share. A process that finds it full, or empty, gives the processor to its peer. Indices are
 * checked before each use, for the peer can write them. pipe.c makes procedures of it. Paper: 6.1.
 */
#ifndef EXOS_PIPE_INLINE_H
#define EXOS_PIPE_INLINE_H

#include "exos/library/exos.h"

#define PIPE_RING 2048          /* a power of two */
#define READ_END 0
#define WRITE_END 1

struct Pipe {
    volatile unsigned head;                     /* bytes ever written */
    volatile unsigned tail;                     /* bytes ever read */
    volatile unsigned user[2];                  /* envid of the last user of the end */
    volatile unsigned closed[2];                /* no environment holds the end any more */
    volatile unsigned holders[2][ENVIRONMENTS]; /* who holds it: each environment writes its own
                                                   word */
    unsigned reserved[(PAGE_SIZE - PIPE_RING) / 4 - 6 - 2 * ENVIRONMENTS];
    char ring[PIPE_RING];
};

/* The pipe behind a descriptor, if it is the given end of one. */
struct Pipe *pipe_of(int descriptor, int end);

/* Gives the processor to the holder of the other end, `end`; 0 when there is none. */
int pipe_wait(struct Pipe *pipe, int end);

static inline void pipe_copy(char *to, const char *from, unsigned bytes)
{
    if ((((unsigned)to | (unsigned)from) & 3) == 0)
        for (; bytes >= 4; bytes -= 4, to += 4, from += 4)
            *(unsigned *)to = *(const unsigned *)from;
    for (; bytes; bytes--)
        *to++ = *from++;
}

static inline unsigned pipe_least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* All bytes, or those that went before the last reader closed; -1 when there were none of these. */
static inline int pipe_write(struct Pipe *pipe, const void *from, unsigned bytes)
{
    const char *at = from;
    unsigned left = bytes, head, room, count;

    if (pipe->closed[READ_END])
        return -1;
    pipe->user[WRITE_END] = BOOT_INFO->envid;
    while (left) {
        head = pipe->head;
        room = pipe->tail + PIPE_RING - head;
        if (room == 0) {
            if (!pipe_wait(pipe, READ_END))
                break;
            continue;
        }
        if (room > PIPE_RING)
            return -1;
        count = pipe_least(pipe_least(left, room), PIPE_RING - head % PIPE_RING);
        pipe_copy(pipe->ring + head % PIPE_RING, at, count);
        pipe->head = head + count;
        at += count;
        left -= count;
    }
    return left && left == bytes ? -1 : (int)(bytes - left);
}

/* What there is, at most so many bytes; 0 when no writer is left. */
static inline int pipe_read(struct Pipe *pipe, void *to, unsigned bytes)
{
    char *at = to;
    unsigned tail = pipe->tail, there, count;

    pipe->user[READ_END] = BOOT_INFO->envid;
    while ((there = pipe->head - tail) == 0)
        if (bytes == 0 || (!pipe_wait(pipe, WRITE_END) && pipe->head == tail))
            return 0;
    if (there > PIPE_RING)
        return -1;
    bytes = pipe_least(bytes, there);
    count = pipe_least(bytes, PIPE_RING - tail % PIPE_RING);
    pipe_copy(at, pipe->ring + tail % PIPE_RING, count);
    if (count < bytes)
        pipe_copy(at + count, pipe->ring, bytes - count);
    pipe->tail = tail + bytes;
    return bytes;
}

#endif
