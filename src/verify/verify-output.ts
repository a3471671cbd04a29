import { resolve } from 'node:path';
import { createMessage, DossierError } from '../messages.js';
import type { OnProgress } from '../model/message.js';
import { readCodePoints } from '../render/coverage.js';
import type { InspectedPdf } from '../render/pdf/inspect-pdf.js';
import { checkAnchors, checkDossierSchema } from './checks/dossier-valid.js';
import { checkEpubPageList } from './checks/epub-page-list.js';
import {
  checkEpubContainer,
  checkEpubLinks,
  checkEpubOffline,
  checkEpubPackage,
  checkEpubWellFormed,
} from './checks/epub-structure.js';
import { checkEpubStyles } from './checks/epub-styles.js';
import { checkHtml } from './checks/html-self-contained.js';
import { checkManifest } from './checks/manifest-matches.js';
import {
  checkPdfAttachments,
  checkPdfFonts,
  checkPdfPageNumbers,
  checkPdfStructure,
  readClaims,
} from './checks/pdf-structure.js';
import { checkSamePages } from './checks/same-pages.js';
import { checkSameText } from './checks/same-text.js';
import { type FinishedFolder, openFinishedFolder } from './finished-folder.js';
import type { Epub } from './read-epub.js';
import type { PdfContent } from './read-pdf.js';
import { type Check, judge, type Outcome, skip, type VerifyReport } from './report.js';
import type { Environment } from './validators/find-validators.js';
import { runAce } from './validators/run-ace.js';
import { runEpubCheck } from './validators/run-epubcheck.js';
import { runVeraPdf } from './validators/run-verapdf.js';

export type { VerifyReport };

export interface VerifyOptions {
  /** Environment: where validators, Java and the browser are. */
  readonly env: Environment;
  readonly onProgress?: OnProgress;
}

interface Step {
  readonly id: string;
  readonly run: (folder: FinishedFolder, env: Environment) => Promise<Outcome>;
}

const withEpub =
  (check: (epub: Epub) => Outcome) =>
  async (folder: FinishedFolder): Promise<Outcome> => {
    const epub = await folder.epub();
    return epub === null ? absent('dossier.epub') : check(epub);
  };

const withPdf =
  (check: (pdf: PdfContent) => Outcome) =>
  async (folder: FinishedFolder): Promise<Outcome> => {
    const pdf = await folder.pdf();
    return pdf === null ? absent('dossier.pdf') : check(pdf);
  };

const withInspected =
  (check: (pdf: InspectedPdf, folder: FinishedFolder) => Outcome | Promise<Outcome>) =>
  async (folder: FinishedFolder): Promise<Outcome> => {
    const pdf = await folder.inspected();
    return pdf === null ? absent('dossier.pdf') : check(pdf, folder);
  };

const absent = (name: string): Outcome => skip(`${name} is not in the folder`);

/** All checks, in the order of the report; a new one is one line. Validators come last, they take longest. */
const STEPS: readonly Step[] = [
  { id: 'manifest-matches', run: checkManifest },
  { id: 'dossier-schema', run: checkDossierSchema },
  { id: 'anchors-exact', run: checkAnchors },
  { id: 'pdf-structure', run: withInspected(checkPdfStructure) },
  { id: 'pdf-fonts', run: withInspected(checkPdfFonts) },
  { id: 'pdf-attachments', run: withInspected(checkPdfAttachments) },
  { id: 'pdf-page-numbers', run: withPdf(checkPdfPageNumbers) },
  { id: 'epub-container', run: withEpub(checkEpubContainer) },
  { id: 'epub-well-formed', run: withEpub(checkEpubWellFormed) },
  { id: 'epub-package', run: withEpub(checkEpubPackage) },
  { id: 'epub-links', run: withEpub(checkEpubLinks) },
  { id: 'epub-offline', run: withEpub(checkEpubOffline) },
  { id: 'epub-styles', run: withEpub(checkEpubStyles) },
  { id: 'epub-page-list', run: comparePageList },
  { id: 'html-self-contained', run: checkHtmlFile },
  { id: 'text-in-pdf', run: compareTextOfPdf },
  { id: 'text-in-epub', run: compareTextOfEpub },
  { id: 'pages-agree', run: comparePages },
  { id: 'verapdf-pdfa', run: (folder, env) => runClaimed(folder, env, /^\d/) },
  { id: 'verapdf-pdfua', run: (folder, env) => runClaimed(folder, env, /^ua/) },
  { id: 'epubcheck', run: (folder, env) => runOnEpub(folder, env, runEpubCheck) },
  { id: 'ace', run: (folder, env) => runOnEpub(folder, env, runAce) },
];

