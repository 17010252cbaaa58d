/*
 * Malicious handlers, and mutations of harmless ones: each must be refused as its row says, or do
 * no harm when it runs. The data segment lies between pages that must not change, and so do message
 * and transmit buffer.
 */
#include "aegis/handlers/handler.h"
#include "experiments/filters/generated.h"
#include "experiments/tests/confined.h"
#include "experiments/tests/random.h"
#include "experiments/workloads/workload.h"

extern const int safe_mutations, safe_seed;
extern const struct {
    const unsigned *code;
    unsigned words;
    int outcome;
} handler_table[];
extern const int handler_honest;

#define MESSAGE 60
#define TRANSMIT 128

static unsigned installed[HANDLER_CODE] __attribute__((aligned(PAGE)));
static unsigned mutated[HANDLER_WORDS];
static unsigned accepted;

void handler_service(void);

static const struct handler_bounds bounds = { MESSAGE, TRANSMIT, { handler_service } };

/* Runs what is installed; false when it left its bounds. */
static int run(unsigned words)
{
    instructions_changed(installed, words * sizeof installed[0]);
    handler_run(installed, (unsigned char *)memory.message, MESSAGE, memory.data,
                (unsigned char *)memory.transmit);
    return confined(0, TRANSMIT);
}

static int try_table(void)
{
    int i, got;

    for (i = 0; handler_table[i].code; i++) {
        got = handler_install(handler_table[i].code, handler_table[i].words, &bounds, installed);
        if ((got > 0 ? 1 : got) != handler_table[i].outcome) {
            report("handler ", i);
            report("became ", got);
            return 1;
        }
        if (got > 0 && !run(got)) {
            report("escaped: handler ", i);
            return 1;
        }
    }
    report("handlers ", i);
    return 0;
}

static void mutate(unsigned words)
{
    unsigned changes = 1 + draw(3), at;

    while (changes--) {
        at = draw(words);
        switch (draw(5)) {
        case 0:
            mutated[at] ^= 1u << draw(32);
            break;
        case 1:                             /* another register */
            mutated[at] =
                (mutated[at] & ~(31u << (11 + 5 * draw(3)))) | draw(32) << (11 + 5 * draw(3));
            break;
        case 2:                             /* another offset */
            mutated[at] = (mutated[at] & 0xffff0000) | draw(0x10000);
            break;
        case 3:                             /* an instruction of another handler */
            mutated[at] = handler_table[draw(handler_honest)].code[draw(8)];
            break;
        case 4:                             /* another operation */
            mutated[at] = (mutated[at] & 0x03ffffff) | draw(64) << 26;
            break;
        }
    }
}

static int try_mutation(void)
{
    int row = draw(handler_honest), got;
    unsigned i, words = handler_table[row].words;

    for (i = 0; i < words; i++) mutated[i] = handler_table[row].code[i];
    mutate(words);
    got = handler_install(mutated, words, &bounds, installed);
    if (got <= 0)
        return 0;
    accepted++;
    if (run(got))
        return 0;
    for (i = 0; i < words; i++) report("escaped: ", mutated[i]);
    return 1;
}

int main(void)
{
    int i;

    fill();
    random_state = safe_seed;
    if (try_table())
        return 1;
    for (i = 0; i < safe_mutations; i++)
        if (try_mutation())
            return 2;
    report("accepted ", accepted);
    return 0;
}
