/** Where GitHub shows a line of the checked out commit. */
export function sourceUrl(env: NodeJS.ProcessEnv) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  return (file: string, line: number | undefined): string | undefined => {
    if (!server || !repository || !sha) return undefined;
    const path = file.split('/').map(encodeURIComponent).join('/');
    return `${server}/${repository}/blob/${sha}/${path}${line === undefined ? '' : `#L${line}`}`;
  };
}
