/*
 * Table 11, monolithic system: sums are a matter of the kernel's variable udpcksum; a timer's
 * signal ends a wait.
 */
#include "ultrix-model/user/unix.h"

void choose_sums(int computed)
{
    (void)computed;
}

static void tick(int signal)
{
    (void)signal;
}

int answered(int socket)
{
    struct sigvec vec = {tick, 0, SV_INTERRUPT};
    struct itimerval quarter = {{0, 250000}, {0, 250000}}, none = {{0, 0}, {0, 0}};
    char byte;
    int n;

    sigvec(SIGALRM, &vec, 0);
    setitimer(ITIMER_REAL, &quarter, 0);
    n = recv(socket, &byte, 1, MSG_PEEK);
    setitimer(ITIMER_REAL, &none, 0);
    return n >= 0;
}
