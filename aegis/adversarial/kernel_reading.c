/*
 * Reads, writes and runs at kernel addresses, cached and not, devices among them.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    static const unsigned address[] = {0x80000000, 0x80000800, 0xa0000800, 0xbfbe0000, 0xbfbe0004,
        0xbd000000, 0xc0000000, 0xfffffffc};
    unsigned i;

    for (i = 0; i < 8; i++)
        CHECK(faults_reading(address[i]) && faults_writing(address[i]));
    return REFUSED;
}
