/*
 * The system calls, one row each, from which dispatch, stubs and prototypes derive. No include
 * guard: included for each use. Number (4.3BSD's; 52 and 103 as LIMITS.md says), words of
 * arguments, name for programs, the kernel's function, prototype. SYSCALL_OWN: the stub is written
 * by hand, since it has more to do than to call. SYSCALL_BARE: no program calls it by name.
 */
SYSCALL(1, 1, exit, rexit, NORETURN, (int status))
SYSCALL_OWN(2, 0, fork, fork, int, (void))
SYSCALL(3, 3, read, read, int, (int descriptor, void *to, unsigned bytes))
SYSCALL(4, 3, write, write, int, (int descriptor, const void *from, unsigned bytes))
SYSCALL(6, 1, close, close, int, (int descriptor))
SYSCALL_OWN(7, 0, wait, wait, int, (int *status))
SYSCALL(17, 1, brk, obreak, int, (void *end))
SYSCALL(20, 0, getpid, getpid, int, (void))
SYSCALL(24, 0, getuid, getuid, int, (void))
SYSCALL(37, 2, kill, kill, int, (int pid, int signal))
SYSCALL(41, 1, dup, dup, int, (int descriptor))
SYSCALL_OWN(42, 0, pipe, pipe, int, (int ends[2]))
SYSCALL(44, 4, profil, profil, int,
    (void *counters, unsigned bytes, unsigned offset, unsigned scale))
SYSCALL(47, 0, getgid, getgid, int, (void))
SYSCALL(52, 4, shmsys, shmsys, int, (int what, int a, int b, int c))
SYSCALL(54, 3, ioctl, ioctl, int, (int descriptor, unsigned command, void *argument))
SYSCALL(59, 3, execve, execve, int, (const char *name, char **arguments, char **environment))
SYSCALL(64, 0, getpagesize, getpagesize, int, (void))
SYSCALL(74, 3, mprotect, mprotect, int, (void *address, unsigned bytes, int protection))
SYSCALL(81, 1, getpgrp, getpgrp, int, (int pid))
SYSCALL(82, 2, setpgrp, setpgrp, int, (int pid, int group))
SYSCALL(83, 3, setitimer, setitimer, int,
    (int which, const struct itimerval *new, struct itimerval *old))
SYSCALL(89, 0, getdtablesize, getdtablesize, int, (void))
SYSCALL(90, 2, dup2, dup2, int, (int descriptor, int new))
SYSCALL(96, 3, setpriority, setpriority, int, (int which, int who, int nice))
SYSCALL(97, 3, socket, socket, int, (int domain, int type, int protocol))
SYSCALL(98, 3, connect, connect, int, (int socket, const void *name, int bytes))
SYSCALL(100, 2, getpriority, getpriority, int, (int which, int who))
SYSCALL(101, 4, send, send, int, (int socket, const void *from, unsigned bytes, int flags))
SYSCALL(102, 4, recv, recv, int, (int socket, void *to, unsigned bytes, int flags))
SYSCALL_BARE(103, 1, sigreturn)
SYSCALL(104, 3, bind, bind, int, (int socket, const void *name, int bytes))
SYSCALL(105, 5, setsockopt, setsockopt, int,
    (int socket, int level, int option, const void *value, int bytes))
SYSCALL_OWN(108, 4, sigvec, sigvec, int, (int signal, const struct sigvec *new, struct sigvec *old))
SYSCALL(109, 1, sigblock, sigblock, int, (int mask))
SYSCALL(110, 1, sigsetmask, sigsetmask, int, (int mask))
SYSCALL(111, 1, sigpause, sigpause, int, (int mask))
SYSCALL(112, 2, sigstack, sigstack, int, (const struct sigstack *new, struct sigstack *old))
SYSCALL(116, 2, gettimeofday, gettimeofday, int, (struct timeval *time, void *zone))
SYSCALL(117, 2, getrusage, getrusage, int, (int who, void *usage))
SYSCALL(120, 3, readv, readv, int, (int descriptor, const void *parts, int count))
SYSCALL(121, 3, writev, writev, int, (int descriptor, const void *parts, int count))
SYSCALL(125, 6, recvfrom, recvfrom, int,
    (int socket, void *to, unsigned bytes, int flags, void *from, int *from_bytes))
SYSCALL(133, 6, sendto, sendto, int,
    (int socket, const void *from, unsigned bytes, int flags, const void *to, int to_bytes))
SYSCALL(135, 4, socketpair, socketpair, int, (int domain, int type, int protocol, int ends[2]))
SYSCALL(146, 2, killpg, killpg, int, (int group, int signal))
SYSCALL(150, 3, getsockname, getsockname, int, (int socket, void *name, int *bytes))
