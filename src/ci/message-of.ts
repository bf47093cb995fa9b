/** The message of something that somebody else's code has thrown, whatever that is. */
export function messageOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return 'something was thrown that cannot be shown';
  }
}
