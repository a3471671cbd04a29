/** Public API of the briefing-dossier generator: the same abilities as the command line, typed. */

export {
  type BuildOptions,
  type BuildResult,
  buildDossier,
  type ReadOptions,
  type ReadResult,
  readDossier,
} from './build.js';
export { type Config, createConfig } from './config.js';
export { type ImportOptions, type ImportResult, importArticles } from './import-articles.js';
export { DossierError, RULES, type RuleId } from './messages.js';
export type { Anchor } from './model/anchor.js';
export type { AnnotatedArticle, Annotations } from './model/annotation.js';
export type { Article, Block, RemovedLine } from './model/article.js';
export type {
  Conflict,
  Dossier,
  DossierArticle,
  DossierEvent,
  Figure,
  Speaker,
  Statement,
  SummaryPoint,
} from './model/dossier.js';
export { FORMATS, type Format } from './model/formats.js';
export type { Limits } from './model/limits.js';
export type { Message, OnProgress, Place, Progress, Severity, Stage } from './model/message.js';
export type { Override } from './model/overrides.js';
export { PAPERS, type PageMap, type PaperName, type Publication } from './model/publication.js';
export { PDF_PROFILES, type PdfProfile } from './render/pdf/profiles.js';
export { reviewDossier } from './review.js';
export { jsonSchemas } from './schemas.js';
export { formatVerifyReport } from './verify/format-report.js';
export { type VerifyReport, verifyOutput } from './verify/verify-output.js';
export { readVersion } from './version.js';
