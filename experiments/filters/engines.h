/*
 * The packet filter engines of the literature beside DPF, each after its own paper: the
 * CMU/Stanford filter (Mogul et al., SOSP '87), the BSD packet filter (McCanne and Jacobson, USENIX
 * Winter '93), the Mach packet filter (Yuhara et al., USENIX Winter '94) and PATHFINDER (Bailey et
 * al., OSDI '94). A filter is given to each as the same atoms (aegis/filters/dpf.h), from which
 * each makes its own language.
 */
#ifndef EXPERIMENTS_FILTERS_ENGINES_H
#define EXPERIMENTS_FILTERS_ENGINES_H

#include "aegis/filters/dpf.h"

#define ENGINE_FILTERS 256
#define ENGINE_REFUSED -1

/* Forgets all filters. */
void cspf_start(void);
void bpf_start(void);
void mpf_start(void);
void pathfinder_start(void);

/*
 * Installs a filter that answers `id`; ENGINE_REFUSED where the engine's language cannot say it or
 * there is no room.
 */
int cspf_insert(const struct dpf_atom *atoms, int count, int id);
int bpf_insert(const struct dpf_atom *atoms, int count, int id);
int mpf_insert(const struct dpf_atom *atoms, int count, int id);
int pathfinder_insert(const struct dpf_atom *atoms, int count, int id);

/* The filter that a message is for; 0 for none. */
int cspf_classify(const unsigned char *message, unsigned bytes);
int bpf_classify(const unsigned char *message, unsigned bytes);
int mpf_classify(const unsigned char *message, unsigned bytes);
int pathfinder_classify(const unsigned char *message, unsigned bytes);
#endif
