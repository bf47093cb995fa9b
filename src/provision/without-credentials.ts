/** Names and passwords in addresses. A password may contain an `@`. */
const CREDENTIALS = /:\/\/[^/?#\s]*@/g;

/** The text with something else in place of names and passwords in addresses. Some are new each hour. */
export function withoutCredentials(text: string, instead = ''): string {
  return text.replace(CREDENTIALS, `://${instead}`);
}
