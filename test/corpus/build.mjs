#!/usr/bin/env node
/**
 * Builds the raw pages and the gold annotations of this corpus from the marked-up sources in src/<split>/NAME.txt.
 * The markup is described in README.md. Offsets, snippets and lists are computed, never written by hand; anything that
 * cannot be placed is an error.
 *
 *     node build.mjs            write <split>/raw and <split>/gold
 *     node build.mjs --check    write nothing; exit 1 when a file on disk is not what the source gives
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const LINE_KINDS = {
  B: 'body',
  X: 'boilerplate',
  C: 'caption',
  N: 'neutral',
  T: 'title',
  L: 'lead',
  R: 'mixed',
  D: 'boilerplate',
};
const TAGS = new Set(['q', 'd', 'f', 's', 'doc', 'cut', 'head', ...'BXCNTL']);
const QUALIFIER =
  /^(plus d[e']|près d[e']|au moins|environ|quelque|à peine|moins d[e']|jusqu'à|une (?=\p{L}+aine)|more than|at least|nearly|about|around|some|up to|fewer than|less than|almost|over|a (?=dozen|score))\s*/iu;
const ABBREVIATION = /(?:^|[\s(])(?:MM?|Mr|Mrs|Ms|Dr|Gen|Prof|St|No|Sen|p|art|[A-Z])\.$/;

/** Reads a source: a JSON header, a line of dashes, then the marked-up page. */
function readSource(path) {
  const source = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const cut = source.indexOf('\n---\n');
  if (cut < 0) throw new Error('no line of dashes after the header');
  return { header: JSON.parse(source.slice(0, cut)), page: source.slice(cut + 5).replace(/\n$/, '') };
}

/** Writes out the lines that repeat the whole body behind their own words. */
function repeatBody(page) {
  const body = page
    .split('\n')
    .filter((line) => line.startsWith('B|'))
    .map((line) =>
      line
        .slice(2)
        .trim()
        .replace(/⟦[^|]*\||⟧/g, ''),
    );
  return page
    .split('\n')
    .map((line) => (line.startsWith('D|') ? `${line} ${body.join(' ')}`.replace(/^D\|\s+/, 'D| ') : line))
    .join('\n');
}

/** Strips the markup from a page; gives the raw text, its lines and the tagged spans, all with offsets in the raw text. */
function parse(page) {
  const kinds = [];
  const marked = page
    .split('\n')
    .map((line, i) => {
      const match = /^([A-Z])\| ?(.*)$/.exec(line);
      if (line.trim() && !LINE_KINDS[match?.[1]]) throw new Error(`line ${i + 1} of the page has no kind: ${line}`);
      kinds.push(match ? LINE_KINDS[match[1]] : 'blank');
      return match ? match[2] : line;
    })
    .join('\n');
  const [spans, stack] = [[], []];
  let raw = '';
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === '⟦') {
      const bar = marked.indexOf('|', i);
      const [tag, ...args] = marked.slice(i + 1, bar).split(':');
      if (!TAGS.has(tag)) throw new Error(`unknown tag ${marked.slice(i, i + 30)}`);
      stack.push({ tag, args, start: raw.length });
      i = bar;
    } else if (marked[i] === '⟧') {
      const span = stack.pop();
      if (!span) throw new Error(`nothing to close after: ${raw.slice(-60)}`);
      spans.push({ ...span, end: raw.length });
    } else raw += marked[i];
  }
  if (stack.length) throw new Error(`not closed: ${stack[0].tag} ${raw.slice(stack[0].start, stack[0].start + 60)}`);
  for (const span of spans) {
    span.text = raw.slice(span.start, span.end);
    if ((span.text.trim() !== span.text && span.tag !== 'cut') || !span.text)
      throw new Error(`blank edge: ${span.tag} «${span.text}»`);
    if (span.tag.length === 1 && LINE_KINDS[span.tag]) span.kind = LINE_KINDS[span.tag];
  }
  let at = 0;
  const lines = raw.split('\n').map((text, i) => {
    const line = { text, kind: kinds[i], start: at, end: at + text.length };
    at += text.length + 1;
    return line;
  });
  const regions = [
    ...lines.filter(({ kind }) => !['blank', 'mixed'].includes(kind)),
    ...spans.filter(({ kind }) => kind),
  ].sort((a, b) => a.start - b.start);
  return { raw, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end), regions };
}

/** Finds the words of a passage, whatever stands between them. */
function find(text, passage) {
  const words = passage.match(/[\p{L}\p{N}]+/gu) ?? [];
  const pattern = `(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`;
  return words.length
    ? [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => [match.index, match.index + match[0].length])
    : [];
}

