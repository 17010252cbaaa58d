/* Downloaded code or a fast upcall: the binding, the answer, and the pages of a handler. */
#include "experiments/workloads/downloaded.h"

#define TYPE 0x88b5             /* for local experiments */
#define PAGES_OF_BUFFERS 4
#define BUFFERS (2 * PAGES_OF_BUFFERS)

int binding;
struct EtherRing ring __attribute__((aligned(PAGE_SIZE)));
static unsigned char buffers[BUFFERS][ETHER_BUFFER] __attribute__((aligned(PAGE_SIZE)));
unsigned char transmit[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static struct EtherHandler handler __attribute__((aligned(PAGE_SIZE)));
static unsigned data[PAGE_SIZE / 4] __attribute__((aligned(PAGE_SIZE)));
static unsigned next, answered;

unsigned page_number(const void *address)
{
    unsigned page = (unsigned)address & -PAGE_SIZE, i;

    for (i = 0; i < BOOT_INFO->mappings; i++)
        if (BOOT_INFO->map[i].high == page)
            return BOOT_INFO->map[i].low >> PAGE_SHIFT;
    return 0;
}

const unsigned char *question_look(void)
{
    return ring.length[next] ? buffers[next] : 0;
}

void question_done(void)
{
    ring.length[next] = 0;
    next = (next + 1) % BUFFERS;
}

void answer(const unsigned char *question)
{
    const unsigned short *from = (const unsigned short *)(question + COUNTER);
    unsigned short *to = (unsigned short *)(transmit + COUNTER);
    unsigned counter = (from[0] | from[1] << 16) + 1;

    to[0] = counter;
    to[1] = counter >> 16;
    answered++;
    while (aegis_ether_send(binding, page_number(transmit) << PAGE_SHIFT, FRAME_BYTES) ==
        AEGIS_BUSY)
        ;
}

void download(const unsigned *code, unsigned words)
{
    unsigned i;

    for (i = 0; i < words; i++)
        handler.code[i] = code[i];
    handler.words = words;
    handler.data = page_number(data);
    handler.transmit = page_number(transmit);
    if (aegis_ether_handle(binding, page_number(&handler)) != AEGIS_OK)
        print("no handler\n");
}

int main(void)
{
    static const unsigned char asker[6] = {2, 0, 0, 0, 0, 1};
    unsigned long long station = aegis_ether_address();
    unsigned i;

    for (i = 0; i < 6; i++) {
        transmit[i] = asker[i];
        transmit[6 + i] = station >> 8 * (5 - i);
    }
    transmit[12] = TYPE >> 8;
    transmit[13] = TYPE & 0xff;
    ring.count = 1;
    ring.atoms[0].offset = 12;
    ring.atoms[0].size = 2;
    ring.atoms[0].mask = 0xffff;
    ring.atoms[0].value = TYPE;
    ring.pages = PAGES_OF_BUFFERS;
    for (i = 0; i < PAGES_OF_BUFFERS; i++)
        ring.page[i] = page_number(buffers[2 * i]);
    data[0] = 0;
    buffers[0][0] = 0;
    serve();
    return 1;
}
