/*
 * Section 5.6: the code of ten filters is generated anew, and nothing else done; how many
 * instructions were generated, each time and altogether, is printed.
 */
#include "experiments/filters/generated.h"
#include "experiments/filters/packets.h"
#include "experiments/workloads/section56.h"
#include "experiments/workloads/workload.h"

#define FIRST_PORT 1024
#define CODE_WORDS 16384
#define OWNER 1
#define TIMES 64

static struct dpf engine;
static unsigned code[CODE_WORDS] __attribute__((aligned(4096)));
static int refused;

void measured_loop(int times)
{
    do {
        insertion_begins();
        refused |= dpf_generate(&engine) < 0;
        insertion_ends();
    } while (--times);
}

static void print(unsigned word, char end)
{
    char text[9];
    int i;

    for (i = 0; i < 8; i++) text[i] = "0123456789abcdef"[word >> (28 - 4 * i) & 15];
    text[8] = end;
    write(1, text, sizeof text);
}

int main(void)
{
    static struct dpf_atom atoms[SESSION_ATOMS];
    unsigned before;
    int i;

    engine.minimum = SESSION_BYTES;
    engine.changed = instructions_changed;
    engine.code = code;
    engine.end = code + CODE_WORDS;
    dpf_start(&engine);
    for (i = 0; i <= section56_held; i++)
        refused |= dpf_insert(&engine, atoms, session_filter(FIELDS_DPF, FIRST_PORT + i, atoms),
                       OWNER) < 0;
    measured_loop(COLD_PASS);
    done();
    before = engine.generated;
    measured_loop(TIMES);
    done();
    print((engine.generated - before) / TIMES, ' ');
    print(engine.generated, '\n');
    return refused;
}
