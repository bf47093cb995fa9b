/** The start of the last line of the program that follows a run, if the run continues although it was to be stopped. */
export const NOT_TERMINATED = 'The run could not be terminated';

/** Why a run that an orchestrator executes may be missing from local metadata. */
export const ONLY_OWN_RUNS = 'Without a metadata service, a job sees only the runs of its own machine.';