/**
 * Checks a finished output folder again, from the files alone: hashes, schema, anchors, structure, links, page
 * numbers, equal texts, then the validators that are there. What cannot run is reported as skipped.
 * @throws DossierError (`input-exists`) when there is no such folder
 */
export async function verifyOutput(path: string, { env, onProgress }: VerifyOptions): Promise<VerifyReport> {
  const folder = await openFinishedFolder(path).catch((error: Error) => {
    const reason = `Unexpected ${error.message}, expected an output folder`;
    throw new DossierError([createMessage('input-exists', reason, { file: path })]);
  });
  const checks: Check[] = [];
  for (const { id, run } of STEPS) {
    onProgress?.({ stage: 'verify', done: checks.length, total: STEPS.length, label: id });
    const outcome = await run(folder, env).catch((error: Error) => judge([`cannot be read: ${error.message}`], ''));
    checks.push({ id, ...outcome });
  }
  onProgress?.({ stage: 'verify', done: STEPS.length, total: STEPS.length, label: path });
  const count = (status: Check['status']): number => checks.filter((check) => check.status === status).length;
  return { folder: path, checks, passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

async function comparePageList(folder: FinishedFolder): Promise<Outcome> {
  const epub = await folder.epub();
  if (epub === null) return absent('dossier.epub');
  const pdf = await folder.pdf();
  return checkEpubPageList(epub, pdf?.pages.length ?? null);
}

async function checkHtmlFile(folder: FinishedFolder): Promise<Outcome> {
  const bytes = await folder.read('dossier.html');
  return bytes === null ? absent('dossier.html') : checkHtml(bytes);
}

async function compareTextOfPdf(folder: FinishedFolder): Promise<Outcome> {
  const [dossier, pdf] = [await folder.dossier(), await folder.pdf()];
  if (pdf === null) return absent('dossier.pdf');
  if (dossier === null || dossier.value === null) return skip('no valid dossier.json to compare with');
  return checkSameText(dossier.value, { name: 'PDF', pieces: pdf.pages.map(({ text }) => readCodePoints(text)) });
}

async function compareTextOfEpub(folder: FinishedFolder): Promise<Outcome> {
  const [dossier, epub] = [await folder.dossier(), await folder.epub()];
  if (epub === null) return absent('dossier.epub');
  if (dossier === null || dossier.value === null) return skip('no valid dossier.json to compare with');
  const pieces = epub.spine.map((path) => epub.documents.get(path ?? '')?.text ?? '');
  return checkSameText(dossier.value, { name: 'EPUB', pieces });
}

async function comparePages(folder: FinishedFolder): Promise<Outcome> {
  const [pdf, epub] = [await folder.pdf(), await folder.epub()];
  if (pdf === null || epub === null) return absent(pdf === null ? 'dossier.pdf' : 'dossier.epub');
  return checkSamePages(epub, pdf);
}

/** Runs veraPDF for the profile of one kind that the file claims. */
async function runClaimed(folder: FinishedFolder, env: Environment, kind: RegExp): Promise<Outcome> {
  const pdf = await folder.inspected();
  if (pdf === null) return absent('dossier.pdf');
  const flavour = readClaims(pdf).find((name) => kind.test(name));
  if (flavour === undefined) return judge(['the file claims no such profile'], '');
  return await runVeraPdf(resolve(folder.path, 'dossier.pdf'), flavour, env);
}

async function runOnEpub(
  folder: FinishedFolder,
  env: Environment,
  run: (path: string, env: Environment) => Promise<Outcome>,
): Promise<Outcome> {
  return folder.names.includes('dossier.epub')
    ? await run(resolve(folder.path, 'dossier.epub'), env)
    : absent('dossier.epub');
}
