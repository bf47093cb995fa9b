import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The tests in a file, each as its describe's title, ` › `, and its own title; `%s` marks where `it.each` inserts a value. */
export function testTitles(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const titles: string[] = [];
  const visit = (node: ts.Node, group: string) => {
    if (ts.isCallExpression(node)) {
      const [title] = node.arguments;
      const name = functionName(node.expression);
      if (title && ts.isStringLiteralLike(title)) {
        if (name === 'it') titles.push(`${group} › ${title.text}`);
        if (name === 'describe') group = title.text;
      }
    }
    ts.forEachChild(node, (child) => visit(child, group));
  };
  visit(source, '');
  return titles;
}

/** `it` for `it(…)`, `it.each(…)(…)` and `it.each<…>(…)(…)`. */
function functionName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isCallExpression(expression) || ts.isPropertyAccessExpression(expression)) {
    return functionName(expression.expression);
  }
  return '';
}
