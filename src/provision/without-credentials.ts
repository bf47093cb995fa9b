/** Names and passwords in addresses. A password may contain an `@`. */
const CREDENTIALS = /:\/\/[^/?#\s]*@/g;

/** The text with something else in place of names and passwords in addresses. Some are new each hour. */
export function withoutCredentials(text: string, instead = ''): string {
  return text.replace(CREDENTIALS, `://${instead}`);
}

/** Anaconda's and others' servers take a token as part of the path. */
const TOKEN_IN_PATH = /\/t\/[^/\s"]+\//;

/** Whether addresses in a text contain names, passwords, or tokens: a query may be one, as in an address that a store signed. */
export function hasCredentials(text: string): boolean {
  const hasQuery = text.split(/[\s"']/).some((word) => word.includes('://') && word.includes('?'));
  return hasQuery || withoutCredentials(text) !== text || TOKEN_IN_PATH.test(text);
}
