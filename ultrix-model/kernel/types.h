/*
 * Types that every file of the kernel uses, and the calls that belong to no table: locore.S,
 * printing, panic.
 */
#ifndef ULTRIX_MODEL_TYPES_H
#define ULTRIX_MODEL_TYPES_H

#include "param.h"

typedef unsigned int uint;
typedef unsigned short ushort;
typedef unsigned char uchar;

#define NULL ((void *)0)

struct timeval {
    int tv_sec;
    int tv_usec;
};

struct label {
    int words[LABEL_WORDS];
};

/* locore.S */
int setjmp(struct label *label) __attribute__((returns_twice));
void longjmp(struct label *label) __attribute__((noreturn));
void swtch(void);
void bcopy(const void *from, void *to, uint bytes);
void bzero(void *to, uint bytes);
int bcmp(const void *a, const void *b, uint bytes);
int copyin(const void *user, void *kernel, uint bytes);
int copyout(const void *kernel, void *user, uint bytes);
int copyinstr(const char *user, char *kernel, uint bytes);
int fuword(const void *user);
int suword(void *user, int word);
int spl0(void);
int splsoftclock(void);
int splnet(void);
int splimp(void);
int spltty(void);
int splclock(void);
int splhigh(void);
void splx(int s);
int ffs(int bits);
void setsoftclock(void);
void clearsoftclock(void);
void setsoftnet(void);
void clearsoftnet(void);
void tlbFlush(void);
void tlbFlushAddress(uint hi);
void tlbUpdate(uint hi, uint lo);
void tlbWriteWired(uint index, uint hi, uint lo);
void setContext(uint base);
void setAsid(uint asid);
void flushIcache(uint physical, uint bytes);
void wbflush(void);

/* subr_prf.c */
void printf(const char *format, ...);
void uprintf(const char *format, ...);
void panic(const char *message) __attribute__((noreturn));

#endif
