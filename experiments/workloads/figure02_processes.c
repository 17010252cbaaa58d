/*
 * Figure 2: the receiver, one of several active processes. The others begin once the socket is
 * there to hold what comes.
 */
#include "experiments/workloads/figure02.h"

#define OTHERS_MOST 16

static int others[OTHERS_MOST], begun;

static void be_active(void)
{
    static volatile unsigned word;

    for (;;) {
        word++;
        if (figure02_does == GIVES_WAY) give_way();
        if (figure02_does == PASSES_ON) pass_on();
    }
}

static int others_begin(void)
{
    int pid;

    if (figure02_others > OTHERS_MOST || share_prepare(figure02_others)) return -1;
    while (begun < figure02_others) {
        pid = fork();
        if (pid < 0) return -1;
        if (pid == 0) {
            share_join(begun);
            be_active();
        }
        others[begun++] = pid;
    }
    return share(others, begun);
}

static int others_end(void)
{
    int status, i;

    for (i = 0; i < begun; i++)
        if (kill(others[i], SIGKILL)) return -1;
    for (i = 0; i < begun; i++)
        if (wait(&status) < 0) return -1;
    return 0;
}

int main(void)
{
    static struct Peer peer;
    int wrong;

    if (open_peer(&peer, SERVER_ADDRESS, SERVER_PORT, CLIENT_ADDRESS, CLIENT_PORT)) return 1;
    if (others_begin()) return 4;
    wrong = answer_all(&peer);
    if (others_end()) return 5;
    return wrong;
}
