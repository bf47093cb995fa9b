/** The exit codes by status, as `--help` and docs/reference.md name them. */
export const EXIT_CODES = { successful: 0, running: 1, failed: 1, timeout: 124, cancelled: 130 } as const;

/** The request itself was wrong: an option, a flow file, a parameter or an interpreter. */
export const USAGE_EXIT_CODE = 2;

/** For `status`: a run that has not ended is neither successful nor failed. */
export const STATUS_EXIT_CODES = { successful: 0, failed: 1, unknown: 1, running: 3 } as const;
