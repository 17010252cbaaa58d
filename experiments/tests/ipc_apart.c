/*
 * Two threads whose data have the same addresses: each writes its own pages over and over between
 * messages, more of them than the TLB holds, and finds nothing of the other's there. What they tell
 * each other comes by message alone.
 */
#include "experiments/ipc_kernel/user.h"

#define PAGES 36
#define ROUNDS 200

static volatile unsigned own[PAGES * PAGE_SIZE / 4];

static int mark(unsigned uid, unsigned round)
{
    unsigned i, at = 0;

    for (i = 0; i < 8; i++) {
        at = ((round * 8 + i) % PAGES) * (PAGE_SIZE / 4) + uid % 7;
        if (own[at] != (round * 8 + i < PAGES ? 0 : uid))
            return 1;
        own[at] = uid;
    }
    return 0;
}

static int talk(unsigned uid)
{
    struct Message message = {{uid, 0}, 0};
    unsigned round, peer = uid == UID(1) ? UID(2) : UID(1);

    for (round = 0; round < ROUNDS; round++) {
        if (mark(uid, round))
            leave(1);
        if (uid == UID(2) && round == 0) {
            if (ipc(NOBODY, ANY, &message))
                leave(2);
        } else if (ipc(peer, uid == UID(1) ? peer : (unsigned)ANY, &message)) {
            leave(3);
        }
        if (message.sender != peer || message.words[0] != peer || message.words[1] != round)
            leave(4);
        message.words[0] = uid;
        message.words[1] = uid == UID(1) ? round + 1 : round;
    }
    return 0;
}

/* The second thread's stack is deeper when it talks. */
static __attribute__((noinline)) int talk_deeper(unsigned uid)
{
    volatile unsigned depth[64];

    depth[uid % 64] = 0;
    return talk(uid) + depth[uid % 64];
}

int main(unsigned uid)
{
    return uid == UID(1) ? talk(uid) : talk_deeper(uid);
}
