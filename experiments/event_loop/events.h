/*
 * A second library operating system on Aegis, for programs in which nothing blocks: input becomes
 * an event in one queue, and a loop runs the action of each event to its end, in their order. No
 * memory is allocated after the start, and nothing has a name or number: an event is the struct
 * that its owner holds. It uses the calls of Aegis and the start-up code that Aegis has for
 * programs without a library of their own, and shares nothing with ExOS.
 */
#ifndef EVENT_LOOP_EVENTS_H
#define EVENT_LOOP_EVENTS_H

#include "aegis/user/aegis.h"

/* An event. It belongs to the queue from event_post until its action is run. */
struct Event {
    void (*action)(struct Event *event);
    struct Event *next;
};

/* Where events come from: `look` posts what has come since the last look. */
struct Source {
    void (*look)(struct Source *source);
    struct Source *next;
};

void event_post(struct Event *event);
void source_add(struct Source *source);

/* Runs events until an action has called events_end; the status that it gave. */
int events_run(void);
void events_end(int status);

#endif
