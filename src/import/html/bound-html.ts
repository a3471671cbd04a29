/** Elements without content, and elements whose end tag may be left out because the next one closes them. */
const NOT_NESTING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup rt rp tr td th thead tbody tfoot colgroup body html head'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})(?=[\s/>])([^<>]*>)?/gi;

/** Most tags of one page; more cannot be laid out as an article. */
const MOST_TAGS = 40_000;

/**
 * Bounds the nesting of HTML before it is parsed, in linear time: tags of elements deeper than the limit are taken
 * out, their text stays (deep trees overflow the stack of every recursive walk, unclosed formatting elements cost
 * quadratic time).
 */
export function boundHtml(html: string, limit: number): { readonly html: string; readonly isFlattened: boolean } {
  const open: string[] = [];
  let isFlattened = false;
  let count = 0;
  const bounded = html.replace(TAG, (tag, slash: string, name: string, rest: string | undefined) => {
    const lower = name.toLowerCase();
    count += 1;
    if (count > MOST_TAGS) {
      isFlattened = true;
      return rest === undefined ? '<!dropped' : '';
    }
    if (NOT_NESTING.has(lower)) return tag;
    if (slash === '/') {
      const at = open.lastIndexOf(lower);
      if (at >= 0) open.length = at;
      return tag;
    }
    if (open.length >= limit) {
      isFlattened = true;
      return rest === undefined ? '<!dropped' : '';
    }
    open.push(lower);
    return tag;
  });
  return { html: bounded, isFlattened };
}
