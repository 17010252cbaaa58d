/* System calls by number: how many argument words each takes, and what does it. 4.3BSD's numbers; 52 and 103 as LIMITS.md says. */
#include "systm.h"

void bind(void);
void close(void);
void connect(void);
void dup(void);
void dup2(void);
void execve(void);
void fork(void);
void getdtablesize(void);
void getgid(void);
void getpagesize(void);
void getpgrp(void);
void getpid(void);
void getrusage(void);
void getsockname(void);
void gettimeofday(void);
void getuid(void);
void ioctl(void);
void kill(void);
void killpg(void);
void mprotect(void);
void obreak(void);
void pipe(void);
void profil(void);
void read(void);
void readv(void);
void recv(void);
void recvfrom(void);
void rexit(void);
void send(void);
void sendto(void);
void setitimer(void);
void setpgrp(void);
void setsockopt(void);
void shmsys(void);
void sigblock(void);
void sigpause(void);
void sigreturn(void);
void sigsetmask(void);
void sigstack(void);
void sigvec(void);
void socket(void);
void socketpair(void);
void wait(void);
void write(void);
void writev(void);

/* A number that stands for nothing: the caller gets SIGSYS. */
static void nosys(void)
{
    psignal(u.u_procp, SIGSYS);
}

const struct sysent sysent[] = {
    [0] = { 0, nosys },
    [1] = { 1, rexit },
    [2] = { 0, fork },
    [3] = { 3, read },
    [4] = { 3, write },
    [5] = { 0, nosys },
    [6] = { 1, close },
    [7] = { 0, wait },
    [8 ... 16] = { 0, nosys },
    [17] = { 1, obreak },
    [18 ... 19] = { 0, nosys },
    [20] = { 0, getpid },
    [21 ... 23] = { 0, nosys },
    [24] = { 0, getuid },
    [25 ... 36] = { 0, nosys },
    [37] = { 2, kill },
    [38 ... 40] = { 0, nosys },
    [41] = { 1, dup },
    [42] = { 0, pipe },
    [43] = { 0, nosys },
    [44] = { 4, profil },
    [45 ... 46] = { 0, nosys },
    [47] = { 0, getgid },
    [48 ... 51] = { 0, nosys },
    [52] = { 4, shmsys },
    [53] = { 0, nosys },
    [54] = { 3, ioctl },
    [55 ... 58] = { 0, nosys },
    [59] = { 3, execve },
    [60 ... 63] = { 0, nosys },
    [64] = { 0, getpagesize },
    [65 ... 73] = { 0, nosys },
    [74] = { 3, mprotect },
    [75 ... 80] = { 0, nosys },
    [81] = { 1, getpgrp },
    [82] = { 2, setpgrp },
    [83] = { 3, setitimer },
    [84 ... 88] = { 0, nosys },
    [89] = { 0, getdtablesize },
    [90] = { 2, dup2 },
    [91 ... 96] = { 0, nosys },
    [97] = { 3, socket },
    [98] = { 3, connect },
    [99 ... 100] = { 0, nosys },
    [101] = { 4, send },
    [102] = { 4, recv },
    [103] = { 1, sigreturn },
    [104] = { 3, bind },
    [105] = { 5, setsockopt },
    [106 ... 107] = { 0, nosys },
    [108] = { 4, sigvec },
    [109] = { 1, sigblock },
    [110] = { 1, sigsetmask },
    [111] = { 1, sigpause },
    [112] = { 2, sigstack },
    [113 ... 115] = { 0, nosys },
    [116] = { 2, gettimeofday },
    [117] = { 2, getrusage },
    [118 ... 119] = { 0, nosys },
    [120] = { 3, readv },
    [121] = { 3, writev },
    [122 ... 124] = { 0, nosys },
    [125] = { 6, recvfrom },
    [126 ... 132] = { 0, nosys },
    [133] = { 6, sendto },
    [134] = { 0, nosys },
    [135] = { 4, socketpair },
    [136 ... 145] = { 0, nosys },
    [146] = { 2, killpg },
    [147 ... 149] = { 0, nosys },
    [150] = { 3, getsockname },
};

const int nsysent = sizeof sysent / sizeof sysent[0];
