/*
 * Pipes with what Unix promises of them, in steps, each of which holds those before it. On the ring
 * that parent and children share of the library's own pipes.
 */
#include "exos/library/unix.h"
#include "experiments/parity/unix_signal.h"

#define PIPE_SIGNALS 1          /* errno, SIGPIPE, EINTR, pending signals */
#define PIPE_ATOMIC 2           /* several readers and writers; up to PIPE_BUF whole */
#define PIPE_SLEEP 3            /* who must wait sleeps until it is woken */
#define PIPE_FILES 4            /* descriptors name open files */

#define PIPE_BUF 512

int library_close(int descriptor);

#define write(descriptor, from, bytes) library_write(descriptor, from, bytes)
#define read(descriptor, to, bytes) library_read(descriptor, to, bytes)
#define close(descriptor) library_close(descriptor)
#include "exos/library/pipe.c"
#undef write
#undef read
#undef close

/* Of a pipe, in the part of its page that the library reserves. */
struct Shared {
    /* A lock of an end, by Lamport's fast algorithm (TOCS 1987): loads and stores are enough. */
    struct Lock {
        volatile unsigned first, owner;
        volatile unsigned char wants[ENVIRONMENTS];
    } lock[2];
    volatile unsigned sleeper[2];       /* who sleeps at an end */
};
_Static_assert(sizeof(struct Shared) <= sizeof ((struct Pipe *)0)->reserved, "it fits the page");

static inline struct Shared *shared(struct Pipe *pipe)
{
    return (struct Shared *)pipe->reserved;
}

#if PIPE_STEP >= PIPE_ATOMIC
/* Until another has left the lock, or is no more. */
static void lock_wait(struct Lock *lock)
{
    unsigned owner;

    while ((owner = lock->owner) != 0)
        if (yield_to(owner) == AEGIS_INVALID)
            lock->owner = 0;
}

static void lock_take(struct Lock *lock)
{
    unsigned own = BOOT_INFO->envid, i;
    volatile unsigned char *wants = &lock->wants[number(own)];

    for (;;) {
        *wants = 1;
        lock->first = own;
        if (lock->owner) {
            *wants = 0;
            lock_wait(lock);
            continue;
        }
        lock->owner = own;
        if (lock->first == own)
            return;
        *wants = 0;
        for (i = 0; i < ENVIRONMENTS; i++)
            while (lock->wants[i] && lock->owner != own)
                yield_to(0);
        if (lock->owner == own)
            return;
        lock_wait(lock);
    }
}

static void lock_leave(struct Lock *lock)
{
    lock->owner = 0;
    lock->wants[number(BOOT_INFO->envid)] = 0;
}
#define LOCK(pipe, end) lock_take(&shared(pipe)->lock[end])
#define UNLOCK(pipe, end) lock_leave(&shared(pipe)->lock[end])
#else
#define LOCK(pipe, end)
#define UNLOCK(pipe, end)
#endif

/*
 * Waits at an end for the other one's holder: 1 when it is worth while to look again, 0 when nobody
 * holds that, -1 when a signal interrupts. `seen` is what the caller found in the index that the
 * other end moves: who says that it sleeps after that has moved would not be woken.
 */
static int wait_at(struct Pipe *pipe, int end, unsigned seen)
{
#if PIPE_STEP >= PIPE_SLEEP
    volatile unsigned *sleeper = &shared(pipe)->sleeper[end];
    int result = 1;

    *sleeper = BOOT_INFO->envid;
    if ((end == READ_END ? pipe->head : pipe->tail) == seen)
        while (result > 0 && *sleeper)
            result = signals.pending & ~signals.mask ? -1 : pipe_wait(pipe, 1 - end);
    *sleeper = 0;
    return result;
#else
    if (signals.pending & ~signals.mask)
        return -1;
    return pipe_wait(pipe, 1 - end);
#endif
}

static void wake(struct Pipe *pipe, int end)
{
#if PIPE_STEP >= PIPE_SLEEP
    if (shared(pipe)->sleeper[end])
        shared(pipe)->sleeper[end] = 0;
#endif
}

