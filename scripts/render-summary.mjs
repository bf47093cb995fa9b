// Renders Markdown as GitHub does, with its parser, its style sheet and mermaid, and takes pictures in headless Chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { npmPackages, once, run, TOOLS } from './tools.mjs';

const PACKAGES = [
  '@sparticuz/chromium@147.0.0',
  'puppeteer-core@24.43.1',
  'github-markdown-css@5.9.0',
  '@fontsource/noto-sans@5.3.0',
  '@fontsource/noto-sans-mono@5.3.0',
  'twemoji-colr-font@15.0.3',
];
/** About as wide as GitHub's page of a workflow run. */
const WIDTH = 1012;
const BACKGROUNDS = { light: '#ffffff', dark: '#0d1117' };

/** Opens a browser. `picture` takes a picture of a Markdown text; it throws if a diagram cannot be drawn. */
export async function openRenderer() {
  await once('browser-147.0.0', () => npmPackages('browser', PACKAGES));
  const require = createRequire(path.join(TOOLS, 'browser', 'package.json'));
  const load = async (name) => (await import(pathToFileURL(require.resolve(name)).href)).default;
  const [chromium, puppeteer] = [await load('@sparticuz/chromium'), await load('puppeteer-core')];
  const browser = await puppeteer.launch({
    args: [...chromium.args, '--allow-file-access-from-files'],
    executablePath: await chromium.executablePath(),
    headless: 'shell',
  });
  return {
    picture: (markdown, theme, file) => picture(browser, markdown, theme, file),
    close: () => browser.close(),
  };
}

async function picture(browser, markdown, theme, file) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: WIDTH, height: 400 });
    const html = path.join(TOOLS, 'browser', 'page.html');
    writeFileSync(html, document(await toHtml(markdown), theme));
    await page.goto(pathToFileURL(html).href);
    const mermaid = path.join(TOOLS, 'mermaid', 'node_modules', 'mermaid', 'dist', 'mermaid.min.js');
    await page.addScriptTag({ path: mermaid });
    await page.evaluate(draw, theme);
    await page.screenshot({ path: file, fullPage: true });
  } finally {
    await page.close();
  }
}

async function toHtml(markdown) {
  const program = `
import sys, cmarkgfm
from cmarkgfm.cmark import Options
print(cmarkgfm.github_flavored_markdown_to_html(sys.argv[1], Options.CMARK_OPT_UNSAFE))`;
  const { stdout } = await run(path.join(TOOLS, 'cmark', 'bin', 'python'), ['-c', program, markdown]);
  return stdout;
}

function document(body, theme) {
  const packages = path.join(TOOLS, 'browser', 'node_modules');
  const sheets = [
    '@fontsource/noto-sans/400.css',
    '@fontsource/noto-sans/700.css',
    '@fontsource/noto-sans-mono/400.css',
    'twemoji-colr-font/twemoji.css',
  ];
  const style = readFileSync(
    path.join(packages, 'github-markdown-css', `github-markdown-${theme}.css`),
    'utf8',
  );
  return `<!doctype html>
<meta charset="utf-8">
<base href="${pathToFileURL(packages).href}/">
${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n')}
<style>
${style}
body { margin: 0; background: ${BACKGROUNDS[theme]}; }
.markdown-body { padding: 24px; font-family: "Noto Sans", Twemoji, sans-serif; }
.markdown-body code, .markdown-body pre { font-family: "Noto Sans Mono", monospace; }
.mermaid { text-align: center; margin-bottom: 16px; }
</style>
<article class="markdown-body">${body}</article>`;
}

/** Runs in the page. A diagram must be visible while it is drawn, because its texts are measured. */
async function draw(theme) {
  const { document, mermaid } = globalThis;
  const closed = [...document.querySelectorAll('details:not([open])')];
  for (const details of closed) details.open = true;
  const texts = [...document.querySelectorAll('*')].map(({ textContent }) => textContent).join('');
  for (const weight of [400, 700])
    await document.fonts.load(`${weight} 16px Twemoji`, texts.slice(0, 10_000));
  await document.fonts.ready;
  mermaid.initialize({
    startOnLoad: false,
    theme: theme === 'dark' ? 'dark' : 'default',
    securityLevel: 'strict',
  });
  for (const pre of document.querySelectorAll('pre[lang=mermaid]')) {
    const diagram = document.createElement('div');
    diagram.className = 'mermaid';
    diagram.textContent = pre.textContent;
    pre.replaceWith(diagram);
    await mermaid.run({ nodes: [diagram] });
  }
  for (const details of closed) details.open = false;
}
