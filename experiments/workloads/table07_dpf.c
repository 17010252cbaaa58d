/* Table 7: DPF, its generated code in this program's own memory. */
#include "aegis/filters/dpf.h"
#include "experiments/filters/generated.h"
#include "experiments/workloads/table07.h"

#define CODE_WORDS 16384
#define OWNER 1

static struct dpf engine;
unsigned dpf_classify[CODE_WORDS] __attribute__((aligned(4096)));

void engine_start(void)
{
    engine.minimum = 60;
    engine.alignment = 0;
    engine.changed = instructions_changed;
    engine.code = dpf_classify;
    engine.end = dpf_classify + CODE_WORDS;
    dpf_start(&engine);
}

int engine_insert(const struct dpf_atom *atoms, int count, int id)
{
    return dpf_insert(&engine, atoms, count, OWNER);
}

classifier_function *engine_classifier(void)
{
    return DPF_DEMUX(&engine);
}
