/** Bounds on untrusted input; each can be raised under `limits` in dossier.yaml. */
export interface Limits {
  /** Bytes of one input file. */
  readonly fileBytes: number;
  /** Number of articles. */
  readonly articles: number;
  /** Lines of one page that are not blank. */
  readonly lines: number;
  /** UTF-16 units of one line. */
  readonly lineLength: number;
  /** Depth of nested lists, quotations and brackets in Markdown and of elements in HTML. */
  readonly nesting: number;
  /** Bytes of one image file. */
  readonly imageBytes: number;
  /** Width × height of one image. */
  readonly imagePixels: number;
  /** Seconds that reading or annotating one article may take. */
  readonly articleSeconds: number;
  /** Seconds that one stage (compiling, laying out, one print) may take, for every hundred articles. */
  readonly stageSeconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 5_000_000,
  articles: 5_000,
  lines: 20_000,
  lineLength: 1_000_000,
  nesting: 50,
  imageBytes: 20_000_000,
  imagePixels: 50_000_000,
  articleSeconds: 30,
  stageSeconds: 300,
};