static int put(struct Pipe *pipe, const char *from, unsigned bytes)
{
    unsigned left = bytes, head, tail, room, count, first, least = 1;
    int waited;

    LOCK(pipe, WRITE_END);
#if PIPE_STEP >= PIPE_ATOMIC
    if (bytes <= PIPE_BUF)
        least = bytes;
#endif
    pipe->user[WRITE_END] = BOOT_INFO->envid;
    while (left) {
        waited = 1;
        head = pipe->head;
        tail = pipe->tail;
        room = tail + PIPE_RING - head;
        if (pipe->closed[READ_END] ||
            (room < least && (waited = wait_at(pipe, WRITE_END, tail)) == 0)) {
            UNLOCK(pipe, WRITE_END);
            signal_post(SIGPIPE);
            return left < bytes ? (int)(bytes - left) : failed(EPIPE);
        }
        if (waited < 0) {
            UNLOCK(pipe, WRITE_END);
            return left < bytes ? (int)(bytes - left) : failed(EINTR);
        }
        if (room < least)
            continue;
        if (room > PIPE_RING)
            break;
        count = pipe_least(left, room);
        first = pipe_least(count, PIPE_RING - head % PIPE_RING);
        pipe_copy(pipe->ring + head % PIPE_RING, from, first);
        if (first < count)
            pipe_copy(pipe->ring, from + first, count - first);
        pipe->head = head + count;
        from += count;
        left -= count;
        wake(pipe, READ_END);
    }
    UNLOCK(pipe, WRITE_END);
    signals_look();
    return left && left == bytes ? -1 : (int)(bytes - left);
}

static int get(struct Pipe *pipe, char *to, unsigned bytes)
{
    unsigned tail, there, count;
    int waited;

    LOCK(pipe, READ_END);
    pipe->user[READ_END] = BOOT_INFO->envid;
    tail = pipe->tail;
    while ((there = pipe->head - tail) == 0) {
        waited = bytes ? wait_at(pipe, READ_END, tail) : 0;
        if (waited < 0 || (waited == 0 && pipe->head == tail)) {
            UNLOCK(pipe, READ_END);
            if (waited < 0)
                return failed(EINTR);
            signals_look();
            return 0;
        }
    }
    if (there > PIPE_RING) {
        UNLOCK(pipe, READ_END);
        return -1;
    }
    bytes = pipe_least(bytes, there);
    count = pipe_least(bytes, PIPE_RING - tail % PIPE_RING);
    pipe_copy(to, pipe->ring + tail % PIPE_RING, count);
    if (count < bytes)
        pipe_copy(to + count, pipe->ring, bytes - count);
    pipe->tail = tail + bytes;
    wake(pipe, WRITE_END);
    UNLOCK(pipe, READ_END);
    signals_look();
    return bytes;
}

#if PIPE_STEP >= PIPE_FILES
#define FREAD 1
#define FWRITE 2

/* An open file; those of a fork are the child's own. */
struct File {
    int flags, count;
    unsigned moved;
    struct Pipe *pipe;
    int (*move)(struct File *file, void *at, unsigned bytes, int way);
};
static struct File files[DESCRIPTORS];
static struct File *open_files[DESCRIPTORS];

static int pipe_move(struct File *file, void *at, unsigned bytes, int way)
{
    return way == FWRITE ? put(file->pipe, at, bytes) : get(file->pipe, at, bytes);
}

/* The file of a descriptor that pipe() or fork made, when it is first used. */
static struct File *file_make(int descriptor)
{
    struct Descriptor *d = &descriptors[descriptor];
    struct File *file;

    if (d->pipe == 0)
        return 0;
    for (file = files; file->count; file++)
        ;
    file->flags = d->end == WRITE_END ? FWRITE : FREAD;
    file->count = 1;
    file->moved = 0;
    file->pipe = d->pipe;
    file->move = pipe_move;
    return open_files[descriptor] = file;
}

static int transfer(int descriptor, void *at, unsigned bytes, int way)
{
    struct File *file;
    int moved;

    if ((unsigned)descriptor >= DESCRIPTORS ||
        ((file = open_files[descriptor]) == 0 && (file = file_make(descriptor)) == 0) ||
        (file->flags & way) == 0)
        return failed(EBADF);
    if ((int)bytes < 0)
        return failed(EINVAL);
    moved = file->move(file, at, bytes, way);
    if (moved > 0)
        file->moved += moved;
    return moved;
}
#endif

int write(int descriptor, const void *from, unsigned bytes)
{
    struct Pipe *pipe;

    if ((unsigned)descriptor < DESCRIPTORS && descriptors[descriptor].end == CONSOLE)
        return library_write(descriptor, from, bytes);
#if PIPE_STEP >= PIPE_FILES
    (void)pipe;
    return transfer(descriptor, (void *)from, bytes, FWRITE);
#else
    pipe = pipe_of(descriptor, WRITE_END);
    return pipe ? put(pipe, from, bytes) : failed(EBADF);
#endif
}

int read(int descriptor, void *to, unsigned bytes)
{
#if PIPE_STEP >= PIPE_FILES
    return transfer(descriptor, to, bytes, FREAD);
#else
    struct Pipe *pipe = pipe_of(descriptor, READ_END);

    return pipe ? get(pipe, to, bytes) : failed(EBADF);
#endif
}

int close(int descriptor)
{
#if PIPE_STEP >= PIPE_FILES
    if ((unsigned)descriptor < DESCRIPTORS && open_files[descriptor]) {
        open_files[descriptor]->count--;
        open_files[descriptor] = 0;
    }
#endif
    return library_close(descriptor) ? failed(EBADF) : 0;
}
