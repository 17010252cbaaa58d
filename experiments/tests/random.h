/*
 * For tests that draw what they try: numbers that the host draws alike, and a word printed behind a
 * text.
 */
#ifndef EXPERIMENTS_TESTS_RANDOM_H
#define EXPERIMENTS_TESTS_RANDOM_H

extern unsigned random_state;   /* not 0 */

/* Marsaglia's xorshift of 32 bits: a number from 0 up to what is below the bound. */
unsigned draw(unsigned below);

void report(const char *text, unsigned word);

#endif
