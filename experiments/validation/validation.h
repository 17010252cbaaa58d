/* What a validation's program on the bare machine consists of beside the frame in frame.c. */
#ifndef VALIDATION_H
#define VALIDATION_H

/* Passes of the measured loop. */
extern const int validation_rounds;

/* Makes the data that one_round works on. */
void prepare(void);

/* One iteration of the measured loop. */
void one_round(void);

/* 0 when the work was done. */
int check(void);

void measured_loop(int iterations);
void null_procedure(void);
void done(void);

#endif
