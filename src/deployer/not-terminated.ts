/** The start of the last line of the program that follows a run, if the run continues although it was to be stopped. */
export const NOT_TERMINATED = 'The run could not be terminated';