/** Splits a text into sentences with their offsets. */
function sentences({ text, start }) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]["”]?(?:\s?»\.?)?(?=\s+["“«]?\s?[\p{Lu}\d])\s+/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(text.slice(0, match.index + 1))) continue;
    parts.push([start + from, start + end]);
    from = match.index + match[0].length;
  }
  return [...parts, [start + from, start + text.length]];
}

/** Takes words around a span, inside its sentence, until they stand once in the text of the article. */
function context(span, { raw, regions }) {
  const region = regions.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!region) throw new Error(`outside of every region: ${span.text}`);
  const [from, to] = sentences(region).find(([start, end]) => start <= span.start && span.end <= end) ?? [
    region.start,
    region.end,
  ];
  const article = regions
    .filter(({ kind }) => ['body', 'caption', 'lead', 'title', 'neutral'].includes(kind))
    .map(({ text }) => text)
    .join('\n');
  const before = [...raw.slice(from, span.start).matchAll(/\S+\s*/g)].map((match) => match[0]);
  const after = [...raw.slice(span.end, to).matchAll(/\s*\S+/g)].map((match) => match[0]);
  for (let n = 3; n < 60; n++) {
    const snippet = (before.slice(-n).join('') + span.text + after.slice(0, n).join('')).trim();
    const places = find(article, snippet);
    if (places.length === 1) return snippet;
    if (!places.length) throw new Error(`lost: ${snippet}`);
    if (n > before.length && n > after.length) break;
  }
  throw new Error(`stands more than once, even with its whole sentence: ${span.text} in ${raw.slice(from, to)}`);
}
const words = (text) => text.split(/\s+/);
const unique = (list) => [...new Set(list)];

