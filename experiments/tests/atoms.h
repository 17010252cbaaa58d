/* What a filter of atoms means, for tests that ask engines the same. */
#ifndef EXPERIMENTS_TESTS_ATOMS_H
#define EXPERIMENTS_TESTS_ATOMS_H

#include "aegis/filters/dpf.h"

#define MESSAGE 96

int fits(const struct dpf_atom *a, int count, const unsigned char *m, unsigned bytes);

/* Writes what a filter asks for into a message. */
void suit(const struct dpf_atom *a, int count, unsigned char *m);

#endif
