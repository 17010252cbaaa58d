/*
 * Receives datagrams of known content, in their order, among other frames for this machine, and
 * sends every eighth back; beside it a child computes in memory of its own until the last has come.
 * Ends with 0 if nothing was changed or mixed up on either side.
 */
#include "experiments/tests/bombarded.h"
#include "experiments/tests/random.h"

#define BYTES 1472
#define WORDS 4096
#define MAGIC 0x600df00d
#define LOST 2
#define MIXED 3
#define CHANGED 4

static union {
    unsigned char bytes[BYTES];
    unsigned words[BYTES / 4];
} message;
static unsigned own[WORDS], taken;

/* What the child and its parent share. */
static volatile struct Shared {
    unsigned over;
    unsigned rounds;
} *shared;

/* Rotates its words until the end; each must keep its value. */
static int compute(void)
{
    unsigned i, k;

    for (i = 0; i < WORDS; i++) own[i] = i * 0x9e3779b1;
    while (!shared->over) {
        for (i = 0; i < WORDS; i++) own[i] = own[i] << 1 | own[i] >> 31;
        if (++shared->rounds % 32 == 0)
            for (i = 0; i < WORDS; i++)
                if (own[i] != i * 0x9e3779b1) return CHANGED;
    }
    k = shared->rounds % 32;
    for (i = 0; i < WORDS; i++)
        if (own[i] != (k ? i * 0x9e3779b1 << k | i * 0x9e3779b1 >> (32 - k) : i * 0x9e3779b1))
            return CHANGED;
    return 0;
}

/* The n-th datagram holds the magic word, n, and bytes that follow from both places: n, or -1. */
static int check(int bytes)
{
    unsigned n = message.words[1];
    int i;

    if (bytes < 8 || message.words[0] != MAGIC) return -1;
    for (i = 8; i < bytes; i++)
        if (message.bytes[i] != (unsigned char)(n * 31 + i * 7)) return -1;
    return n;
}

/* Until the last datagram; those that found no room are missing in the row. */
static int serve(struct Peer *peer)
{
    int n = -1, before, bytes;

    while (n != bombarded_count - 1) {
        bytes = recvfrom(peer->socket, &message, sizeof message, 0, peer->name, peer->name_bytes);
        before = n;
        n = check(bytes);
        if (n <= before) return MIXED;
        taken++;
        if (n % 8 == 0 &&
            sendto(peer->socket, &message, bytes, 0, peer->name, sizeof *peer->name) != bytes)
            return LOST;
    }
    return 0;
}

int main(void)
{
    struct Peer peer;
    int result, status;

    shared = shared_memory(4096);
    if (shared == 0) return 1;
    shared->over = 0;
    if (fork() == 0) exit(compute());
    if (open_peer(&peer, CLIENT_ADDRESS, CLIENT_PORT, SERVER_ADDRESS, SERVER_PORT)) return 1;
    null_procedure(); /* from now on */
    result = serve(&peer);
    report("taken ", taken);
    report_library(peer.socket);
    shared->over = 1;
    wait(&status);
    return result ? result : status >> 8 ? status >> 8 : shared->rounds == 0;
}
