/*
 * The program through which the fuzzer makes its calls (fuzz_loop.S): what system calls find behind
 * pointers, and handlers for every signal, so that a process survives most of them. A timer ends
 * what would sleep for ever.
 */
#include "ultrix-model/user/unix.h"

struct iovec {
    void *base;
    int bytes;
};

void fuzz_loop(void), fuzz_wait(void);

/* What an instruction of the loop has caused would be caused again: the loop goes on behind it. */
static void handler(int signal, int code, struct sigcontext *context)
{
    if (signal >= SIGILL && signal <= SIGSEGV) context->sc_pc = (int)fuzz_wait;
}

char fuzz_room[32768];
char fuzz_names[5][8] = { "fuzzed0", "fuzzed1", "fuzzed2", "none", "" };
struct sigvec fuzz_vectors[] = { { handler, 0, 0 }, { handler, -1, 2 }, { SIG_IGN, 0, 0 },
                                 { SIG_DFL, 0, 0 }, { handler, 0, 1 } };
struct itimerval fuzz_timers[] = {
    { { 0, 40000 }, { 0, 40000 } },
    { { 0, 0 }, { 0, 1 } },
    { { 0, 1 }, { 0, 1 } },
    { { 0, 0 }, { 0, 0 } },
    { { -1, 5 }, { 100000001, 2000000 } },
    { { 3, 999999 }, { 0, 10000 } },
};
struct iovec fuzz_areas[] = {
    { fuzz_room, 100 }, { fuzz_room + 4000, 5000 }, { 0, 0 }, { fuzz_room + 8191, 1 },
        { (void *)0x80000000, 8 },
    { fuzz_room, 0x7fffffff }, { (void *)0x7fffe000, 4096 },
};
struct sockaddr_in fuzz_addresses[] = {
    { AF_INET, 0x0700, { 0x0100007f } }, { AF_INET, 0x0800, { 0x0100007f } }, { AF_INET, 0, { 0 } },
    { AF_INET, 0x0700, { 0x0500000a } }, { AF_UNIX, 9, { 0xffffffff } },
};
struct ifreq fuzz_interfaces[] = { { "lo0" }, { "le1" }, { "" } };
static int length = sizeof(struct sockaddr_in);
/* A stack with a fifth and sixth argument: sendto's name, recvfrom's. */
struct {
    char room[512];
    void *first[4];
    void *name;
    void *length;
} fuzz_stacks[] = {
    { { 0 }, { 0 }, &fuzz_addresses[0], (void *)16 },
        { { 0 }, { 0 }, &fuzz_addresses[1], (void *)16 },
    { { 0 }, { 0 }, fuzz_room, &length },
};

int main(void)
{
    int signal, descriptor = socket(AF_INET, SOCK_DGRAM, 0);

    fuzz_interfaces[0].ifr_addr = *(struct sockaddr *)&fuzz_addresses[0];
    ioctl(descriptor, SIOCSIFADDR, &fuzz_interfaces[0]);
    close(descriptor);
    for (signal = 1; signal < 32; signal++) sigvec(signal, &fuzz_vectors[0], 0);
    setitimer(ITIMER_REAL, &fuzz_timers[0], 0);
    fuzz_loop();
    return 0;
}
