import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/languages/registry.js';
import { createHyphenator } from '../../../src/text/typography/create-hyphenator.js';
import { cpuTime } from '../../support/cpu-time.js';
import { SEED } from '../../support/seed.js';

const { hyphenateXhtml } = createHyphenator((tag) => findLanguage(tag)?.typography.hyphenation ?? null);
/** Hyphenates with visible hyphens. */
const show = (html: string, language = 'fr'): string => hyphenateXhtml(html, language).replaceAll('\u00ad', '·');
const body = (text: string): string => show(`<p>${text} fin.</p>`).slice('<p>'.length, -' fin.</p>'.length);

describe('createHyphenator', () => {
  it('divides words by the patterns of their language', () => {
    expect(
      show('<p>la coopération <em>internationale</em> <span lang="en">international cooperation</span> fin</p>'),
    ).toBe(
      '<p>la co·opé·ra·tion <em>in·ter·na·tio·nale</em> <span lang="en">in·ter·na·tional co·oper·a·tion</span> fin</p>',
    );
  });

  it.each([
    ['short words', 'canal oser'],
    ['capitals', 'UNESCO AGRICULTURE'],
    ['compounds', 'vice-ministre porte-parole'],
    ['digits', 'rivières2024 2024rivières'],
    ['names', 'le fleuve Mississippi et Montevideo'],
    ['addresses', 'https://exemple.example/developpement redaction@developpement.example developpement.example'],
    ['other languages', '<span lang="vi">thường xuyên</span>'],
    ['code and identifiers', '<code>developpement</code> <span class="verbatim">developpement</span>'],
    ['marginal names', '<span class="gloss">developpement</span>'],
    ['index terms', '<span epub:type="index-term">developpement</span>'],
    ['raised signs', 'a<sup>developpement</sup>'],
  ])('leaves %s whole', (_, text) => {
    expect(body(text)).toBe(text);
  });

  it.each(['h1', 'h2', 'h6', 'th', 'nav'])('leaves %s whole', (name) => {
    const html = `<${name}>Développement de la coopération internationale des rivières</${name}>`;
    expect(show(html)).toBe(html);
  });

  it('does not tear ligatures', () => {
    expect(body('officielles différence affluence coefficient')).toBe(
      'offi·cielles diffé·rence affluence co·effi·cient',
    );
  });

  it('divides a capitalised word at a sentence start when the chapter knows it as a common one', () => {
    expect(body('Rivières, oui. Rivières et les rivières. Mississippi coule. Les Rivières')).toBe(
      'Ri·vières, oui. Ri·vières et les ri·vières. Mississippi coule. Les Rivières',
    );
  });

  it('leaves the last word of a block whole', () => {
    expect(show('<p>la coopération internationale.</p>')).toBe('<p>la co·opé·ra·tion internationale.</p>');
  });

  it('keeps two letters before a break and three after it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcdeéilmnorstu'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, (word) => {
        const divided = body(word);
        expect(divided.replaceAll('·', '')).toBe(word);
        if (divided !== word) expect(divided).toMatch(/^[^·]{2,}(?:·[^·]+)*·[^·]{3,}$/);
      }),
      { seed: SEED },
    );
  });

  it('changes nothing but soft hyphens, and nothing the second time', () => {
    const html =
      '<section id="a" data-x="développement"><p class="x">L’eau &amp; la coopération <br/>internationale &lt;b&gt; fin</p></section>';
    const once = hyphenateXhtml(html, 'fr');
    expect(once).not.toBe(html);
    expect(once.replaceAll('\u00ad', '')).toBe(html);
    expect(hyphenateXhtml(once, 'fr')).toBe(once);
  });

  it('handles 5 MB in a few seconds', () => {
    const html = `<section>${'<p>La coopération internationale des rivières transfrontières, « toujours recommencée », continue.</p>'.repeat(100)}</section>`;
    const time = cpuTime(() => {
      for (let bytes = 0; bytes < 5_000_000; bytes += Buffer.byteLength(html)) hyphenateXhtml(html, 'fr');
    });
    expect(time).toBeLessThan(10_000);
  });

  it.each(['a', 'é', 'Aé ', 'abcdef.', 'Abcdefgh: « ', ' ', 'abcdef-', '’ab', '(« '])(
    'takes linear time over %s',
    (unit) => {
      const html = `<p>${unit.repeat(200_000 / unit.length)}</p>`;
      const time = cpuTime(() => {
        hyphenateXhtml(html, 'fr');
      });
      expect(time).toBeLessThan(1_000);
    },
  );
});
