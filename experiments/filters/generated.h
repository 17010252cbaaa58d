/* Code that a program generates for itself. */
#ifndef EXPERIMENTS_FILTERS_GENERATED_H
#define EXPERIMENTS_FILTERS_GENERATED_H

/* The instruction cache forgets these bytes of the program's own memory. */
void instructions_changed(void *from, unsigned bytes);

#endif
