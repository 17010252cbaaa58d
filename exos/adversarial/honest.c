/* Uses its slices and nothing else, until whoever is beside it ends. */
#include "exos/adversarial/strike.h"

int main(void)
{
    while (victim_lives())
        ;
    return 0;
}
