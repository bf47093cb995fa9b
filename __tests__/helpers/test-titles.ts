import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The tests in a file, each as its describe's title, ` › `, and its own title; `%s` marks where a value is inserted. */
export function testTitles(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const titles: string[] = [];
  const visit = (node: ts.Node, group: string) => {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const name = functionName(node.expression);
      const title = first && titleOf(first);
      if (title !== undefined) {
        if (name === 'it') titles.push(`${group} › ${title}`);
        if (name === 'describe') group = title;
      }
    }
    ts.forEachChild(node, (child) => visit(child, group));
  };
  visit(source, '');
  return titles;
}

function titleOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `%s${literal.text}`).join('');
}

/** `it` for `it(…)`, `it.each(…)(…)` and `it.each<…>(…)(…)`. */
function functionName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isCallExpression(expression) || ts.isPropertyAccessExpression(expression)) {
    return functionName(expression.expression);
  }
  return '';
}
