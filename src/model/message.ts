/** A place in a source file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** A message about content: what is wrong, where, by which rule, and what to do. */
export interface Message {
  readonly rule: string;
  readonly severity: Severity;
  /** File the message is about, relative to the input folder; null for the dossier as a whole. */
  readonly file: string | null;
  readonly place: Place | null;
  /** "Unexpected X, expected Y". */
  readonly reason: string;
  /** What the reader can do about it. */
  readonly remedy: string | null;
}

export type Stage =
  | 'read'
  | 'import'
  | 'annotate'
  | 'compile'
  | 'publish'
  | 'pdf'
  | 'epub'
  | 'html'
  | 'json'
  | 'write'
  | 'verify';

/** Progress of long work; `total` is null when it is not known. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number | null;
  readonly label: string;
}
export type OnProgress = (progress: Progress) => void;
