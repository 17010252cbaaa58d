/* Section 5.6: what the insertion of a filter takes. */
#ifndef SECTION56_H
#define SECTION56_H

/* Filters that the engine holds before. */
extern const int section56_held;

/* Around what is measured. */
void insertion_begins(void);
void insertion_ends(void);

#endif
