/** What Python is asked about orchestrators. It is loaded once something is asked: who only reads runs has no use for it. */
export { DEPLOYMENTS_PROGRAM, OPERATE_PROGRAM, RUNS_PROGRAM } from './deployment-programs.js';
export { FOLLOW_PROGRAM } from './follow-program.js';
export { TOKEN_PROGRAM, WORKFLOW_STATE_PROGRAM } from './orchestrator-programs.js';
