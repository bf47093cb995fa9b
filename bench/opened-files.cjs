// Loaded before another program: records which files it opens, in order, separated by NUL.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const list = process.env.OPENED_FILES;
delete process.env.OPENED_FILES;
const opened = new Set();
for (const [module, name] of [
  [fs, 'open'],
  [fs, 'openSync'],
  [fs, 'readFileSync'],
  [fs.promises, 'open'],
]) {
  const original = module[name];
  module[name] = function (file, ...rest) {
    if (typeof file === 'string') opened.add(file);
    return original.call(this, file, ...rest);
  };
}
syncBuiltinESMExports();
process.once('exit', () => {
  const files = [...opened].filter((file) => fs.existsSync(file) && fs.statSync(file).isFile());
  fs.writeFileSync(list, files.join('\0'));
});
