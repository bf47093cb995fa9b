import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsInLogs, Redactor, secretValues } from '../../src/redaction/index.js';
import { PatternAutomaton } from '../../src/redaction/pattern-automaton.js';

const secret = fc
  .string({ unit: 'grapheme', minLength: 6, maxLength: 40 })
  .filter((text) => text.isWellFormed() && !/[\r\n*]/.test(text) && text.trim().length >= 6);

async function streamed(redactor: Redactor, bytes: Buffer, pieceLength: number): Promise<string> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) pieces.push(bytes.subarray(at, at + pieceLength));
  const out: Buffer[] = [];
  await pipeline(Readable.from(pieces), redactor.stream(), async (stream: AsyncIterable<Buffer>) => {
    for await (const piece of stream) out.push(piece);
  });
  return Buffer.concat(out).toString();
}

/** Replaces what a plain search finds, as the automaton must do. */
function replacedPlainly(text: string, patterns: readonly string[]): string {
  const covered = Array.from(text, () => false);
  for (const pattern of patterns) {
    for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1))
      covered.fill(true, at, at + pattern.length);
  }
  return Array.from(text, (character, index) => (covered[index] ? '*' : character))
    .join('')
    .replace(/\*+/g, '***');
}

describe('a redactor', () => {
  it('a redactor learns more secrets, and replaces numbers that are secrets', () => {
    const redactor = new Redactor(['the-first']);
    expect(redactor.text('the-first, the-second')).toBe('***, the-second');
    expect(redactor.learn(['the-first', 'the-second', '88112299'])).toEqual(['the-second', '88112299']);
    const value = { list: [88112299, 17], map: new Map([['a', 'the-second']]), set: new Set(['the-first']) };
    expect(redactor.value(value)).toEqual({
      list: ['***', 17],
      map: new Map([['a', '***']]),
      set: new Set(['***']),
    });
  });

  it('a redactor finds the two ends of a long secret that Metaflow’s cards abbreviate', () => {
    const token = Array.from({ length: 40 }, (_, index) => `${index}-part`).join('.');
    const inCard = `${token.slice(0, 47)}...${token.slice(-48)}`;
    const redacted = new Redactor([token]).text(inCard);
    expect(redacted).toMatch(/^\*\*\*.{0,7}\.\.\..{0,8}\*\*\*$/);
  });

  it('a redactor replaces exactly what a plain search finds, however the text is split into pieces', async () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 6, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(letters, { minLength: 1, maxLength: 4 }),
        fc.array(
          fc.oneof(letters, fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é'), maxLength: 12 })),
          {
            maxLength: 12,
          },
        ),
        fc.integer({ min: 1, max: 20 }),
        async (secrets, parts, pieceLength) => {
          const text = parts.join('');
          const redactor = new Redactor(secrets);
          const expected = replacedPlainly(text, secrets);
          expect(redactor.text(text)).toBe(expected);
          expect(await streamed(redactor, Buffer.from(text), pieceLength)).toBe(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a redactor finds a secret as it is, in JSON, URLs, XML and Python, and as Metaflow prints it', () => {
    fc.assert(
      fc.property(secret, (value) => {
        const redactor = new Redactor([value]);
        const line = value.trim();
        const forms = [
          line,
          JSON.stringify({ line }),
          encodeURIComponent(line),
          new URLSearchParams({ q: line }).toString(),
          line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        ];
        for (const form of forms) expect(redactor.text(form)).toMatch(/\*\*\*/);
        expect(redactor.text(`a ${line} b`)).toBe('a *** b');
        expect(redactor.text(JSON.stringify({ line }))).toBe('{"line":"***"}');
        expect(redactor.text(encodeURIComponent(line))).toBe('***');
      }),
    );
    const redactor = new Redactor(['st*rs \\ "and" \'quotes\' in ümläuts/']);
    for (const form of [
      'st*rs \\\\ "and" \\\'quotes\\\' in ümläuts/',
      'strs \\ "and" \'quotes\' in ümläuts/',
      'st*rs \\\\ \\"and\\" \'quotes\' in \\u00fcml\\u00e4uts/',
      'st%2Ars+%5C+%22and%22+%27quotes%27+in+%C3%BCml%C3%A4uts%2F',
      'st%2ars%20%5c%20%22and%22%20%27quotes%27%20in%20%c3%bcml%c3%a4uts/',
      'strs \\\\ "and" \\\'quotes\\\' in ümläuts/',
      'st*rs \\\\ "and" \\\'quotes\\\' in \\xfcml\\xe4uts/',
      'st*rs \\\\ "and" \\\'quotes\\\' in \\xc3\\xbcml\\xc3\\xa4uts/',
      'st*rs \\ &quot;and&quot; &#x27;quotes&#x27; in ümläuts/',
    ])
      expect(redactor.text(form)).toBe('***');
    const twice = JSON.stringify(JSON.stringify('st*rs \\ "and" \'quotes\' in ümläuts/'));
    expect(redactor.text(twice)).toBe('"\\"***\\""');
  });

  it.each([
    ['pandas (to_json)', 'wJalrXUtnFEMI\\/K7MDENG\\/b\\"\'&<\\u00fc>'],
    ['PHP', 'wJalrXUtnFEMI\\/K7MDENG\\/b\\"\'&<ü>'],
    ['Go', 'wJalrXUtnFEMI/K7MDENG/b\\"\'\\u0026\\u003cü\\u003e'],
    ['Jinja (tojson)', 'wJalrXUtnFEMI/K7MDENG/b\\"\\u0027\\u0026\\u003c\\u00fc\\u003e'],
    ['Jinja', 'wJalrXUtnFEMI/K7MDENG/b&#34;&#39;&amp;&lt;ü&gt;'],
    ['ElementTree', 'wJalrXUtnFEMI/K7MDENG/b"\'&amp;&lt;&#252;&gt;'],
    ['YAML and SQL', "wJalrXUtnFEMI/K7MDENG/b\"''&<ü>"],
    ['CSV', 'wJalrXUtnFEMI/K7MDENG/b""\'&<ü>'],
    ['quote of Python', 'wJalrXUtnFEMI/K7MDENG/b%22%27%26%3C%C3%BC%3E'],
    ['JavaScript', "wJalrXUtnFEMI%2FK7MDENG%2Fb%22'%26%3C%C3%BC%3E"],
    ['a URL in a URL', 'wJalrXUtnFEMI%252FK7MDENG%252Fb%2522%2527%2526%253C%25C3%25BC%253E'],
  ])('a redactor finds a secret as %s writes it', (_, form) => {
    const secret = 'wJalrXUtnFEMI/K7MDENG/b"\'&<ü>';
    expect(new Redactor([secret]).text(`<${form}>`)).toBe('<***>');
    expect(formsInLogs(secret)).toEqual(expect.arrayContaining([form]));
  });

  it('base64 as URLs contain it is masked in the job log, because GitHub’s runner does not derive it', () => {
    const secret = 'of~a~~key???';
    const coded = Buffer.from(secret).toString('base64url');
    expect(coded).toMatch(/[-_]/);
    expect(formsInLogs(secret)).toContain(coded);
    expect(new Set(formsInLogs('plain-secret'))).toEqual(new Set(['plain-secret']));
  });

  it('a redactor finds a secret in a text within a text: in JSON in base64 (as in a card’s data), URLs, pages or Python, in Python in JSON, and in shells', () => {
    const ascii = (text: string) =>
      text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom(JSON.stringify, (value: unknown) => ascii(JSON.stringify(value))),
        (value, json) => {
          const redactor = new Redactor([value]);
          const line = value.trim();
          const forms = [
            Buffer.from(json({ data: [line, 1] })).toString('base64'),
            encodeURIComponent(json([line])),
            json({ user: line })
              .replaceAll('&', '&amp;')
              .replaceAll('<', '&lt;')
              .replaceAll('>', '&gt;')
              .replaceAll('"', '&quot;'),
            json(json([line])),
            // As Python prints a dictionary with JSON in it, as JSON with Python's text in it, and as base64 in a URL.
            json([line]).replaceAll('\\', '\\\\').replaceAll("'", "\\'"),
            json(`'${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`),
            encodeURIComponent(Buffer.from(`user:${line}\n`).toString('base64')),
            // As shells quote it.
            `'${line.replaceAll("'", `'"'"'`)}'`,
            `'${line.replaceAll("'", `'\\''`)}'`,
          ];
          for (const form of forms) expect(redactor.text(form)).toContain('***');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a redactor finds a secret in base64 that is split into lines', () => {
    const secret = Array.from({ length: 60 }, (_, index) => `part ${index}`).join('');
    const broken =
      Buffer.from(secret)
        .toString('base64')
        .match(/.{1,76}/g) ?? [];
    const redacted = new Redactor([secret]).text(broken.join('\n'));
    expect(redacted.replaceAll('***', '').trim()).toBe('');
  });

  it('a redactor finds a secret in base64 lines of any width, however they are printed and however the text is split into pieces', async () => {
    const mark = '\n2026-11-26 08:00:00.123 [1764142853/start/1 (pid 4242)] ';
    await fc.assert(
      fc.asyncProperty(
        secret,
        fc.uint8Array({ maxLength: 100 }),
        fc.uint8Array({ maxLength: 100 }),
        fc.integer({ min: 16, max: 120 }),
        fc.constantFrom('\n', '\r\n', '\\n', '\\\\n', '\n      ', '\\r\\n', '\n\t', mark),
        fc.integer({ min: 1, max: 200 }),
        async (value, before, after, width, lineBreak, pieceLength) => {
          const line = Buffer.from(value.trim());
          const whole = Buffer.concat([before, line, after]).toString('base64');
          const lines = whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
          // The first line of a log has its marker, too.
          const text = `${lineBreak === mark ? mark : 'begin: '}${lines.join(lineBreak)}${lineBreak}the end`;
          const redactor = new Redactor([value]);
          const redacted = redactor.text(text);
          const first = Math.ceil((before.length * 8) / 6);
          const last = Math.floor(((before.length + line.length) * 8) / 6);
          // At most a character on either side still contains bits of the secret.
          const left = redacted
            .split(lineBreak)
            .join('')
            .replace('begin: ', '')
            .replace(mark, '')
            .replace('the end', '');
          const begin = `${whole.slice(0, first)}***`;
          expect([begin + whole.slice(last), begin]).toContain(left);
          expect(await streamed(redactor, Buffer.from(text), pieceLength)).toBe(redacted);
          expect(await redactor.isIn(Readable.from([Buffer.from(text)]))).toBe(true);
        },
      ),
      { numRuns: 400, seed: 1 },
    );
  });

  it('a redactor finds no other secret across line ends, and joins no base64 lines that are too short', () => {
    const redactor = new Redactor(['a-secret-of-two-lines-or-more']);
    const encoded = Buffer.from('a-secret-of-two-lines-or-more').toString('base64');
    for (const text of [
      'this is a-secret-of-two\n-lines-or-more',
      encoded.match(/.{1,8}/g)?.join('\n') ?? '',
      `${encoded.slice(0, 20)}\\m${encoded.slice(20)}`,
      `${encoded.slice(0, 20)}\nno ${encoded.slice(20)}`,
    ])
      expect(redactor.text(text)).toBe(text);
  });

  it('a redactor finds a secret in base64, wherever it is in the encoded data', () => {
    fc.assert(
      fc.property(secret, fc.uint8Array(), fc.uint8Array(), fc.boolean(), (value, before, after, url) => {
        const line = Buffer.from(value.trim());
        const encoded = Buffer.concat([before, line, after]).toString(url ? 'base64url' : 'base64');
        const redacted = new Redactor([value]).text(encoded);
        expect(redacted).toContain('***');
        // At most one character on either side contains bits of the secret, and nothing else was replaced.
        const [kept = '', rest = ''] = redacted.split('***');
        expect(kept.length).toBeLessThanOrEqual(Math.ceil((before.length * 8) / 6) + 1);
        expect(kept.length).toBeGreaterThanOrEqual(Math.floor((before.length * 8) / 6));
        expect(rest.replace(/=+$/, '').length).toBeLessThanOrEqual(Math.ceil((after.length * 8) / 6) + 1);
      }),
    );
  });

  it('a redactor finds each line of a secret that has several, and leaves short lines alone', () => {
    const redactor = new Redactor(['-----BEGIN KEY-----\nMIIabc+def\r\nghi\n-----END KEY-----\n{\n']);
    expect(redactor.text('{ MIIabc+def } ghi')).toBe('{ *** } ghi');
    expect(redactor.text('"-----BEGIN KEY-----\\nMIIabc+def\\n"')).toBe('"***\\n***\\n"');
  });

  it('a redactor keeps the values of all keys that are secrets', () => {
    const redactor = new Redactor(['s3cret-one', 's3cret-two', 's3cret-three']);
    const value = { 's3cret-one': 1, '*** (2)': 2, 's3cret-two': 3, 's3cret-three': 4 };
    const redacted = { '***': 1, '*** (2)': 2, '*** (3)': 3, '*** (4)': 4 };
    expect(redactor.value(value)).toEqual(redacted);
    expect(Object.fromEntries(redactor.value(new Map(Object.entries(value))))).toEqual(redacted);
  });

  it('a redactor redacts the texts and keys of a value, and errors, which keep their class', () => {
    const at = new Date(0);
    const error = new Redactor(['hunter22']).value(new TypeError('no hunter22'));
    expect(error).toBeInstanceOf(TypeError);
    expect([error.message, error.name, error.stack]).toEqual([
      'no ***',
      'TypeError',
      expect.not.stringContaining('hunter22'),
    ]);
    expect(new Redactor(['hunter22']).value({ at })).toEqual({ at });
    expect(
      new Redactor(['hunter22']).value({ a: ['x hunter22', 1, null], hunter22: { b: 'hunter22' }, c: true }),
    ).toEqual({ a: ['x ***', 1, null], '***': { b: '***' }, c: true });
  });

  it('a redactor leaves everything unchanged if there are no secrets, or none in the text', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 104, 105, 0xc3]);
    expect(new Redactor([]).text('hunter22')).toBe('hunter22');
    expect(new Redactor(['a', '', ' \n ']).text('a \n b')).toBe('a \n b');
    const out: Buffer[] = [];
    await pipeline(Readable.from([bytes]), new Redactor(['hunter22']).stream(), async (stream) => {
      for await (const piece of stream as AsyncIterable<Buffer>) out.push(piece);
    });
    expect(Buffer.concat(out)).toEqual(bytes);
  });

  it(
    'a redactor takes time proportional to the text, and memory proportional to the secrets',
    { tags: ['ci'] },
    async () => {
      const hostile = 'a'.repeat(1_000);
      const redactor = new Redactor([
        hostile,
        ...Array.from({ length: 50 }, (_, index) => `secret-${index}-${'x'.repeat(30)}`),
      ]);
      const piece = Buffer.from(`${'a'.repeat(999)}b`.repeat(100));
      const before = process.memoryUsage.rss();
      const startedAt = performance.now();
      let bytes = 0;
      const pieces = (function* () {
        for (let count = 0; count < 500; count += 1) yield piece;
        // A secret that never ends is replaced once, and not kept in memory.
        for (let count = 0; count < 500; count += 1) yield Buffer.alloc(100_000, 'a');
      })();
      await pipeline(Readable.from(pieces), redactor.stream(), async (stream) => {
        for await (const part of stream as AsyncIterable<Buffer>) bytes += part.length;
      });
      expect(bytes).toBe(500 * piece.length + 3);
      expect(performance.now() - startedAt).toBeLessThan(20_000);
      expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
    },
  );
});

describe('a hostile value', () => {
  const redactor = new Redactor(['hunter22']);

  it('a hostile value can contain itself, or the same object in many places, and so does its redacted copy', () => {
    const itself: unknown[] = ['hunter22'];
    itself.push(itself);
    const copy = redactor.value(itself);
    expect(copy[0]).toBe('***');
    expect(copy[1]).toBe(copy);
    let laughs: unknown[] = ['hunter22'];
    for (let level = 0; level < 60; level += 1) laughs = [laughs, laughs];
    const [left, right] = redactor.value(laughs);
    expect(left).toBe(right);
  });

  it('a hostile value can be nested too deeply for the stack, and have a key that is special in JavaScript', () => {
    let deep: unknown[] = [];
    for (let level = 0; level < 1_000_000; level += 1) deep = [deep];
    expect(JSON.stringify(redactor.value(deep))).toContain('…');
    const named = JSON.parse('{"__proto__": "hunter22"}') as object;
    expect(JSON.stringify(redactor.value(named))).toBe('{"__proto__":"***"}');
  });
});

describe('a long text that a value contains thousands of times', () => {
  const text = `${'y'.repeat(1_000_000)} hunter22`;
  const seconds = (work: () => void) => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1e6;
  };

  it('a long text that a value contains thousands of times, also as a key, is redacted in a second', () => {
    const value = Array.from({ length: 5000 }, (_, index) => (index % 2 ? text : { [text]: index }));
    const redacted = seconds(() => {
      const [keyed, item] = new Redactor(['hunter22']).value(value);
      expect(Object.keys(keyed as object)[0]?.slice(-5)).toBe('y ***');
      expect((item as string).slice(-5)).toBe('y ***');
    });
    expect(redacted).toBeLessThan(4);
  });

  it('a long text that a value contains thousands of times, also as a key, is searched for secrets in a second', () => {
    const value = Array.from({ length: 5000 }, (_, index) => (index % 2 ? text : { [text]: 'x' }));
    const searched = seconds(() => {
      expect(secretValues({ token: value, other: [...value] })).toContain(text);
    });
    expect(searched).toBeLessThan(2);
  });
});

describe('a search for a secret', () => {
  it.each([
    [['no secret', ' here'], false],
    [['hunt', 'er2', '2!'], true],
  ])('a search for a secret in the pieces %j returns %s', async (pieces, expected) => {
    const buffers = pieces.map((piece) => Buffer.from(piece));
    expect(await new Redactor(['hunter22']).isIn(Readable.from(buffers))).toBe(expected);
    expect(await new Redactor([]).isIn(Readable.from(buffers))).toBe(false);
  });
});

describe('the automaton', () => {
  it('the automaton accepts patterns of all 256 bytes', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const found: [number, number][] = [];
    new PatternAutomaton([all, all.subarray(7, 9)]).read(all, 0, (end, length) => found.push([end, length]));
    expect(found).toEqual([
      [9, 2],
      [256, 256],
    ]);
  });
});
