import { describe, expect, it } from 'vitest';
import { namesInCode } from '../../src/execution/parameter-names.js';

describe('the name of a parameter', () => {
  it.each<[string, string | undefined]>([
    ['key = Parameter("api-token")', 'api-token'],
    ["    key = Parameter('api-token', default=None)", 'api-token'],
    ['key: str = metaflow.Parameter(\n        "api-token",\n', 'api-token'],
    ['key = Parameter(name="api-token", default=1)', 'api-token'],
    ['key = IncludeFile(  # the file\n    "api-token", default="x")', 'api-token'],
    ['key = Config("api-token")', 'api-token'],
    // Only Python can evaluate these.
    ['key = Parameter(NAME)', undefined],
    ['key = Parameter(f"api-{x}")', undefined],
    ['key = Parameter("api" "-token")', undefined],
    ['key = Parameter("api-" + "token")', undefined],
    ['key = P("api-token")', undefined],
    ['# key = Parameter("api-token")', undefined],
  ])('a parameter’s name is found in code if it is written there as plain text: %j', (code, name) => {
    expect([...(namesInCode(code).get('key') ?? [])]).toEqual(name === undefined ? [] : [name]);
  });

  it('a parameter has both names if two classes in a file name it differently', () => {
    const code = 'key = Parameter("a")\nclass B:\n    key = Parameter("b")\n';
    expect([...(namesInCode(code).get('key') ?? [])]).toEqual(['a', 'b']);
  });
});
