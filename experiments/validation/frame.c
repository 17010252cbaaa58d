/*
 * The frame of a program on the bare machine: two cold passes of its loop, then the measured ones.
 */
#include "experiments/validation/validation.h"

void measured_loop(int iterations)
{
    do
        one_round();
    while (--iterations);
}

int main(void)
{
    prepare();
    measured_loop(4);
    done();
    measured_loop(validation_rounds);
    done();
    return check();
}
