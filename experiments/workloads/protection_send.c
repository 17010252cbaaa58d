/* The price of protection: a frame is sent, and leaves before the next one. */
#include "experiments/workloads/protection.h"

#define TYPE 0x88b5             /* for local experiments */
#define FRAME_BYTES 60
#define WHILE 2000              /* turns in which the wire carries it */

static struct EtherRing ring __attribute__((aligned(PAGE_SIZE)));
static char buffers[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static unsigned char frame[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static int binding;
static unsigned physical;

void protection_send(void);
void protection_send(void)
{
    aegis_ether_send(binding, physical, FRAME_BYTES);
}

void protection_prepare(void)
{
    unsigned long long station = aegis_ether_address();
    unsigned i;

    for (i = 0; i < 6; i++) {
        frame[i] = 0xff;
        frame[6 + i] = station >> 8 * (5 - i);
    }
    frame[12] = TYPE >> 8;
    frame[13] = TYPE & 0xff;
    physical = page_number(frame) << PAGE_SHIFT;
    ring.count = 1;
    ring.atoms[0].offset = 12;
    ring.atoms[0].size = 2;
    ring.atoms[0].mask = 0xffff;
    ring.atoms[0].value = TYPE;
    ring.pages = 1;
    ring.page[0] = page_number(buffers);
    binding = aegis_ether_bind(page_number(&ring));
}

void protection_operation(void)
{
    volatile unsigned n;

    protection_send();
    protection_sent();
    for (n = 0; n < WHILE; n++)
        ;
}
