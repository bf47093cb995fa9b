/** What tells runs apart, without the words that all of them begin with: `seed=2` for `train.py seed=2`. A run that is alone has no need of it. */
export function shortLabels(labels: readonly string[]): string[] {
  const [first = '', ...others] = labels;
  if (others.length === 0) return labels.map(() => '');
  let same = 0;
  while (same < first.length && others.every((label) => label[same] === first[same])) same += 1;
  const begin = first.lastIndexOf(' ', same - 1) + 1;
  return labels.map((label) => (same === 0 ? label : label.slice(begin)));
}
