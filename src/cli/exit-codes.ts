/** Exit status of every command. */
export const EXIT = {
  done: 0,
  /** Content errors, or warnings with `--frail`. */
  content: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** A format could not be rendered. */
  render: 3,
  /** Interrupted by a signal: 128 + its number is used instead. */
  signal: 128,
} as const;

/** Rules whose errors mean wrong usage or configuration rather than bad content. */
const USAGE_RULES: ReadonlySet<string> = new Set([
  'config-valid',
  'overrides-valid',
  'override-matches',
  'theme-exists',
  'template-valid',
  'clock-valid',
  'output-writable',
  'output-unlocked',
  'language-complete',
]);

/** Decides the exit status of a list of messages. */
export function exitCodeOf(
  messages: readonly { readonly rule: string; readonly severity: string }[],
  options: { readonly frail?: boolean } = {},
): number {
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.some(({ rule }) => rule === 'browser-found' || rule === 'format-renders')) return EXIT.render;
  if (errors.some(({ rule }) => USAGE_RULES.has(rule))) return EXIT.usage;
  if (errors.length > 0) return EXIT.content;
  return options.frail && messages.some(({ severity }) => severity === 'warning') ? EXIT.content : EXIT.done;
}
