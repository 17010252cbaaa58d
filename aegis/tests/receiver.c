/* Takes fifty frames of kind 1 in their order, told of each by an upcall; sends one itself. */
#include "aegis/tests/frames.h"

#define FRAMES 50

int main(void)
{
    unsigned got, buffer = 0;
    int binding;

    catch_exception(EXCEPTION_ETHER, count_told);
    ring_prepare(1);
    RING->notify = 1;
    binding = ring_bind();
    frame_prepare(1);
    CHECK(aegis_ether_send(binding, frame_page << PAGE_SHIFT, 60) == AEGIS_OK);
    for (got = 0; got < FRAMES; got++) {
        const unsigned char *frame = (const unsigned char *)(BUFFER_AT + buffer * ETHER_BUFFER);

        while (RING->length[buffer] == 0)
            ;
        CHECK(RING->length[buffer] == 60 && frame[14] == 1 && frame[15] == got &&
            frame[59] == (got ^ 0xff));
        RING->length[buffer] = 0;
        buffer ^= 1;
    }
    CHECK(RING->received == FRAMES && RING->exhausted == 0);
    CHECK(frames_told > 0 && frames_told <= FRAMES);
    return 0;
}
