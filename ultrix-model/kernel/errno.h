/* Error numbers of system calls, as documented for 4.3BSD. */
#ifndef ULTRIX_MODEL_ERRNO_H
#define ULTRIX_MODEL_ERRNO_H

#define EPERM 1
#define ENOENT 2
#define ESRCH 3
#define EINTR 4
#define EIO 5
#define E2BIG 7
#define ENOEXEC 8
#define EBADF 9
#define ECHILD 10
#define ENOMEM 12
#define ENXIO 6
#define EACCES 13
#define EFAULT 14
#define EEXIST 17
#define EINVAL 22
#define ENFILE 23
#define EMFILE 24
#define EPIPE 32
#define EWOULDBLOCK 35
#define EMSGSIZE 40
#define EADDRINUSE 48
#define EADDRNOTAVAIL 49
#define ENETDOWN 50
#define ENETUNREACH 51
#define ENOBUFS 55
#define EISCONN 56
#define ENOTCONN 57
#define EAGAIN 11
#define EOPNOTSUPP 45
#define EPROTONOSUPPORT 43
#define EPROTOTYPE 41
#define ENOTSOCK 38
#define EDESTADDRREQ 39
#define EAFNOSUPPORT 47

#endif
