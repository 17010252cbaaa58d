/*
 * A small C runtime for the bare machine: what runtime.c has. Everything is as in ISO C unless said
 * otherwise.
 */
#ifndef RUNTIME_H
#define RUNTIME_H

typedef __SIZE_TYPE__ size_t;

/* The debug port: input, output, and the machine's own counters. */
int getchar(void);                      /* next byte of standard input; -1 at its end */
int putchar(int c);
int puts(const char *s);
unsigned cycles(void);                  /* since reset, low 32 bits */
unsigned instructions(void);
void exit(int status) __attribute__((noreturn));

/*
 * Conversions c d i p s u x X %, flags - and 0, a width or *, a precision for s, modifiers h hh l
 * ll z. No floating point.
 */
int printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
int snprintf(char *to, size_t size, const char *format, ...) __attribute__((format(printf, 3, 4)));

void *memcpy(void *to, const void *from, size_t n);
void *memmove(void *to, const void *from, size_t n);
void *memset(void *to, int c, size_t n);
int memcmp(const void *a, const void *b, size_t n);
size_t strlen(const char *s);
int strcmp(const char *a, const char *b);
char *strcpy(char *to, const char *from);

/* First fit over 1 MB; blocks are multiples of 8 bytes. malloc returns 0 when nothing fits. */
void *malloc(size_t n);
void free(void *block);

#endif
