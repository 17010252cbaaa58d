/* The system calls of the Ultrix model as its programs see them. Signals: ../signal.h. */
#ifndef ULTRIX_MODEL_USER_UNIX_H
#define ULTRIX_MODEL_USER_UNIX_H

#include "ultrix-model/kernel/signal.h"
#include "ultrix-model/kernel/socket.h"

#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2

#define ITIMER_REAL 0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF 2

struct timeval {
    int tv_sec;
    int tv_usec;
};

struct itimerval {
    struct timeval it_interval;
    struct timeval it_value;
};

extern int errno;

void exit(int status) __attribute__((noreturn));
int fork(void);
int wait(int *status);
int execve(const char *name, char **arguments, char **environment);
int read(int descriptor, void *to, unsigned bytes);
int write(int descriptor, const void *from, unsigned bytes);
int close(int descriptor);
int dup(int descriptor);
int dup2(int descriptor, int new);
int pipe(int ends[2]);
int brk(void *end);
int getpid(void);
int getuid(void);
int getpagesize(void);
int getpgrp(int pid);
int setpgrp(int pid, int group);
int kill(int pid, int signal);
int killpg(int group, int signal);
int sigvec(int signal, const struct sigvec *new, struct sigvec *old);
int sigblock(int mask);
int sigsetmask(int mask);
int sigpause(int mask);
int mprotect(void *address, unsigned bytes, int protection);
int gettimeofday(struct timeval *time, void *zone);
int setitimer(int which, const struct itimerval *new, struct itimerval *old);
int profil(void *counters, unsigned bytes, unsigned offset, unsigned scale);
int socket(int domain, int type, int protocol);
int bind(int socket, const void *name, int bytes);
int connect(int socket, const void *name, int bytes);
int send(int socket, const void *from, unsigned bytes, int flags);
int recv(int socket, void *to, unsigned bytes, int flags);
int sendto(int socket, const void *from, unsigned bytes, int flags, const void *to, int to_bytes);
int recvfrom(int socket, void *to, unsigned bytes, int flags, void *from, int *from_bytes);
int setsockopt(int socket, int level, int option, const void *value, int bytes);
int getsockname(int socket, void *name, int *bytes);
int ioctl(int descriptor, unsigned command, void *argument);
int set_address(unsigned address);
int shmsys(int what, int a, int b, int c);

#endif
