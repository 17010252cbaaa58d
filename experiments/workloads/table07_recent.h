/* Table 7, with the last filter that matched in front of the engine. */
#ifndef TABLE07_RECENT_H
#define TABLE07_RECENT_H

#include "aegis/filters/dpf.h"

/* Keeps a filter under its identifier as the engine runs one filter alone; 0 where it cannot. */
int recent_keep(const struct dpf_atom *atoms, int count, int id);
/* Whether a message fits a filter that is kept. */
int recent_fits(int id, const unsigned char *message, unsigned bytes);

#endif
