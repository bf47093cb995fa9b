/** The program that follows a run on its orchestrator: see follow-program.ts. */
export async function followProgram(): Promise<string> {
  return (await import('./programs.js')).FOLLOW_PROGRAM;
}
