/*
 * Who waits for an mbuf when there is no memory is served as soon as one is given back, by whatever
 * gives it back; and no signal ends that wait.
 */
#include "udp.h"

#define TICK 3906 /* microseconds */
#define LOOP NET_ORDER(127, 0, 0, 1)
#define PAGE 4096
#define ROOM 0x10010000 /* pages that are taken */
#define MLEN 112        /* bytes that fill an mbuf */
#define EACH 36         /* mbufs of data that a stream takes */
#define PAIRS 3
#define LONG 400        /* bytes in four mbufs */

static volatile struct {
    int taken, written;
} *shared;
static struct sockaddr_in port = { AF_INET, PORT(4100), { LOOP } };
static char data[LONG];
static int to;      /* a socket for which datagrams wait */
static int written; /* what the writer must have come to */

static void wake(int signal)
{
}

static void rest(int ticks)
{
    struct itimerval t = { { 0, 0 }, { 0, ticks * TICK } };

    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && sigpause(0) == -1);
}

/* Takes so many pages; of one more than there are it dies. */
static void take(int pages)
{
    int i;

    CHECK(close(to) == 0 && brk((void *)0x10400000) == 0);
    for (i = 0; i < pages; i++) {
        *(volatile int *)(ROOM + PAGE * i) = i;
        shared->taken = i + 1;
    }
    for (;;) sigpause(0);
}

/* Fills streams, one mbuf with each write, once it is told to. */
static void fill(void)
{
    int ends[PAIRS][2], i;

    CHECK(close(to) == 0);
    for (i = 0; i < PAIRS; i++) CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, ends[i]) == 0);
    shared->written = 0;
    while (shared->written == 0) rest(1);
    for (i = 0; i < PAIRS * 2 * EACH; i++) {
        CHECK(write(ends[i / EACH / 2][i / EACH & 1], data, MLEN) == MLEN);
        shared->written++;
    }
    exit(3);
}

/* What was given back was taken at once, mbuf by mbuf, and no more. */
static void served(int mbufs)
{
    written += mbufs;
    rest(2);
    CHECK(shared->written == written);
}

int main(void)
{
    struct sigvec vec = { wake, 0, 0 };
    struct ifreq request = { "lo0" };
    int s, holder, writer, most, i, room = 9000;

    shared = (void *)shmsys(0, shmsys(3, 7, PAGE, 01000), 0, 0);
    CHECK(shared != (void *)-1 && sigvec(SIGALRM, &vec, 0) == 0);
    sigblock(sigmask(SIGALRM));
    CHECK((s = socket(AF_INET, SOCK_DGRAM, 0)) >= 0 && (to = socket(AF_INET, SOCK_DGRAM, 0)) >= 0);
    request.ifr_addr = *(struct sockaddr *)&port;
    CHECK(ioctl(s, SIOCSIFADDR, &request) == 0 && bind(to, &port, sizeof port) == 0);
    CHECK(setsockopt(to, SOL_SOCKET, SO_RCVBUF, &room, sizeof room) == 0);
    for (i = 0; i < 8; i++) {
        int bytes = i == 6 ? 0 : i & 1 ? LONG : 20;

        CHECK(sendto(s, data, bytes, 0, &port, sizeof port) == bytes);
    }
    shared->written = -1;
    writer = fork();
    if (writer == 0) fill();
    while (shared->written < 0) rest(1);
    holder = fork();
    if (holder == 0) take(100000);
    CHECK(ended(holder) == SIGBUS);
    most = shared->taken;
    shared->taken = 0;
    holder = fork();
    if (holder == 0) take(most);
    while (shared->taken != most) rest(1);
    shared->written = 1;
    do {
        i = shared->written;
        rest(2);
    } while (i != shared->written || i == 1);
    CHECK(i < PAIRS * 2 * EACH);
    written = i;
    CHECK(recv(to, data, 20, 0) == 20); /* its name and its data */
    served(2);
    CHECK(recv(to, data, 10, 0) == 10); /* the first mbuf of four, and the name */
    served(5);
    CHECK(recv(to, data, 20, MSG_PEEK) == 20);
    served(0);
    CHECK(recv(to, data, 20, 0) == 20);
    served(2);
    CHECK(recv(to, data, LONG, 0) == LONG);
    served(5);
    CHECK(recv(to, data, 5, 0) == 5); /* one mbuf of which there is more, and the name */
    served(2);
    CHECK(recv(to, data, LONG, 0) == LONG);
    served(5);
    CHECK(recv(to, data, LONG, 0) == 0); /* a name alone */
    served(1);
    CHECK(kill(writer, SIGTERM) == 0);
    served(0);
    CHECK(close(to) == 0); /* what waits there, the socket and its block */
    rest(2);
    CHECK(ended(writer) == SIGTERM);
    CHECK(kill(holder, SIGKILL) == 0 && ended(holder) == SIGKILL);
    return 0;
}
