import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { docComment } from '../src/doc-comment.ts';
import { generateFiles } from '../src/generate-files.ts';
import { compile } from './compile.ts';
import { contractOf } from './read-contract.ts';

/** Texts made of what breaks comments and strings. */
const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*/',
        '*',
        '/',
        '/**',
        '//',
        '`',
        '```',
        "'",
        '"',
        '\\',
        '${',
        '}',
        '@',
        '@see',
        '@deprecated',
        '{@link',
        '\n',
        '\r\n',
        '\u2028',
        '\t',
        ' ',
        '</script>',
        '\0',
        '\u200b',
        '\ufeff',
        'ü',
        '👀',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('docComment', () => {
  test('writes one line where it fits, and nothing for nothing', () => {
    expect(docComment(['Short.'])).toBe('/** Short. */\n');
    expect(docComment(['', ' \n'])).toBe('');
  });

  test('sets sections apart, wraps them and indents what belongs to a list entry', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
    const comment = docComment(['First.', `- ${words}\n- last`], ['see https://example.com'], '  ');
    const lines = comment.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '  /**',
      '   * First.',
      '   *',
      expect.stringMatching(/^ {3}\* - word0 .{90,}/),
    ]);
    expect(lines[4]).toMatch(/^ {3}\* {3}word\d/);
    expect(lines.slice(-5)).toEqual(['   * - last', '   *', '   * @see https://example.com', '   */', '']);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  test('stays one comment with the tags it was given, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.array(oddText, { maxLength: 3 }), fc.constantFrom('', '  '), (sections, indent) => {
        const source = `${docComment(sections, ['see https://example.com'], indent)}export const x = 1;\n`;
        const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
        const [statement, ...others] = file.statements;
        expect(others).toEqual([]);
        expect(statement?.getText()).toBe('export const x = 1;');
        expect(ts.getJSDocTags(statement as ts.Node).map(({ tagName }) => tagName.text)).toEqual(['see']);
      }),
      { numRuns: 500 },
    );
  });
});

test('no text of a contract breaks the generated code', async () => {
  const text = oddText.filter((value) => value !== '');
  await fc.assert(
    fc.asyncProperty(text, text, text, async (prose, value, name) => {
      const schema = { type: 'string', enum: [value], description: prose };
      const content = {
        'application/json': {
          schema: {
            type: 'object',
            description: prose,
            required: [name],
            properties: { [name]: schema, fixed: { $ref: '#/components/schemas/Named' } },
          },
        },
      };
      const error = { type: 'object', properties: { code: { type: 'string', enum: [value] } } };
      const contract = contractOf(
        {
          summary: prose,
          description: prose,
          deprecated: true,
          'x-permission': prose,
          'x-webhooks': [prose],
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              description: prose,
              schema: { type: 'string', not: { const: value } },
            },
          ],
          requestBody: { required: true, content },
          responses: {
            200: { description: prose, content },
            400: { description: prose, content: { 'application/json': { schema: error } } },
          },
        },
        { path: '/things/{id}', components: { schemas: { Named: { type: 'string', description: prose } } } },
      );
      const consumer = `
        import { commonCodes } from './codes.ts';
        import type { ThingsDoErrorCode } from './resources.ts';
        export const code: ThingsDoErrorCode = commonCodes[400][0];
      `;
      expect(compile(await generateFiles('Things', contract), consumer)).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 120_000);
