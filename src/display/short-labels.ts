/** Labels without the words that they all start with: `seed=2` for `train.py seed=2`. A single run needs none. */
export function shortLabels(labels: readonly string[]): string[] {
  const [first = '', ...others] = labels;
  if (others.length === 0) return labels.map(() => '');
  let same = 0;
  while (same < first.length && others.every((label) => label[same] === first[same])) same += 1;
  const begin = first.lastIndexOf(' ', same - 1) + 1;
  return labels.map((label) => (same === 0 ? label : label.slice(begin)));
}
