/* The queue and the loop. */
#include "experiments/event_loop/events.h"

/* Looks at sources that found nothing, before the rest of the slice is given away. */
#define IDLE_LOOKS 4096

static struct Event *first, **last = &first;
static struct Source *sources;
static int ended, status;

void event_post(struct Event *event)
{
    event->next = 0;
    *last = event;
    last = &event->next;
}

void source_add(struct Source *source)
{
    source->next = sources;
    sources = source;
}

void events_end(int with)
{
    ended = 1;
    status = with;
}

int events_run(void)
{
    struct Source *source;
    struct Event *event;
    unsigned idle = 0;

    while (!ended || first) {
        for (source = sources; source; source = source->next)
            source->look(source);
        event = first;
        if (event) {
            idle = 0;
            first = event->next;
            if (first == 0)
                last = &first;
            event->action(event);
        } else if (++idle == IDLE_LOOKS) {
            idle = 0;
            yield_to(0);
        }
    }
    return status;
}
