export function inWorkspace<Result>(act: (directory: string) => Promise<Result>): Promise<Result>;

export function clockedStep(
  cwd: string,
  inputs: Readonly<Record<string, string>>,
  options?: { readonly env?: Readonly<Record<string, string>>; readonly stdio?: 'ignore' },
): Promise<{ readonly maxRss: number; readonly idleCpuMs: number }>;
