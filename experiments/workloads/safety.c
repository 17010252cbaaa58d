/*
 * What safety costs: a handler is installed, or run on one message after another, by the technique
 * that is linked with this.
 */
#include "experiments/workloads/safety.h"

#define TURNS 1000
#define INSTALLS 64
#define ASKS 77

unsigned safety_message[TRANSMIT_BYTES / 4] __attribute__((aligned(4096)));
unsigned safety_data[TRANSMIT_BYTES / 4] __attribute__((aligned(4096)));
unsigned safety_transmit[TRANSMIT_BYTES / 4] __attribute__((aligned(4096)));
static unsigned wrong;

void measured_loop(int times)
{
    do {
        if (safety_installs) {
            wrong |= safety_install(&safety_handlers[safety_handler]);
            safety_installed();
        } else
            wrong |= safety_run();
    } while (--times);
}

/* What a handler must have done after so many runs. */
static int done_right(unsigned runs)
{
    const unsigned char *sent = (const unsigned char *)safety_transmit,
                        *came = (const unsigned char *)safety_message;
    unsigned sum = 0, i;

    if (safety_handler == HANDLER_ANSWERS)
        return safety_data[0] == runs && sent[42] == (unsigned char)(came[42] + 1) &&
            sent[43] == came[43] && sent[45] == came[45];
    if (safety_handler == HANDLER_LOCKS)
        return safety_data[0] == ASKS && safety_transmit[44 / 4] == 0;
    for (i = 20; i < MESSAGE_BYTES; i += 4) {
        sum += safety_message[i / 4];
        sum += sum < safety_message[i / 4];
    }
    return safety_data[0] == sum;
}

int main(void)
{
    unsigned times = safety_installs ? INSTALLS : TURNS, i;

    for (i = 0; i < MESSAGE_BYTES / 4; i++)
        safety_message[i] = 0x9e3779b9 * (i + 1);
    if (safety_handler == HANDLER_LOCKS) {
        safety_message[44 / 4] = ASKS;
        safety_message[48 / 4] = 1;
    }
    if (safety_install(&safety_handlers[safety_handler])) return 1;
    measured_loop(COLD_PASS);
    done();
    measured_loop(times);
    done();
    if (wrong) return 2;
    return safety_installs || done_right(COLD_PASS + times) ? 0 : 3;
}
