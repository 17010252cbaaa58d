/*
 * Knows the kernel's code and every word it may read: a million tries at the victim's page and at
 * its end.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"
#include "machine/board/boot.h"

#define TRIES 1000000
#define READ_AT SOMEWHERE
#define OPEN_AT (SOMEWHERE + 0x10000)

static unsigned tries, entry;

static void attempt(unsigned high, unsigned low)
{
    tries += 2;
    CHECK(AEGIS_REFUSED(aegis_tlb_write(OPEN_AT, entry, high, low)));
    CHECK(AEGIS_REFUSED(aegis_environment_destroy(VICTIM, high, low)));
}

/* The kernel's cipher (kernel/random.c), of an early count, under a key that was guessed. */
static void attempt_key(const unsigned *key)
{
    unsigned v0, v1, sum, rounds, count;

    for (count = 4; count < 8; count++) {
        v0 = count;
        v1 = sum = 0;
        for (rounds = 0; rounds < 32; rounds++) {
            v0 += ((v1 << 4 ^ v1 >> 5) + v1) ^ (sum + key[sum & 3]);
            sum += 0x9e3779b9;
            v1 += ((v0 << 4 ^ v0 >> 5) + v0) ^ (sum + key[sum >> 11 & 3]);
        }
        attempt(v1, v0);
        attempt(v0 | 1, v1);
    }
}

/* Every two words of a page as a capability, and, where `keys`, every four as the cipher's key. */
static void attempt_page(unsigned page, int keys)
{
    const unsigned *word = (const unsigned *)READ_AT;
    unsigned i;

    if (aegis_tlb_write(READ_AT, page << PAGE_SHIFT | ENTRY_VALID, WELL_KNOWN_HIGH,
            WELL_KNOWN_LOW) == AEGIS_DENIED)
        return;
    for (i = 0; i + 4 <= PAGE_SIZE / 4; i++) {
        attempt(word[i], word[i + 1]);
        attempt(word[i + 1], word[i]);
        if (keys && i < 64)
            attempt_key(word + i);
    }
}

int main(void)
{
    unsigned page, boot = page_of(BOOT_INFO->boot);
    unsigned long long random;

    while (victim_page(0) == 0)
        yield_to(0);
    entry = victim_page(0) << PAGE_SHIFT | WRITABLE;
    attempt_page(boot, 1);
    for (page = page_of(BOOT_INFO->public_state);
        page < page_of(BOOT_INFO->memory) && tries < TRIES; page++)
        attempt_page(page, page == page_of(BOOT_INFO->public_state));
    while (tries < TRIES) {
        random = aegis_random();
        attempt((unsigned)random, (unsigned)(random >> 32) + tries);
        attempt((unsigned)(random >> 32) + tries, (unsigned)random);
    }
    return REFUSED;
}
