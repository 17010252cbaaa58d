/*
 * What every corpus program may call. The programs are compiled at several levels of optimisation
 * and run under this project's machine and under qemu-mipsel; both must print the same text and
 * return the same status.
 */
#ifndef CORPUS_H
#define CORPUS_H

typedef unsigned char byte;
typedef unsigned int word;

/* Prints one character (start_linux.S or start_bare.S). */
void put(int character);

/* Prints text, a number in hexadecimal, a number in decimal, a line's end (print.c). */
void print(const char *text);
void hex(word value);
void decimal(int value);
void line(void);

/* A stream of pseudo-random words: Marsaglia's xorshift32. */
static inline word next_random(word *state)
{
	word x = *state;
	x ^= x << 13;
	x ^= x >> 17;
	x ^= x << 5;
	return *state = x;
}

#endif