function quoteOf({ raw }, { args: [key, kind], text, start, end }, scares) {
  const quote = {
    kind: kind[0] === 'd' ? 'direct' : 'indirect',
    starts: words(text).slice(0, 7).join(' '),
    ends: words(text).slice(-6).join(' '),
  };
  if (!['d', 'do', 'i', 'io'].includes(kind)) throw new Error(`kind of quotation ${kind}: ${text}`);
  const quoted =
    quote.kind === 'direct'
      ? []
      : [...raw.slice(start, end + 2).matchAll(/[«“]\s*([^«»“”]+?)\s*[»”]|"([^"]+)"/g)]
          .filter(
            (match) =>
              !scares.some(
                (scare) =>
                  scare.text.includes(match[1] ?? match[2]) &&
                  scare.start <= start + match.index &&
                  start + match.index < scare.end,
              ),
          )
          .map((match) => match[1] ?? match[2]);
  return {
    ...quote,
    ...(quoted.length && { fragments: quoted }),
    ...(kind.includes('o') && { optional: true }),
    start,
    end,
    key,
  };
}
function dateOf(page, span) {
  const [values, kind = 'event', flags = ''] = span.args;
  if (!['event', 'scheduled', 'reference', 'target', 'caption', 'publication'].includes(kind))
    throw new Error(`kind of date ${kind}: ${span.text}`);
  const [iso, ...alt] = values.split(';');
  const isEvent = flags.includes('e') || (['event', 'scheduled'].includes(kind) && !flags.includes('n'));
  return {
    text: span.text,
    iso,
    alt,
    sentence_contains: context(span, page),
    is_event: isEvent,
    kind,
    ...(flags.includes('p') && { needs_pubdate: true }),
    start: span.start,
    end: span.end,
  };
}
function figureOf(page, span) {
  const [value, what, flags = ''] = span.args;
  const qualifier = QUALIFIER.exec(span.text)?.[0].trim();
  return {
    value: Number(value),
    what,
    sentence_contains: context(span, page),
    ...(qualifier && { qualifier }),
    ...(flags.includes('o') && { optional: true }),
  };
}
/** Tells what is to be cut from a line: words to remove, or a heading glued to a sentence. */
function cutOf({ raw }, { tag, text, start, end }) {
  const lineStart = raw.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = (raw.indexOf('\n', end) + 1 || raw.length + 1) - 1;
  if (tag === 'head') {
    const before = /(?:\S+\s*){1,4}$/.exec(raw.slice(lineStart, start))?.[0] ?? '';
    if (!/[.»"!?]$/.test(before) || !/^\p{Lu}/u.test(text)) throw new Error(`not glued: ${before}${text}`);
    return {
      line_contains: before + words(text).slice(0, 6).join(' '),
      note: 'heading glued to the end of a sentence',
    };
  }
  const around = raw.slice(lineStart, start).trim()
    ? /(?:\S+\s*){1,4}$/.exec(raw.slice(lineStart, start))[0] + text
    : text + /^(?:\s*\S+){1,5}/.exec(raw.slice(end, lineEnd))[0];
  return { line_contains: around, remove: text };
}

/** Turns a source into its raw page and its gold annotation. */
function build(id, { header, page: source }) {
  const page = parse(repeatBody(source));
  const { raw, spans, regions } = page;
  const [of, tagged] = [
    (kind) => regions.filter((region) => region.kind === kind).map(({ text }) => text),
    (tag) => spans.filter((span) => span.tag === tag),
  ];
  const body = regions.filter(({ kind }) => kind === 'body');
  const scares = [...tagged('s'), ...tagged('doc')];
  const quotes = tagged('q').map((span) => quoteOf(page, span, scares));
  const {
    speakers,
    mentioned_not_speaking: silent = [],
    notes = [],
    ambiguous_speakers: ambiguous,
    split: _,
    ...meta
  } = header;
  const isIn = (name) => raw.toLowerCase().includes(name.toLowerCase());
  for (const { key } of quotes) if (!speakers[key]) throw new Error(`unknown speaker ${key}`);
  for (const name of [...silent, ...Object.values(speakers).flatMap(({ variants }) => variants)])
    if (!isIn(name)) throw new Error(`name not in the page: ${name}`);
  if (meta.source_url && !isIn(meta.source_url)) throw new Error(`address not in the page: ${meta.source_url}`);
  if ((meta.title ?? null) !== (of('title')[0] ?? null))
    throw new Error(`title of the header: ${meta.title}; of the page: ${of('title')[0]}`);
  const edges = [sentences(body[0])[0], sentences(body.at(-1)).at(-1)].map(([start, end]) => raw.slice(start, end));
  const cuts = [...tagged('cut'), ...tagged('head')].map((span) => cutOf(page, span));
  const gold = {
    id,
    file: `${id}.txt`,
    ...meta,
    boilerplate: unique(of('boilerplate')),
    ...(cuts.length && { inline_boilerplate: cuts }),
    captions: unique(of('caption')),
    ...(of('neutral').length && { neutral: of('neutral') }),
    ...(of('lead').length && { lead: of('lead').join('\n') }),
    body_first_sentence: edges[0],
    body_last_sentence: edges[1],
    body_lines: body.map(({ text }) => text),
    body_chars: body.map(({ text }) => text).join('\n').length,
    dates: tagged('d').map((span) => dateOf(page, span)),
    speakers: Object.entries(speakers).map(([key, speaker]) => {
      const own = quotes.filter((quote) => quote.key === key).map(({ key: _key, ...quote }) => quote);
      if (!own.length) throw new Error(`${key} says nothing`);
      const isPerson = ['person', 'unnamed_person'].includes(speaker.entity_type);
      return {
        name: null,
        role: null,
        affiliation: null,
        country_iso2: null,
        ...speaker,
        quotes: own,
        ...(((own.every(({ optional }) => optional) && !isPerson) || speaker.optional) && { optional: true }),
      };
    }),
    mentioned_not_speaking: silent,
    ...(ambiguous && { ambiguous_speakers: ambiguous }),
    ...(tagged('s').length && { scare_quotes: tagged('s').map(({ text }) => text) }),
    ...(tagged('doc').length && { document_quotes: tagged('doc').map(({ text }) => text) }),
    figures: tagged('f').map((span) => figureOf(page, span)),
    notes,
  };
  for (const { start, end, starts, ends } of quotes) {
    if (
      !raw.slice(start, end).replace(/\s+/g, ' ').startsWith(starts) ||
      !raw.slice(start, end).replace(/\s+/g, ' ').endsWith(ends)
    )
      throw new Error(`offsets: ${starts}`);
  }
  return { raw: `${raw}\n`, gold: `${JSON.stringify(gold, null, 1)}\n` };
}

const isCheck = process.argv.includes('--check');
let failures = 0;
for (const split of ['dev', 'heldout']) {
  for (const file of readdirSync(join(HERE, 'src', split))
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const id = file.replace(/\.txt$/, '');
    try {
      const built = build(id, readSource(join(HERE, 'src', split, file)));
      for (const [folder, name, text] of [
        ['raw', `${id}.txt`, built.raw],
        ['gold', `${id}.json`, built.gold],
      ]) {
        const path = join(HERE, split, folder, name);
        if (isCheck && (!existsSync(path) || readFileSync(path, 'utf8') !== text))
          throw new Error(`${path} is not up to date`);
        mkdirSync(dirname(path), { recursive: true });
        if (!isCheck) writeFileSync(path, text);
      }
      console.log(`${split}/${id}`);
    } catch (error) {
      failures += 1;
      console.error(`${split}/${id}: ${error.message}`);
    }
  }
}
process.exitCode = failures ? 1 : 0;
