/*
 * Four threads. The first calls the second, and waits for it alone; the third sends to the first
 * all the while and must wait until it is asked for; the fourth computes and never gives way.
 */
#include "experiments/ipc_kernel/user.h"

#define ROUNDS 50
#define WORK 20000

static volatile unsigned work;

static void serve(void)
{
    struct Message message = {{0, 0}, 0};
    unsigned to = NOBODY, i;

    for (;;) {
        if (ipc(to, ANY, &message))
            leave(1);
        for (i = 0; i < WORK; i++)
            work++;
        message.words[1] = message.words[0] + 1;
        to = message.sender;
    }
}

int main(unsigned uid)
{
    struct Message message = {{0, 0}, 0};
    unsigned i;

    if (uid == UID(2))
        serve();
    if (uid == UID(3)) {
        message.words[0] = uid;
        ipc(UID(1), NOBODY, &message);
        ipc(UID(1), UID(1), &message);
        leave(2);
    }
    if (uid == UID(4))
        for (;;)
            work++;
    for (i = 0; i < ROUNDS; i++) {
        message.words[0] = i;
        if (ipc(UID(2), UID(2), &message))
            leave(3);
        if (message.sender != UID(2) || message.words[1] != i + 1)
            leave(4);
    }
    for (i = 0; i < 2; i++) {
        if (ipc(NOBODY, UID(3), &message))
            leave(5);
        if (message.sender != UID(3) || message.words[0] != UID(3))
            leave(6);
    }
    return 0;
}
