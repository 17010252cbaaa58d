/* Code that a program generates for itself. */
#ifndef EXPERIMENTS_FILTERS_GENERATED_H
#define EXPERIMENTS_FILTERS_GENERATED_H

/* Invalidates these bytes of the program's own memory in the instruction cache. */
void instructions_changed(void *from, unsigned bytes);

#endif
