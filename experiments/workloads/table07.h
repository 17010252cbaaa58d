/* Table 7: an engine in a program, and the parameters of a run. */
#ifndef TABLE07_H
#define TABLE07_H

#include "aegis/filters/dpf.h"
#include "experiments/workloads/workload.h"

/* Makes the engine empty. */
void engine_start(void);
/* Installs a filter under an identifier of its own choice; below 1 where it is refused. */
int engine_insert(const struct dpf_atom *atoms, int count, int id);
/* How a message is classified. */
typedef int classifier_function(const unsigned char *message, unsigned bytes);
classifier_function *engine_classifier(void);

extern classifier_function *classify;
extern unsigned char message[];
extern int classified;

/*
 * Of a run: which fields the filters test (packets.h), how many filters there are, and how many
 * messages are classified.
 */
extern const int table07_fields, table07_filters, table07_trials;

/* Once before the loop. */
void loop_prepare(void);

/*
 * Reads and executes 64 pages, which displaces the classifier from both caches, whichever physical
 * pages it has.
 */
void displace_prepare(void);
void displace_caches(void);

/* One message with cold caches, and what follows it. */
void classify_cold(void);
void classified_cold(void);
#endif
