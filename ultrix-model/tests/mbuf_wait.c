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
#define PAIRS 5
#define STACK_TOP ((char *)0x7ffff000)
#define LONG 400        /* bytes in four mbufs */

static volatile struct {
    int taken, written;
    int sending; /* the late one is told to, then what came of it */
    int next;    /* the same of who sends behind it */
    int back;    /* pages that are to be given back */
} *shared;
static struct sockaddr_in port = { AF_INET, PORT(4100), { LOOP } };
static char data[LONG];
static int to;      /* a socket for which datagrams wait */
static int idle;    /* one for which none do */
static int gone[2]; /* a stream of which nobody will read */
static int written; /* what the writer must have come to */

static void wake(int signal)
{
}

static void rest(int ticks)
{
    struct itimerval t = { { 0, 0 }, { 0, ticks * TICK } };

    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && sigpause(0) == -1);
}

/* Takes so many pages; of one more than there are it dies. Gives some back when it is woken. */
static void take(int pages)
{
    int i;

    CHECK(close(to) == 0 && close(idle) == 0 && close(gone[1]) == 0);
    CHECK(brk((void *)0x10400000) == 0);
    for (i = 0; i < pages; i++) {
        *(volatile int *)(ROOM + PAGE * i) = i;
        shared->taken = i + 1;
    }
    for (;;) {
        sigpause(0);
        pages -= shared->back;
        CHECK(brk((void *)(ROOM + PAGE * pages)) == 0);
    }
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

/* Sends an mbuf of nothing, then one to a peer that goes while it waits for that. */
static void late(int end)
{
    struct sigvec ignore = { SIG_IGN, 0, 0 };

    CHECK(close(to) == 0 && sigvec(SIGPIPE, &ignore, 0) == 0);
    shared->sending = 0;
    while (shared->sending == 0) rest(1);
    CHECK(write(end, KERNEL, MLEN) == -1);
    shared->sending = errno;
    while (shared->sending != 1) rest(1);
    CHECK(write(end, data, MLEN) == -1);
    shared->sending = errno;
    for (;;) sigpause(0);
}

/* Sends to the same peer, but not before the other one: waiting for that a signal ends. */
static void behind(int end)
{
    struct sigvec interrupts = { wake, 0, SV_INTERRUPT };
    struct sigvec ignore = { SIG_IGN, 0, 0 };
    struct itimerval soon = { { 0, 0 }, { 0, 2 * TICK } };

    CHECK(close(to) == 0 && sigvec(SIGPIPE, &ignore, 0) == 0);
    shared->next = 0;
    while (shared->next == 0) rest(1);
    CHECK(sigvec(SIGALRM, &interrupts, 0) == 0 && sigsetmask(0) >= 0);
    CHECK(setitimer(ITIMER_REAL, &soon, 0) == 0);
    FAILS(write(end, data, MLEN), 4);
    shared->next = 4;
    CHECK(write(end, data, MLEN) == MLEN);
    shared->next = MLEN;
    while (shared->next != 1) rest(1);
    CHECK(write(end, data, MLEN) == -1);
    shared->next = errno;
    for (;;) sigpause(0);
}

/* What was given back was taken at once, mbuf by mbuf, and no more. */
static void served(int mbufs)
{
    written += mbufs;
    rest(2);
    CHECK(shared->written == written);
}

/* So many pages are given back, of which who waits for an mbuf hears nothing. */
static void given(int holder, int pages)
{
    shared->back = pages;
    CHECK(kill(holder, SIGALRM) == 0);
    served(0);
}

/* Has one send, and another one behind it, of which comes so much for now. */
static void queue(int comes)
{
    shared->sending = 1;
    rest(2);
    shared->next = 1;
    rest(6);
    CHECK(shared->next == comes);
}

int main(void)
{
    struct sigvec vec = { wake, 0, 0 };
    struct ifreq request = { "lo0" };
    int s, holder, writer, sender, next, most, i, room = 9000, full[2];

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
    CHECK((idle = socket(AF_INET, SOCK_DGRAM, 0)) >= 0);
    CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, full) == 0);
    CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, gone) == 0);
    CHECK(write(full[0], data, 2 * MLEN) == 2 * MLEN);
    shared->sending = -1;
    sender = fork();
    if (sender == 0) {
        CHECK(close(idle) == 0 && close(full[0]) == 0 && close(full[1]) == 0);
        CHECK(close(gone[1]) == 0);
        late(gone[0]);
    }
    while (shared->sending < 0) rest(1);
    shared->next = -1;
    next = fork();
    if (next == 0) {
        CHECK(close(idle) == 0 && close(full[0]) == 0 && close(full[1]) == 0);
        CHECK(close(gone[1]) == 0);
        behind(gone[0]);
    }
    while (shared->next < 0) rest(1);
    CHECK(close(gone[0]) == 0);
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
    for (i = 0; i < 2; i++) {
        CHECK(read(full[1], data, MLEN) == MLEN); /* of a stream the data alone */
        served(1);
    }
    /* A page becomes mbufs for others than who waits, until they give back what they took. */
    given(holder, 2);
    FAILS(send(full[0], KERNEL, PAGE / 2, 0), 14); /* an mbuf with a cluster */
    served(PAGE / 128);
    given(holder, 1);
    FAILS(send(full[0], STACK_TOP - 2 * MLEN, LONG, 0), 14); /* three mbufs */
    served(PAGE / 128);
    /*
     * A socket and its block, and nothing that waits there. With one of them the writer stops; who
     * gets the other one gives it back, and who waited behind that sends it.
     */
    queue(4);
    CHECK(kill(writer, SIGSTOP) == 0 && close(idle) == 0);
    served(0);
    CHECK(shared->sending == 14 && shared->next == MLEN);
    CHECK(kill(writer, SIGCONT) == 0);
    served(1);
    /* The same and that mbuf, by closing what both send to. */
    queue(1);
    CHECK(kill(writer, SIGSTOP) == 0 && close(gone[1]) == 0);
    served(0);
    CHECK(shared->sending == 32 && shared->next == 32);
    CHECK(kill(writer, SIGCONT) == 0);
    served(3);
    CHECK(kill(writer, SIGTERM) == 0);
    served(0);
    CHECK(close(to) == 0); /* what waits there, the socket and its block */
    rest(2);
    CHECK(ended(writer) == SIGTERM);
    CHECK(kill(holder, SIGKILL) == 0 && ended(holder) == SIGKILL);
    CHECK(kill(sender, SIGKILL) == 0 && ended(sender) == SIGKILL);
    CHECK(kill(next, SIGKILL) == 0 && ended(next) == SIGKILL);
    return 0;
}
